package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.ANSWER;
import static org.civaffairs.core.rule.SamplePlan.NO_NEWER;
import static org.civaffairs.core.rule.SamplePlan.PARAMETERS;
import static org.civaffairs.core.rule.SamplePlan.PEOPLE;
import static org.civaffairs.core.rule.SamplePlan.day;
import static org.civaffairs.core.rule.SamplePlan.people;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Which reforms a policy takes: amendments must not overlap, and each must change something. */
class EffectTest {
    private static final Policy PLANNED = Policy.planned();

    private static void refused(String problems, Policy policy, Reform reform) {
        assertEquals(
                "reform a: " + problems,
                assertThrows(InvalidInputException.class, () -> policy.with(reform))
                        .getMessage());
    }

    private static void taken(Policy policy, Reform reform) {
        assertEquals("a", policy.with(reform).reforms().get(policy.reforms().size()));
    }

    private static String changesNothing(String first) {
        return "sample.people from " + first + " changes nothing: the value is already 10000";
    }

    @Test
    void a_reform_that_says_nothing_is_refused() {
        refused("amendments must not be empty: it changes nothing", PLANNED, Reform.proposed("a"));
    }

    @Test
    void the_value_of_the_plan_changes_nothing() {
        refused(changesNothing("2010-01-01"), PLANNED, people("a", "2010-01-01", 10_000));
        refused(changesNothing("2010-06-01"), PLANNED, people("a", "2010-06-01", "2010-06-30", 10_000));
    }

    @Test
    void another_value_changes_something_even_for_a_day() {
        taken(PLANNED, people("a", "2010-12-31", 10_001));
        taken(PLANNED, people("a", "2010-01-01", "2010-01-01", 9_999));
    }

    @Test
    void the_same_value_changes_something_where_the_plan_is_silent() {
        taken(PLANNED, people("a", "2010-06-01", "2011-01-01", 10_000));
        taken(PLANNED, people("a", "2009-12-31", "2010-06-01", 10_000));
        taken(PLANNED, people("a", "2011-06-01", "2011-06-30", 10_000));
    }

    @Test
    void a_value_that_differs_from_only_a_part_of_the_period_changes_something() {
        Policy may = PLANNED.with(people("may", "2010-05-01", "2010-05-31", 8_000));
        taken(may, people("a", "2010-05-31", 10_000));
        taken(may, people("a", "2010-04-01", "2010-05-01", 10_000));
        taken(may, people("a", "2010-04-01", 10_000));
        refused(changesNothing("2010-06-01"), may, people("a", "2010-06-01", 10_000));
        refused(changesNothing("2010-04-01"), may, people("a", "2010-04-01", "2010-04-30", 10_000));
    }

    @Test
    void a_value_that_differs_from_no_part_of_the_period_changes_nothing() {
        Policy half = PLANNED.with(people("1", "2010-01-01", "2010-03-31", 8_000))
                .with(people("2", "2010-04-01", "2010-06-30", 8_000));
        refused(
                "sample.people from 2010-02-01 changes nothing: the value is already 8000",
                half,
                people("a", "2010-02-01", "2010-06-30", 8_000));
        taken(half, people("a", "2010-02-01", "2010-07-01", 8_000));
    }

    @Test
    void past_the_plan_an_assumed_value_proposed_again_changes_nothing() {
        Policy extended = PLANNED.extendedTo(day("2011-12-31"), NO_NEWER);
        refused(changesNothing("2011-06-01"), extended, people("a", "2011-06-01", 10_000));
        refused(changesNothing("2011-06-01"), extended, people("a", "2011-06-01", "2011-12-31", 10_000));
    }

    @Test
    void past_the_last_day_of_an_extension_the_same_value_changes_something() {
        Policy extended = PLANNED.extendedTo(day("2011-12-31"), NO_NEWER);
        taken(extended, people("a", "2011-06-01", "2012-01-01", 10_000));
    }

    @Test
    void a_reform_cannot_begin_after_the_policy_ends() {
        refused(
                "sample.people from 2011-01-01 begins after the policy ends on 2010-12-31: see Policy.extendedTo",
                PLANNED,
                people("a", "2011-01-01", 8_000));
        taken(PLANNED, people("a", "2010-12-31", 8_000));
        taken(PLANNED.extendedTo(day("2011-01-01"), NO_NEWER), people("a", "2011-01-01", 8_000));
    }

    @Test
    void one_day_in_common_is_an_overlap() {
        refused(
                "sample.people from 2010-05-31 overlaps the amendment from 2010-05-01: end one before the other begins",
                PLANNED,
                people("a", "2010-05-01", "2010-05-31", 8_000)
                        .during(PEOPLE, day("2010-05-31"), day("2010-06-30"), 6_000, "memo"));
        refused(
                "sample.people from 2010-05-01 overlaps the amendment from 2010-05-31: end one before the other begins",
                PLANNED,
                people("a", "2010-05-31", "2010-06-30", 8_000)
                        .during(PEOPLE, day("2010-05-01"), day("2010-05-31"), 6_000, "memo"));
    }

    @Test
    void touching_periods_and_other_parameters_are_no_overlap() {
        taken(
                PLANNED,
                people("a", "2010-05-01", "2010-05-31", 8_000)
                        .from(PEOPLE, day("2010-06-01"), 6_000, "memo")
                        .during(ANSWER, day("2010-05-31"), day("2010-06-30"), Truth.NO, "memo"));
    }

    @Test
    void all_problems_are_reported_in_the_order_of_the_amendments_and_nothing_is_applied() {
        refused(
                changesNothing("2010-02-01")
                        + "; sample.people from 2010-03-01 overlaps the amendment from 2010-02-01: end one before the"
                        + " other begins"
                        + "; sample.people from 2010-02-15 overlaps the amendment from 2010-02-01: end one before the"
                        + " other begins"
                        + "; sample.people from 2010-02-15 overlaps the amendment from 2010-03-01: end one before the"
                        + " other begins"
                        + "; sample.answer from 2010-01-01 changes nothing: the value is already YES",
                PLANNED,
                people("a", "2010-02-01", "2010-03-31", 10_000)
                        .during(PEOPLE, day("2010-03-01"), day("2010-04-30"), 8_000, "memo")
                        .during(PEOPLE, day("2010-02-15"), day("2010-03-15"), 7_000, "memo")
                        .from(ANSWER, day("2010-01-01"), Truth.YES, "memo"));
        assertEquals(10_000, PLANNED.on(day("2010-03-01"), PARAMETERS).value(PEOPLE));
    }

    @Test
    void a_reading_chosen_is_what_a_reform_must_change() {
        Policy no = PLANNED.reading(ANSWER, Truth.NO);
        taken(no, Reform.proposed("a").from(ANSWER, day("2010-06-01"), Truth.YES, "memo"));
        refused(
                "sample.answer from 2010-06-01 changes nothing: the value is already NO",
                no,
                Reform.proposed("a").from(ANSWER, day("2010-06-01"), Truth.NO, "memo"));
    }
}
