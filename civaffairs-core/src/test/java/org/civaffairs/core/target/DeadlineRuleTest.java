package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.civaffairs.core.target.Sample.deadline;
import static org.civaffairs.core.target.Sample.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-19, C-67, C-68, C-73, with their days. */
class DeadlineRuleTest {
    private static final DeadlineRule RULE = DeadlineRule.inForceOn(DAY);

    /** C-67: done on 2010-10-05 is 5 days late. */
    @Test
    void the_funeral_hall_is_due_by_the_end_of_september() {
        Assessment<Timing> assessment = RULE.assess(done("funeral-hall", "2010-12-31", "2010-10-05"));
        assertEquals(new Timing(Status.SHORTFALL, DeadlineState.LATE, 5), assessment.value());
        assertEquals(
                List.of(new Finding(
                        DeadlineRule.MISSED,
                        "攸县 funeral-hall",
                        YouCounty2010.FUNERAL_HALL,
                        "2010-09-30",
                        "2010-10-05",
                        5L)),
                assessment.findings());
        assertEquals(
                "[target = funeral-hall, target.funeral-hall = 2010-09-30, asOf = 2010-12-31, done = YES,"
                        + " doneOn = 2010-10-05, state = LATE, daysLate = 5, status = SHORTFALL]",
                assessment.steps().toString());
        assertEquals(
                "[target.funeral-hall = 2010-09-30 (INTERPRETED, C-67): \"before the end of September\" is read to include"
                        + " the 30th]",
                assessment.assumptions().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "funeral-hall,   2010-09-30, ON_TIME, 0, ACHIEVED",
        "funeral-hall,   2010-10-01, LATE,    1, SHORTFALL",
        "funeral-reform, 2010-12-31, ON_TIME, 0, ACHIEVED", // C-68: 12-31 ok
        "funeral-reform, 2011-01-01, LATE,    1, SHORTFALL",
        "elderly-policy, 2011-01-04, LATE,    4, SHORTFALL", // C-73: drafted 12-20, issued 2011-01-04
        "elderly-policy, 2010-12-31, ON_TIME, 0, ACHIEVED",
        "baishi-home,    2010-12-31, ON_TIME, 0, ACHIEVED", // C-19: to the end of the plan's year
        "baishi-home,    2011-01-01, LATE,    1, DEFICIENCY"
    })
    void what_is_done_on_the_last_day_is_on_time(
            String target, String doneOn, DeadlineState state, long days, Status status) {
        Assessment<Timing> assessment = RULE.assess(done(target, "2011-06-30", doneOn));
        assertEquals(new Timing(status, state, days), assessment.value());
        assertEquals(state == DeadlineState.LATE, assessment.hasFindings());
    }

    @ParameterizedTest
    @CsvSource({
        "2010-09-29, OPEN, 0, OPEN",
        "2010-09-30, OPEN, 0, OPEN",
        "2010-10-01, OVERDUE, 1, SHORTFALL",
        "2011-09-30, OVERDUE, 365, SHORTFALL"
    })
    void what_is_not_done_is_open_through_the_last_day(String asOf, DeadlineState state, long days, Status status) {
        Assessment<Timing> assessment = RULE.assess(deadline("funeral-hall", asOf, Truth.NO));
        assertEquals(new Timing(status, state, days), assessment.value());
        assertEquals(
                state == DeadlineState.OVERDUE
                        ? "[SHORTFALL DEADLINE_MISSED 攸县 funeral-hall: " + asOf + " of 2010-09-30, difference " + days
                                + " [C-67]]"
                        : "[]",
                assessment.findings().toString());
    }

    /** A draft of 12-20 is not the policy issued: on 12-31 it is open, after that overdue. */
    @Test
    void a_draft_is_not_the_policy() {
        assertEquals(
                DeadlineState.OPEN,
                RULE.assess(deadline("elderly-policy", "2010-12-31", Truth.NO))
                        .value()
                        .state());
        assertEquals(
                new Timing(Status.SHORTFALL, DeadlineState.OVERDUE, 3),
                RULE.assess(deadline("elderly-policy", "2011-01-03", Truth.NO)).value());
    }

    @Test
    void what_is_done_on_an_unknown_day_is_on_time_only_if_the_last_day_is_not_over() {
        assertEquals(
                new Timing(Status.ACHIEVED, DeadlineState.ON_TIME, 0),
                RULE.assess(deadline("funeral-hall", "2010-09-30", Truth.YES)).value());
        assertEquals(
                "deadline on 2010-06-01: undetermined, unknown [doneOn]",
                RULE.assess(deadline("funeral-hall", "2010-10-01", Truth.YES)).toString());
        assertEquals(
                "deadline on 2010-06-01: undetermined, unknown [done]",
                RULE.assess(deadline("funeral-hall", "2010-10-01", Truth.UNKNOWN))
                        .toString());
    }

    @Test
    void a_target_that_is_no_deadline_is_refused() {
        assertEquals(
                "deadline: target must be one of [baishi-home, funeral-hall, funeral-reform, elderly-policy] but is"
                        + " \"secure-houses\"",
                assertThrows(
                                InvalidInputException.class,
                                () -> RULE.assess(deadline("secure-houses", "2010-10-01", Truth.NO)))
                        .getMessage());
    }

    @Test
    void a_reform_moves_the_day() {
        Reform reform = Reform.proposed("october")
                .from(YouCounty2010Targets.FUNERAL_HALL.goal(), DAY, Deadline.parse("2010-10-05"), "memo 8");
        DeadlineRule rule = DeadlineRule.under(Policy.planned().with(reform), DAY);
        assertEquals(
                DeadlineState.ON_TIME,
                rule.assess(done("funeral-hall", "2010-12-31", "2010-10-05"))
                        .value()
                        .state());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        Timing late = new Timing(Status.SHORTFALL, DeadlineState.LATE, 5);
        assertEquals(5, DeadlineRule.BY_DAYS_LATE.of().applyAsLong(late));
        assertEquals(1, DeadlineRule.BY_MISSED.of().applyAsLong(late));
        assertEquals(0, DeadlineRule.BY_MISSED.of().applyAsLong(new Timing(Status.OPEN, DeadlineState.OPEN, 0)));
        assertEquals(1, TargetRule.BY_MISSED.of().applyAsLong(attained(Status.NOTE)));
        assertEquals(0, TargetRule.BY_MISSED.of().applyAsLong(attained(Status.UNDEFINED)));
        assertEquals(1, TargetRule.BY_ACHIEVED.of().applyAsLong(attained(Status.ACHIEVED)));
        assertEquals(0, TargetRule.BY_ACHIEVED.of().applyAsLong(attained(Status.OPEN)));
    }

    private static Attainment attained(Status status) {
        return new Attainment(status, null, Quantity.of(0, Unit.EVENTS));
    }
}
