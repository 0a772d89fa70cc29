package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.NO_NEWER;
import static org.civaffairs.core.rule.SamplePlan.PARAMETERS;
import static org.civaffairs.core.rule.SamplePlan.PEOPLE;
import static org.civaffairs.core.rule.SamplePlan.day;
import static org.civaffairs.core.rule.SamplePlan.people;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

/** What an enacted rule changes by its standing alone, where it confirms a value that nobody in force had said. */
class EnactmentTest {
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
    void a_rule_enacted_in_place_of_an_assumption_changes_its_basis() {
        Policy extended = PLANNED.extendedTo(day("2011-12-31"), NO_NEWER);
        Reform enacted = Reform.enacted("a", SamplePlan.CLAUSE).from(PEOPLE, day("2011-06-01"), 10_000, "2");
        taken(extended, enacted);
        assertEquals(
                Basis.ADOPTED,
                extended.with(enacted)
                        .on(day("2011-06-01"), PARAMETERS)
                        .get(PEOPLE)
                        .basis());
        refused(
                changesNothing("2010-06-01"),
                PLANNED,
                Reform.enacted("a", SamplePlan.CLAUSE).from(PEOPLE, day("2010-06-01"), 10_000, "2"));
    }

    @Test
    void a_rule_enacted_in_place_of_a_proposal_changes_its_basis_and_of_another_enacted_one_nothing() {
        Policy proposed = PLANNED.with(people("1:8000", "2010-06-01", 8_000));
        Reform enacted = Reform.enacted("a", SamplePlan.CLAUSE).from(PEOPLE, day("2010-06-01"), 8_000, "2");
        taken(proposed, enacted);
        refused(
                "sample.people from 2010-06-01 changes nothing: the value is already 8000",
                PLANNED.with(Reform.enacted("b", SamplePlan.CLAUSE).from(PEOPLE, day("2010-06-01"), 8_000, "2")),
                enacted);
        refused(
                "sample.people from 2010-06-01 changes nothing: the value is already 8000",
                PLANNED.with(enacted),
                people("a", "2010-06-01", 8_000));
    }

    @Test
    void a_rule_enacted_within_the_plan_changes_the_basis_of_the_days_past_it() {
        Policy extended = PLANNED.extendedTo(day("2011-12-31"), NO_NEWER);
        Reform enacted = Reform.enacted("a", SamplePlan.CLAUSE).from(PEOPLE, day("2010-06-01"), 10_000, "2");
        taken(extended, enacted);
        refused(changesNothing("2010-06-01"), PLANNED.extendedTo(day("2010-12-31"), NO_NEWER), enacted);
    }

    @Test
    void an_enactment_that_confirms_our_reading_answers_the_question_and_a_proposal_does_not() {
        LocalDate first = day("2010-01-01");
        Policy confirmed = PLANNED.with(
                Reform.enacted("a", SamplePlan.CLAUSE).from(SamplePlan.ANSWER, first, Truth.YES, "art. 4"));
        assertEquals(
                Basis.ADOPTED,
                confirmed.on(first, PARAMETERS).get(SamplePlan.ANSWER).basis());
        assertThrows(
                IllegalArgumentException.class,
                () -> PLANNED.with(Reform.proposed("b").from(SamplePlan.ANSWER, first, Truth.YES, "memo 4")));
    }
}
