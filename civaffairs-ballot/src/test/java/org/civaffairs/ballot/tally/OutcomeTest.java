package org.civaffairs.ballot.tally;

import static org.civaffairs.ballot.tally.Votes.counts;
import static org.civaffairs.ballot.tally.Votes.decide;
import static org.civaffairs.ballot.tally.Votes.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Each outcome and each reason once, worked by hand, and what comes before what. */
class OutcomeTest {
    private static final BallotRules TWO_THIRDS = rules("PRESENT >=2/3 of DUE", ">=2/3 of PRESENT");
    private static final BallotRules HALF = rules("PRESENT >=2/3 of DUE", ">1/2 of VALID");
    private static final BallotRules STAND = rules("PRESENT >=2/3 of DUE", ">1/2 of VALID, TIES STAND");

    private static void assertEnds(Outcome outcome, Reason reason, Decision decision) {
        assertEquals(outcome, decision.outcome());
        assertEquals(reason, decision.reason());
        assertEquals(outcome == Outcome.PASSED, decision.isPassed());
    }

    private static Decision overfull(BallotRules rules, Attendance attendance) {
        return rules.decide(attendance, new BallotAccount(11, 12, counts(12, 0, 0, 0, 0)));
    }

    @Test
    void seven_of_ten_present_pass_at_two_thirds() {
        Decision decision = decide(TWO_THIRDS, 15, 10, counts(7, 3, 0, 0, 0));
        assertEnds(Outcome.PASSED, Reason.REACHED, decision);
        assertEquals(new Bases(10, 10, 10, 10, 15, 15), decision.bases());
        assertEquals(new Quorum(true, 10, 15, 10, 0, true), decision.quorum());
        assertEquals(new Margin(7, 10, 7, 0, 1L), decision.margin());
    }

    @Test
    void ten_of_sixteen_present_miss_two_thirds_by_one() {
        Decision decision = decide(TWO_THIRDS, 16, 16, counts(10, 3, 1, 1, 0));
        assertEnds(Outcome.REJECTED, Reason.NOT_REACHED, decision);
        assertEquals(new Bases(13, 14, 15, 16, 16, 16), decision.bases());
        assertEquals(new Margin(11, 16, 10, 1, 1L), decision.margin());
    }

    @Test
    void nine_of_fifteen_due_are_not_quorate_and_the_margin_says_what_their_vote_would_have_meant() {
        Decision decision = decide(TWO_THIRDS, 15, 9, counts(9, 0, 0, 0, 0));
        assertEnds(Outcome.NOT_QUORATE, Reason.QUORUM_MISSED, decision);
        assertEquals(new Quorum(false, 10, 15, 9, 1, true), decision.quorum());
        assertEquals(new Margin(6, 9, 9, 0, null), decision.margin());
    }

    /** 10 of 15 would do; of the 13 who are left 9 are needed, and 8 are there. */
    @Test
    void too_few_may_be_left_when_members_step_aside() {
        Decision decision =
                TWO_THIRDS.decide(Attendance.of(15, 15, 10).recusing(2, 2), BallotAccount.of(8, counts(8, 0, 0, 0, 0)));
        assertEnds(Outcome.NOT_QUORATE, Reason.QUORUM_MISSED_AFTER_RECUSAL, decision);
        assertEquals(new Quorum(false, 9, 13, 8, 1, true), decision.quorum());
        assertEquals(new Bases(8, 8, 8, 8, 13, 15 - 2), decision.bases());
    }

    @Test
    void too_few_are_too_few_where_those_who_stepped_aside_would_not_have_been_enough() {
        Decision decision =
                TWO_THIRDS.decide(Attendance.of(15, 15, 9).recusing(2, 2), BallotAccount.of(7, counts(7, 0, 0, 0, 0)));
        assertEnds(Outcome.NOT_QUORATE, Reason.QUORUM_MISSED, decision);
    }

    @Test
    void nothing_is_decided_where_all_who_were_due_step_aside() {
        Decision decision =
                TWO_THIRDS.decide(Attendance.of(20, 15, 10).recusing(15, 10), BallotAccount.of(0, Counts.NONE));
        assertEnds(Outcome.NOT_QUORATE, Reason.NOBODY_LEFT, decision);
        assertEquals(new Bases(0, 0, 0, 0, 0, 5), decision.bases());
        assertEquals(new Quorum(false, 1, 0, 0, 1, false), decision.quorum());
        assertEquals(new Margin(1, 0, 0, 1, null), decision.margin());
    }

