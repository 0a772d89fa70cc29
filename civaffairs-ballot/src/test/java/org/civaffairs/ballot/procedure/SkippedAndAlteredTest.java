package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.procedure.EventKind.APPROVED;
import static org.civaffairs.ballot.procedure.EventKind.GRANTED;
import static org.civaffairs.ballot.procedure.EventKind.OPENED;
import static org.civaffairs.ballot.procedure.EventKind.SIGNATURES_COLLECTED;
import static org.civaffairs.ballot.procedure.EventKind.VOTED;
import static org.civaffairs.ballot.procedure.SampleProcedure.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.civaffairs.core.rule.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SkippedAndAlteredTest {
    private static SampleSession nobodyVoted() {
        SampleSession session = new SampleSession().unattended();
        session.events.clear();
        session.secret = Truth.NO;
        session.previous = SampleProcedure.DAY;
        return session;
    }

    @Test
    void assistance_without_a_ballot_is_skipped_and_nothing_is_said_of_the_meeting() {
        SampleSession session = nobodyVoted().happened(GRANTED, "2010-07-01");
        session.members.clear();
        assertEquals(List.of("SKIPPED 0/1"), session.found());
        SessionReview review = rule().assess(session.facts()).value();
        assertEquals(new SessionNumbers(0, 0, 0, 0, null, null, 7L, 7L), review.numbers());
        assertEquals(List.of(), review.unchecked().kinds());
        assertEquals(
                "a ballot of the panel",
                String.valueOf(review.deviations().get(0).point()));
        assertEquals(Truth.NO, review.procedure());
    }

    private static String undetermined(String unknown) {
        return "session-review on 2010-06-01: undetermined, unknown [" + unknown + "]";
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNOUNCED", "SUBMITTED", "APPROVED", "GRANTED"})
    void a_meeting_without_a_vote_has_skipped_the_ballot_once_its_result_is_used(EventKind use) {
        SampleSession session = new SampleSession().unattended().until(VOTED);
        assertEquals(undetermined("vote"), rule().assess(session.facts()).toString());
        session.happened(use, "2010-06-20");
        assertEquals("SKIPPED 0/1", session.found().get(0));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VOTED", "SIGNATURES_COLLECTED", "ANNOUNCED", "SUBMITTED", "APPROVED", "GRANTED"})
    void before_that_the_vote_may_still_come_or_be_off_the_record(EventKind alone) {
        SampleSession session = nobodyVoted().happened(alone, "2010-05-25");
        assertEquals(undetermined("vote"), rule().assess(session.facts()).toString());
    }

    /** The example of C-90: a list is circulated for signatures instead of a meeting. */
    @Test
    void signatures_in_place_of_a_meeting_are_altered() {
        SampleSession session = nobodyVoted().happened(SIGNATURES_COLLECTED, "2010-06-01");
        assertEquals(List.of("ALTERED 0/1"), session.found());
        Deviation found = rule().assess(session.facts()).value().deviations().get(0);
        assertEquals("开会票决", found.point().zh());
        assertEquals(Effect.VOIDS, found.effect());
    }

    @Test
    void signatures_are_altered_unless_there_was_both_a_meeting_and_a_vote() {
        assertEquals(
                List.of("ALTERED 0/1"),
                nobodyVoted()
                        .happened(OPENED, "2010-06-01")
                        .happened(SIGNATURES_COLLECTED, "2010-06-01")
                        .found());
        SampleSession withoutMeeting = new SampleSession().without(OPENED);
        withoutMeeting.before(VOTED, SIGNATURES_COLLECTED, "2010-06-01");
        assertEquals(List.of("ALTERED 0/1"), withoutMeeting.found());
        SampleSession besides = new SampleSession().happened(SIGNATURES_COLLECTED, "2010-07-02");
        assertEquals(List.of(), besides.found());
    }

    @Test
    void publication_is_judged_without_a_meeting_too() {
        SampleSession session = nobodyVoted().happened(APPROVED, "2010-06-20");
        session.publications.clear();
        assertEquals(
                List.of("SKIPPED 0/1", "PUBLISHED_TOO_BRIEFLY 0/7", "SECOND_PUBLICATION_MISSING 0/7"), session.found());
    }

    @Test
    void without_any_event_nothing_is_known() {
        SampleSession session = nobodyVoted();
        assertEquals(undetermined("events"), rule().assess(session.facts()).toString());
    }
}
