package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.procedure.EventKind.ANNOUNCED;
import static org.civaffairs.ballot.procedure.EventKind.CASE_PRESENTED;
import static org.civaffairs.ballot.procedure.EventKind.DISCUSSED;
import static org.civaffairs.ballot.procedure.EventKind.NOTICE_GIVEN;
import static org.civaffairs.ballot.procedure.EventKind.POLICY_EXPLAINED;
import static org.civaffairs.ballot.procedure.EventKind.SIGNED;
import static org.civaffairs.ballot.procedure.EventKind.VOTED;
import static org.civaffairs.ballot.procedure.SampleProcedure.rule;
import static org.civaffairs.ballot.procedure.SessionReviewRule.ANNOUNCE_DAYS;
import static org.civaffairs.ballot.procedure.SessionReviewRule.SIGNING;
import static org.civaffairs.ballot.procedure.SessionReviewRule.STEPS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.civaffairs.core.rule.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepDeviationsTest {
    private static List<String> points(SampleSession session, SessionReviewRule rule) {
        return rule.assess(session.facts()).value().deviations().stream()
                .map(d -> d.kind() + " " + d.point())
                .toList();
    }

    private static List<String> points(SampleSession session) {
        return points(session, rule());
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICY_EXPLAINED", "CASE_PRESENTED", "DISCUSSED", "ANNOUNCED"})
    void a_step_that_is_not_there_is_missing(EventKind step) {
        SampleSession session = new SampleSession().without(step);
        assertEquals(List.of("STEP_MISSING " + step.label().en()), points(session));
        assertEquals(List.of(), points(session, rule(STEPS, StepOrder.NONE)));
    }

    @Test
    void missing_steps_come_in_the_order_of_the_procedure() {
        assertEquals(
                List.of("STEP_MISSING policy explained", "STEP_MISSING discussed"),
                points(new SampleSession().without(DISCUSSED, POLICY_EXPLAINED)));
    }

    @Test
    void a_step_that_came_too_early_is_out_of_order() {
        SampleSession discussedAfter = new SampleSession().without(DISCUSSED);
        discussedAfter.before(EventKind.COUNTED, DISCUSSED, "2010-06-01");
        assertEquals(List.of("STEP_OUT_OF_ORDER discussed, then voted"), points(discussedAfter));
        SampleSession explainedLast = new SampleSession().without(POLICY_EXPLAINED);
        explainedLast.before(VOTED, POLICY_EXPLAINED, "2010-06-01");
        assertEquals(
                List.of(
                        "STEP_OUT_OF_ORDER policy explained, then case presented",
                        "STEP_OUT_OF_ORDER policy explained, then discussed"),
                points(explainedLast));
    }

    @Test
    void a_step_that_is_repeated_in_time_is_in_order() {
        SampleSession session = new SampleSession().before(POLICY_EXPLAINED, VOTED, "2010-06-01");
        assertEquals(List.of(), points(session));
        assertEquals(List.of(), points(new SampleSession().before(CASE_PRESENTED, POLICY_EXPLAINED, "2010-06-01")));
    }

    @Test
    void one_that_is_missing_does_not_put_the_others_out_of_order() {
        SampleSession session = new SampleSession().without(CASE_PRESENTED, POLICY_EXPLAINED);
        session.before(VOTED, POLICY_EXPLAINED, "2010-06-01");
        assertEquals(
                List.of("STEP_MISSING case presented", "STEP_OUT_OF_ORDER policy explained, then discussed"),
                points(session));
    }

    @Test
    void what_has_a_kind_of_its_own_is_not_reported_as_missing_too() {
        SessionReviewRule asked = rule(STEPS, StepOrder.of(NOTICE_GIVEN, VOTED, SIGNED));
        SampleSession session = new SampleSession().without(NOTICE_GIVEN, SIGNED);
        assertEquals(List.of("NOTICE_TOO_SHORT null", "NOT_SIGNED signed"), points(session, asked));
        Policy lenient = SampleProcedure.with(
                SampleProcedure.with(SampleProcedure.ALL, STEPS, StepOrder.of(NOTICE_GIVEN, VOTED, SIGNED)),
                SIGNING,
                Signing.NOT_REQUIRED);
        lenient = SampleProcedure.with(lenient, SessionReviewRule.NOTICE_DAYS, 0);
        assertEquals(
                List.of("STEP_MISSING notice given", "STEP_MISSING signed"),
                points(session, SessionReviewRule.under(lenient, SampleProcedure.DAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-06-01, 0, ''",
        "2010-06-02, 0, ANNOUNCED_LATE 1/0",
        "2010-06-02, 1, ''",
        "2010-06-03, 1, ANNOUNCED_LATE 2/1"
    })
    void the_result_is_announced_within_some_days_of_the_vote(String announced, int within, String found) {
        SampleSession session = new SampleSession().moved(ANNOUNCED, announced).moved(SIGNED, announced);
        assertEquals(
                found.isEmpty() ? List.of() : List.of(found),
                session.found(within == 0 ? rule() : rule(ANNOUNCE_DAYS, within)));
    }

    @Test
    void the_first_announcement_after_the_vote_counts() {
        SampleSession session = new SampleSession().before(VOTED, ANNOUNCED, "2010-06-01");
        assertEquals(List.of(), session.found());
        session.moved(SIGNED, "2010-06-01").happened(ANNOUNCED, "2010-07-02");
        assertEquals(List.of(), session.found());
        SampleSession onlyBefore = new SampleSession().without(ANNOUNCED).before(VOTED, ANNOUNCED, "2010-06-01");
        SessionReview review =
                rule(STEPS, StepOrder.NONE).assess(onlyBefore.facts()).value();
        assertEquals(List.of(), review.deviations());
        assertEquals(List.of(DeviationKind.ANNOUNCED_LATE), review.unchecked().kinds());
    }

    @Test
    void signatures_come_after_the_vote() {
        assertEquals(List.of("NOT_SIGNED signed"), points(new SampleSession().without(SIGNED)));
        SampleSession blank = new SampleSession().without(SIGNED).before(VOTED, SIGNED, "2010-06-01");
        assertEquals(List.of("STEP_OUT_OF_ORDER announced, then signed", "NOT_SIGNED signed"), points(blank));
        SessionReviewRule lenient = rule(SIGNING, Signing.NOT_REQUIRED);
        assertEquals(List.of("STEP_MISSING signed"), points(new SampleSession().without(SIGNED), lenient));
        assertEquals(List.of("STEP_OUT_OF_ORDER announced, then signed"), points(blank, lenient));
    }
}
