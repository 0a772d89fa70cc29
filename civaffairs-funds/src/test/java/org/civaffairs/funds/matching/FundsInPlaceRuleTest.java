package org.civaffairs.funds.matching;

import static org.civaffairs.funds.matching.Townships.DAY;
import static org.civaffairs.funds.matching.Townships.funds;
import static org.civaffairs.funds.matching.Townships.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-84. */
class FundsInPlaceRuleTest {
    private static final FundsInPlaceRule RULE = FundsInPlaceRule.inForceOn(DAY);

    @ParameterizedTest
    @CsvSource({
        "24691.36, 20000.00, 4691.36",
        "24691.36, 24691.35, 0.01",
        "24691.36, 24691.36, 0.00",
        "24691.36, 24691.37, 0.00", // more than planned is no arrears
        "0.01, 0.00, 0.01",
        "0.00, 0.00, 0.00", // nothing was planned, so nothing is missing
        "0.00, 5.00, 0.00"
    })
    void what_was_planned_and_has_not_come_is_in_arrears(String planned, String received, String arrears) {
        Assessment<FundsInPlace> assessment = RULE.assess(funds(planned, received));
        assertEquals(new FundsInPlace(yuan(arrears)), assessment.value());
        assertEquals(!arrears.equals("0.00"), assessment.hasFindings());
    }

    @Test
    void arrears_are_a_violation_since_the_plan_says_ensure() {
        Finding finding = RULE.assess(funds("24691.36", "20000.00")).findings().get(0);
        assertEquals(
                new Finding(
                        FundsInPlaceRule.NOT_IN_PLACE,
                        "柏市镇",
                        YouCounty2010.FUNDS_IN_PLACE,
                        yuan("24691.36"),
                        yuan("20000.00"),
                        yuan("4691.36")),
                finding);
        assertEquals(Severity.VIOLATION, finding.severity());
    }

    @Test
    void the_rate_is_listed_where_something_was_planned() {
        assertEquals(
                "[planned = 200.00, received = 150.00, rate = 75%, arrears = 50.00]",
                RULE.assess(funds("200.00", "150.00")).steps().toString());
        assertEquals(
                "[planned = 0.01, received = 0.00, rate = 0%, arrears = 0.01]",
                RULE.assess(funds("0.01", "0.00")).steps().toString());
        assertEquals(
                "[planned = 0.00, received = 5.00, arrears = 0.00]",
                RULE.assess(funds("0.00", "5.00")).steps().toString());
    }

    @Test
    void nothing_is_assumed() {
        assertEquals(List.of(), RULE.provisions().all());
        assertEquals("funds-in-place []", RULE.toString());
        assertEquals(4_691_36, FundsInPlaceRule.BY_ARREARS.of().applyAsLong(new FundsInPlace(yuan("4691.36"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                "policy on " + day + ": C-84 is in force from 2010-01-01 to 2010-12-31, not that day; to go on assuming"
                        + " it see Policy.extendedTo",
                assertThrows(InvalidInputException.class, () -> FundsInPlaceRule.inForceOn(day))
                        .getMessage());
    }

    @Test
    void an_extended_policy_carries_it_on() {
        LocalDate next = LocalDate.of(2011, 3, 1);
        Policy extended = Policy.planned().extendedTo(next, Text.of("尚无新计划", "no newer plan"));
        assertEquals(next, FundsInPlaceRule.under(extended, next).provisions().day());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems_by_builder_and_json_alike() {
        String problems = "funds-in-place: township must not be blank"
                + "; planned must not be negative but is -0.01; received must not be negative but is -0.02";
        assertEquals(
                problems,
                assertThrows(
                                InvalidInputException.class,
                                FundsInPlaceFacts.builder()
                                        .township("")
                                        .planned(yuan("-0.01"))
                                        .received(yuan("-0.02"))::build)
                        .getMessage());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    problems,
                    mapper.refusal(
                            "{\"township\":\"\",\"planned\":\"-0.01\",\"received\":\"-0.02\"}",
                            FundsInPlaceFacts.class));
            assertEquals(
                    "funds-in-place: color is not a property, use one of [township, planned, received]"
                            + "; planned must be a text in quotes such as \"1234.56\" but is 1"
                            + "; received is missing or null: give it, unknown is not zero",
                    mapper.refusal("{\"township\":\"乡\",\"planned\":1,\"color\":1}", FundsInPlaceFacts.class));
        }
    }
}
