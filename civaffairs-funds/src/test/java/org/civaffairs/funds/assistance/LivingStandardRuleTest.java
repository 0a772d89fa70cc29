package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.OUYANG;
import static org.civaffairs.funds.assistance.People.living;
import static org.civaffairs.funds.assistance.People.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-57, with its numbers. */
class LivingStandardRuleTest {
    private static final LivingStandardRule RULE = LivingStandardRule.inForceOn(People.DAY);

    private static LivingStandardFacts.Builder facts() {
        return LivingStandardFacts.builder().township("柏市镇").person(OUYANG).series("2009年全县农民人均纯收入");
    }

    @ParameterizedTest
    @CsvSource({
        "5210.00, 5380.00, 170.00", // the catalogue's example
        "5379.99, 5380.00, 0.01",
        "5380.00, 5380.00, 0.00", // 不低於: as well is enough
        "5380.01, 5380.00, 0.00",
        "0.00,    0.00,    0.00",
        "0.00,    0.01,    0.01"
    })
    void as_well_as_people_there_is_enough(String income, String reference, String gap) {
        assertEquals(
                new LivingStandard(yuan(gap)),
                RULE.assess(living(income, reference)).value());
        assertEquals(!gap.equals("0.00"), RULE.assess(living(income, reference)).hasFindings());
    }

    @Test
    void a_gap_is_a_violation_since_the_plan_says_guarantee() {
        Finding finding = RULE.assess(living("5210.00", "5380.00")).findings().get(0);
        assertEquals(
                new Finding(
                        LivingStandardRule.BELOW_LOCAL,
                        "柏市镇 欧**",
                        YouCounty2010.LIVING_STANDARD,
                        yuan("5380.00"),
                        yuan("5210.00"),
                        yuan("170.00")),
                finding);
        assertEquals(Severity.VIOLATION, finding.severity());
    }

    @Test
    void what_nobody_knows_leaves_it_undetermined() {
        String undetermined = "living-standard on 2010-06-01: undetermined, unknown ";
        assertEquals(
                undetermined + "[income, reference]",
                RULE.assess(facts().build()).toString());
        assertEquals(
                undetermined + "[reference]",
                RULE.assess(facts().income(yuan("0")).build()).toString());
        assertEquals(
                undetermined + "[income]",
                RULE.assess(facts().reference(yuan("0")).build()).toString());
    }

    @Test
    void the_series_stands_beside_its_number() {
        assertEquals(
                "[series = 2009年全县农民人均纯收入, reference = 5380.00, income = 5210.00, gap = 170.00]",
                RULE.assess(living("5210.00", "5380.00")).steps().toString());
        assertEquals("living-standard []", RULE.toString());
        assertEquals(17_000, LivingStandardRule.BY_GAP.of().applyAsLong(new LivingStandard(yuan("170.00"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                "policy on " + day + ": C-57 is in force from 2010-01-01 to 2010-12-31, not that day; to go on assuming"
                        + " it see Policy.extendedTo",
                assertThrows(InvalidInputException.class, () -> LivingStandardRule.inForceOn(day))
                        .getMessage());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        String problems = "living-standard: township must not be blank; income must not be negative but is -0.01"
                + "; reference must not be negative but is -0.02; series must not be blank";
        LivingStandardFacts.Builder bad = LivingStandardFacts.builder();
        bad.township("").person(OUYANG).income(yuan("-0.01")).reference(yuan("-0.02"));
        assertEquals(
                problems,
                assertThrows(InvalidInputException.class, bad.series("")::build).getMessage());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    problems,
                    mapper.refusal(
                            "{\"township\":\"\",\"person\":\"王五\",\"income\":\"-0.01\",\"reference\":\"-0.02\","
                                    + "\"series\":\"\"}",
                            LivingStandardFacts.class));
            assertEquals(
                    "living-standard: person must be a text in quotes but is a number"
                            + "; series is missing or null: give it, unknown is not zero",
                    mapper.refusal("{\"township\":\"乡\",\"person\":1}", LivingStandardFacts.class));
        }
    }
}
