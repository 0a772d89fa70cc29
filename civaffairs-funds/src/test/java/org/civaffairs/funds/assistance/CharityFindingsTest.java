package org.civaffairs.funds.assistance;

import static org.civaffairs.funds.assistance.People.DAY;
import static org.civaffairs.funds.assistance.People.charity;
import static org.civaffairs.funds.assistance.People.year;
import static org.civaffairs.funds.assistance.People.yuan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a miss of C-21 to C-25 is a finding, and of what severity. */
class CharityFindingsTest {
    private static final CharityRule RULE = CharityRule.inForceOn(DAY);
    private static final CharityRule PLEDGED =
            CharityRule.under(Policy.planned().reading(CharityRule.RAISED, Raised.PLEDGED), DAY);

    @Test
    void in_the_target_year_each_miss_is_a_deficiency_and_the_years_own_target_a_shortfall() {
        assertEquals(
                "[SHORTFALL CHARITY_BELOW_TARGET 攸县: 4999999.99 of 5000000.00, difference 0.01 [C-25],"
                        + " DEFICIENCY CHARITY_FUNDS_SHORT 攸县: 4999999.99 of 10000000.00, difference 5000000.01 [C-21],"
                        + " DEFICIENCY CHARITY_PERSONS_SHORT 攸县: 640 of 1000, difference 360 [C-22],"
                        + " DEFICIENCY CHARITY_MEAN_SHORT 攸县: 612000.00 of 640000.00, difference 28000.00 [C-23]]",
                RULE.assess(charity("4999999.99", 640, "612000.00", 2010))
                        .findings()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"2009, YES, 3", "2010, YES, 3", "2011, NO, 0", "2013, NO, 0"})
    void before_the_target_year_the_three_ones_are_not_due(int targetYear, Truth due, int findings) {
        CharityFacts facts = charity("5000000.00", 640, "612000.00", targetYear);
        assertEquals(due, RULE.assess(facts).value().due());
        assertEquals(findings, RULE.assess(facts).findings().size());
    }

    @Test
    void without_a_target_year_a_miss_of_the_three_ones_is_no_finding() {
        assertEquals(
                "charity on 2010-06-01: Charity[raised=5000000.00, targetMissing=0.00, fundsMissing=5000000.00,"
                        + " personsMissing=360, mean=MeanAssistance[each=956.25, missing=28000.00, missingEach=43.75],"
                        + " unallocated=4388000.00, reached=NO, due=UNKNOWN]",
                RULE.assess(charity("5000000.00", 640, "612000.00")).toString());
    }

    @Test
    void over_nobody_and_over_unknown_people_the_mean_is_no_finding() {
        assertEquals(
                "[DEFICIENCY CHARITY_PERSONS_SHORT 攸县: 0 of 1000, difference 1000 [C-22]]",
                RULE.assess(charity("10000000.00", 0, "0.00", 2010)).findings().toString());
        CharityFacts unknown = year("10000000.00").targetYear(2010).build();
        assertEquals("[]", RULE.assess(unknown).findings().toString());
    }

    @Test
    void promises_do_not_count_unless_read_so() {
        CharityFacts facts = year("3000000.00").pledged(yuan("2000000.00")).build();
        assertEquals(yuan("2000000.00"), RULE.assess(facts).value().targetMissing());
        assertEquals(yuan("5000000.00"), PLEDGED.assess(facts).value().raised());
        assertEquals(false, PLEDGED.assess(facts).hasFindings());
        assertEquals(
                "charity on 2010-06-01: undetermined, unknown [pledged]",
                PLEDGED.assess(charity("5000000.00")).toString());
    }

    @Test
    void promises_are_listed_whether_or_not_they_count() {
        CharityFacts facts =
                year("3000000.00").pledged(yuan("2000000.00")).targetYear(2013).build();
        assertEquals(
                "[year = 2010, received = 3000000.00, pledged = 2000000.00, funds.charity.raised = PLEDGED,"
                        + " raised = 5000000.00, funds.charity.target = 5000000.00, targetMissing = 0.00,"
                        + " funds.charity.funds = 10000000.00, fundsShare = 50%, fundsMissing = 5000000.00,"
                        + " funds.charity.people = 1000, funds.charity.mean = 1000.00, targetYear = 2013, due = NO,"
                        + " reached = NO]",
                PLEDGED.assess(facts).steps().toString());
    }

    @Test
    void a_goal_of_nothing_has_no_share() {
        Reform none = Reform.proposed("no goals")
                .from(CharityRule.FUNDS, DAY, yuan("0.00"), "memo 9")
                .from(CharityRule.PERSONS, DAY, 0, "memo 9");
        CharityRule rule = CharityRule.under(Policy.planned().with(none), DAY);
        assertEquals(
                "[year = 2010, received = 5000000.00, funds.charity.raised = RECEIVED, raised = 5000000.00,"
                        + " funds.charity.target = 5000000.00, targetMissing = 0.00, funds.charity.funds = 0.00,"
                        + " fundsMissing = 0.00, persons = 0, funds.charity.people = 0, personsMissing = 0,"
                        + " assistance = 0.00, funds.charity.mean = 1000.00, unallocated = 5000000.00, due = UNKNOWN,"
                        + " reached = UNKNOWN]",
                rule.assess(charity("5000000.00", 0, "0.00")).steps().toString());
    }

    @Test
    void a_goal_of_one_has_a_share() {
        Reform one = Reform.proposed("one")
                .from(CharityRule.FUNDS, DAY, yuan("0.01"), "memo 9")
                .from(CharityRule.PERSONS, DAY, 1, "memo 9");
        String steps = CharityRule.under(Policy.planned().with(one), DAY)
                .assess(charity("0.01", 1, "0.00"))
                .steps()
                .toString();
        assertEquals(true, steps.contains("fundsShare = 100%") && steps.contains("personsShare = 100%"), steps);
    }

    @Test
    void every_reading_is_declared() {
        assertEquals(
                "charity [funds.charity.target = 5000000.00 (STATED, C-25), funds.charity.funds = 10000000.00"
                        + " (INTERPRETED, C-21): the plan gives the bare number, read as that much or more,"
                        + " funds.charity.people = 1000 (INTERPRETED, C-22): the plan gives the bare number, read as that"
                        + " many or more; \"a year\" stands before the funds only, and is read to govern the people too, funds.charity.mean = 1000.00 (STATED, C-23),"
                        + " funds.charity.raised = RECEIVED (INTERPRETED, C-25): the plan does not say whether promises"
                        + " count before they arrive]",
                RULE.toString());
    }

    @Test
    void totals_beyond_what_can_be_held_are_an_error_that_names_both() {
        CharityFacts facts =
                year("92233720368547758.07").pledged(yuan("0.01")).persons(1).build();
        assertEquals(
                "amount out of range: 92233720368547758.07 + 0.01",
                assertThrows(ArithmeticException.class, () -> PLEDGED.assess(facts))
                        .getMessage());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        Charity value = RULE.assess(charity("4999999.99")).value();
        assertEquals(1, CharityRule.BY_TARGET_MISSING.of().applyAsLong(value));
        assertEquals(500_000_001, CharityRule.BY_FUNDS_MISSING.of().applyAsLong(value));
    }
}
