package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.ANSWER;
import static org.civaffairs.core.rule.SamplePlan.CLAUSE;
import static org.civaffairs.core.rule.SamplePlan.DAY;
import static org.civaffairs.core.rule.SamplePlan.FIRST;
import static org.civaffairs.core.rule.SamplePlan.LAST;
import static org.civaffairs.core.rule.SamplePlan.NO_NEWER;
import static org.civaffairs.core.rule.SamplePlan.PARAMETERS;
import static org.civaffairs.core.rule.SamplePlan.PEOPLE;
import static org.civaffairs.core.rule.SamplePlan.SIZE;
import static org.civaffairs.core.rule.SamplePlan.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;

/** Which readings a policy takes, and what it then says. */
class PolicyReadingsTest {
    private static final Policy PLANNED = Policy.planned();
    private static final Policy INTO_2011 = PLANNED.extendedTo(day("2011-06-30"), NO_NEWER);

    @Test
    void another_reading_is_interpreted_and_remembers_the_default() {
        Policy other = PLANNED.reading(ANSWER, Truth.NO);
        assertEquals(
                new Provision<>(
                        ANSWER.term(),
                        Truth.NO,
                        FIRST,
                        LAST,
                        Basis.INTERPRETED,
                        CLAUSE,
                        Text.of(
                                "由使用者选定，本库默认为是：计划未说明",
                                "chosen by the caller, our default is \"yes\": the plan does not say")),
                other.on(DAY, PARAMETERS).get(ANSWER));
        assertEquals(10_000, other.on(DAY, PARAMETERS).value(PEOPLE));
        assertEquals(Truth.YES, PLANNED.on(DAY, PARAMETERS).value(ANSWER));
    }

    @Test
    void the_default_reading_chosen_again_is_the_plans_own() {
        Policy there = PLANNED.reading(ANSWER, Truth.NO);
        assertEquals(
                PLANNED.on(DAY, PARAMETERS), there.reading(ANSWER, Truth.YES).on(DAY, PARAMETERS));
        assertEquals(
                Truth.UNKNOWN,
                there.reading(ANSWER, Truth.UNKNOWN).on(DAY, PARAMETERS).value(ANSWER));
    }

    @Test
    void another_reading_outlives_the_plan_as_an_assumption() {
        Provision<Truth> read = INTO_2011
                .reading(ANSWER, Truth.NO)
                .on(day("2011-01-01"), PARAMETERS)
                .get(ANSWER);
        assertEquals(Truth.NO, read.value());
        assertEquals(Basis.ASSUMED, read.basis());
        assertEquals(
                "no newer plan; chosen by the caller, our default is \"yes\": the plan does not say",
                read.note().en());
    }

    @Test
    void what_the_plan_states_has_no_other_reading() {
        assertEquals(
                "sample.people has no reading 8000, only []; what the plan states is changed by a Reform",
                assertThrows(IllegalArgumentException.class, () -> PLANNED.reading(PEOPLE, 8_000))
                        .getMessage());
    }

    @Test
    void a_gap_has_no_reading() {
        assertEquals(
                "sample.size has no reading 10, only []; what the plan states is changed by a Reform",
                assertThrows(IllegalArgumentException.class, () -> PLANNED.reading(SIZE, 10))
                        .getMessage());
    }

    @Test
    void only_an_answer_among_the_readings_can_be_chosen() {
        Parameter<Integer> open = PEOPLE.interpreted(SamplePlan.WHY_OPEN, List.of(8_000));
        assertEquals(
                "sample.people has no reading 9000, only [10000, 8000]; what the plan states is changed by a Reform",
                assertThrows(IllegalArgumentException.class, () -> PLANNED.reading(open, 9_000))
                        .getMessage());
        assertEquals(8_000, PLANNED.reading(open, 8_000).on(DAY, List.of(open)).value(open));
    }
}
