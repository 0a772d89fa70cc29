package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.DAY;
import static org.civaffairs.funds.assistance.People.charity;
import static org.civaffairs.funds.assistance.People.year;
import static org.civaffairs.funds.assistance.People.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-21 to C-25, with their numbers. */
class CharityRuleTest {
    private static final CharityRule RULE = CharityRule.inForceOn(DAY);

    private static MeanAssistance mean(String each, String missing, String missingEach) {
        return new MeanAssistance(yuan(each), yuan(missing), yuan(missingEach));
    }

    /** C-25: what has arrived by the year's end, to the fen. */
    @ParameterizedTest
    @CsvSource({
        "4999999.99, 0.01", // the catalogue's example
        "5000000.00, 0.00",
        "5000000.01, 0.00",
        "0.00,       5000000.00"
    })
    void the_years_own_target_is_five_million(String received, String missing) {
        Assessment<Charity> assessment = RULE.assess(charity(received));
        assertEquals(yuan(missing), assessment.value().targetMissing());
        assertEquals(!missing.equals("0.00"), assessment.hasFindings());
    }

    /** C-21: 5.3 million is 53 % of the goal; C-22: 640 people are 64 %; C-23: 956.25 each, 43.75 and 28,000 short. */
    @Test
    void the_three_ones_are_tested_apart() {
        CharityFacts facts = charity("5300000.00", 640, "612000.00");
        assertEquals(
                new Charity(
                        yuan("5300000.00"),
                        yuan("0.00"),
                        yuan("4700000.00"),
                        360L,
                        mean("956.25", "28000.00", "43.75"),
                        yuan("4688000.00"),
                        Truth.NO,
                        Truth.UNKNOWN),
                RULE.assess(facts).value());
        assertEquals(
                "[year = 2010, received = 5300000.00, funds.charity.raised = RECEIVED, raised = 5300000.00,"
                        + " funds.charity.target = 5000000.00, targetMissing = 0.00, funds.charity.funds = 10000000.00,"
                        + " fundsShare = 53%, fundsMissing = 4700000.00, persons = 640, funds.charity.people = 1000,"
                        + " personsShare = 64%, personsMissing = 360, assistance = 612000.00,"
                        + " funds.charity.mean = 1000.00, each = 956.25, missing = 28000.00, missingEach = 43.75,"
                        + " unallocated = 4688000.00, due = UNKNOWN, reached = NO]",
                RULE.assess(facts).steps().toString());
    }

    /** C-24: all met with a tenth of the money, and the plan does not say what the other 9 million are for. */
    @Test
    void the_three_ones_are_not_equivalent() {
        CharityFacts facts = charity("10000000.00", 1_000, "1000000.00", 2010);
        assertEquals(
                new Charity(
                        yuan("10000000.00"),
                        yuan("0.00"),
                        yuan("0.00"),
                        0L,
                        mean("1000.00", "0.00", "0.00"),
                        yuan("9000000.00"),
                        Truth.YES,
                        Truth.YES),
                RULE.assess(facts).value());
        assertEquals(List.of(), RULE.assess(facts).findings());
    }

    /** What is unknown leaves its own part open and no other. */
    @Test
    void unknown_is_not_zero() {
        Charity money = RULE.assess(charity("10000000.00")).value();
        assertEquals(
                new Charity(yuan("10000000"), yuan("0"), yuan("0"), null, null, null, Truth.UNKNOWN, Truth.UNKNOWN),
                money);
        Charity people = RULE.assess(year("10000000.00").persons(1_000).build()).value();
        assertEquals(
                new Charity(yuan("10000000"), yuan("0"), yuan("0"), 0L, null, null, Truth.UNKNOWN, Truth.UNKNOWN),
                people);
        Charity spent =
                RULE.assess(year("1.00").assistance(yuan("5.00")).build()).value();
        assertEquals(yuan("-4.00"), spent.unallocated());
        assertEquals(null, spent.mean());
        assertEquals(Truth.NO, spent.reached());
    }

    @Test
    void the_facts_must_be_of_the_rules_year() {
        CharityFacts.Builder next = CharityFacts.builder();
        next.county("攸县").year(2011).received(yuan("1"));
        assertEquals(
                "charity: year must be 2010, of which the rule is, but is 2011",
                assertThrows(InvalidInputException.class, () -> RULE.assess(next.build()))
                        .getMessage());
        LocalDate day = LocalDate.of(2011, 3, 1);
        Policy extended = Policy.planned().extendedTo(day, Text.of("尚无新计划", "no newer plan"));
        assertEquals(
                yuan("4999999.00"),
                CharityRule.under(extended, day).assess(next.build()).value().targetMissing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                List.of(
                        "C-25",
                        "funds.charity.target",
                        "funds.charity.funds",
                        "funds.charity.people",
                        "funds.charity.mean",
                        "funds.charity.raised"),
                assertThrows(InvalidInputException.class, () -> CharityRule.inForceOn(day)).problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
    }
}