    @Test
    void one_who_is_left_can_decide() {
        Decision decision =
                TWO_THIRDS.decide(Attendance.of(3, 3, 3).recusing(2, 2), BallotAccount.of(1, counts(1, 0, 0, 0, 0)));
        assertEnds(Outcome.PASSED, Reason.REACHED, decision);
    }

    @Test
    void more_returned_than_issued_is_void() {
        Decision decision = overfull(TWO_THIRDS, Attendance.of(15, 15, 15));
        assertEnds(Outcome.VOID, Reason.MORE_RETURNED_THAN_ISSUED, decision);
        assertEquals(new Margin(10, 15, 12, 0, null), decision.margin());
    }

    @Test
    void equally_many_for_and_against_are_a_tie_only_where_more_than_half_is_needed() {
        Counts tie = counts(5, 5, 2, 0, 0);
        assertEnds(Outcome.REJECTED, Reason.TIE, decide(HALF, 12, 12, tie));
        assertEnds(Outcome.TIED, Reason.TIE, decide(STAND, 12, 12, tie));
        assertEnds(Outcome.REJECTED, Reason.NOT_REACHED, decide(TWO_THIRDS, 12, 12, tie));
        BallotRules strict = rules("PRESENT >=2/3 of DUE", ">2/3 of VALID");
        assertEnds(Outcome.REJECTED, Reason.NOT_REACHED, decide(strict, 12, 12, tie));
        BallotRules atLeastHalf = rules("PRESENT >=2/3 of DUE", ">=1/2 of VALID");
        assertEnds(Outcome.REJECTED, Reason.NOT_REACHED, decide(atLeastHalf, 12, 12, tie));
        assertEnds(Outcome.PASSED, Reason.REACHED, decide(atLeastHalf, 12, 12, counts(5, 5, 0, 0, 0)));
    }

    @Test
    void one_vote_less_or_more_is_no_tie() {
        assertEnds(Outcome.REJECTED, Reason.NOT_REACHED, decide(STAND, 12, 12, counts(5, 6, 1, 0, 0)));
        assertEnds(Outcome.REJECTED, Reason.NOT_REACHED, decide(STAND, 12, 12, counts(6, 5, 1, 0, 0)));
        assertEnds(Outcome.PASSED, Reason.REACHED, decide(STAND, 12, 12, counts(6, 5, 0, 1, 0)));
    }

    @Test
    void nobody_for_and_nobody_against_is_no_tie() {
        assertEnds(Outcome.REJECTED, Reason.NOT_REACHED, decide(STAND, 12, 12, counts(0, 0, 12, 0, 0)));
        assertEnds(Outcome.REJECTED, Reason.NO_VOTES, decide(STAND, 12, 12, counts(0, 0, 0, 12, 0)));
        assertEnds(Outcome.REJECTED, Reason.NO_VOTES, decide(TWO_THIRDS, 12, 12, counts(0, 0, 0, 6, 6)));
        assertEnds(Outcome.REJECTED, Reason.NOT_REACHED, decide(TWO_THIRDS, 12, 12, counts(0, 1, 0, 6, 5)));
    }

    @Test
    void void_comes_before_the_quorum_and_the_quorum_before_the_threshold() {
        Attendance few = Attendance.of(30, 30, 12);
        assertEnds(Outcome.VOID, Reason.MORE_RETURNED_THAN_ISSUED, overfull(TWO_THIRDS, few));
        assertFalse(overfull(TWO_THIRDS, few).quorum().met());
        assertEnds(
                Outcome.VOID,
                Reason.MORE_RETURNED_THAN_ISSUED,
                TWO_THIRDS.decide(
                        Attendance.of(15, 15, 10).recusing(15, 10), new BallotAccount(0, 1, counts(1, 0, 0, 0, 0))));
        Decision rejectedByFew = decide(STAND, 30, 12, counts(6, 6, 0, 0, 0));
        assertEnds(Outcome.NOT_QUORATE, Reason.QUORUM_MISSED, rejectedByFew);
        assertTrue(rejectedByFew.margin().missing() > 0);
    }
}
