package org.civaffairs.ballot.tally;

import static org.civaffairs.ballot.tally.Votes.counts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The eligible who are voted down, and what is asked only where it decides. */
class ReferralTest {
    private static final QuorumRule QUORUM = QuorumRule.parse("PRESENT >=1/2 of DUE or >=2/3 of HOUSEHOLDS");
    private static final BallotRules REFER =
            new BallotRules(QUORUM, PassRule.parse(">1/2 of VALID, TIES STAND"), VotedDown.REFERRED, Recused.LEAVE);
    private static final BallotRules REFER_TIES =
            new BallotRules(QUORUM, PassRule.parse(">1/2 of VALID"), VotedDown.REFERRED, Recused.LEAVE);
    private static final Attendance TEN = Attendance.of(10, 10, 10);

    private static Decision decide(BallotRules rules, long yes, long no, Truth eligible) {
        Counts counts = Counts.of(yes, no, 0);
        return rules.decide(TEN, BallotAccount.of(10, counts), eligible);
    }

    private static void assertAsked(String problems, BallotRules rules, Attendance attendance, Counts counts) {
        assertEquals(
                "decision: " + problems,
                assertThrows(InvalidInputException.class, () -> rules.decide(attendance, BallotAccount.of(0, counts)))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "4, 6, YES, REFERRED, ELIGIBLE_BUT_VOTED_DOWN",
        "4, 6, NO, REJECTED, NOT_REACHED",
        "0, 0, YES, REFERRED, ELIGIBLE_BUT_VOTED_DOWN",
        "0, 0, NO, REJECTED, NO_VOTES",
        "6, 4, YES, PASSED, REACHED",
        "6, 4, NO, PASSED, REACHED",
        "6, 4, UNKNOWN, PASSED, REACHED",
        "5, 5, YES, TIED, TIE",
        "5, 5, UNKNOWN, TIED, TIE"
    })
    void only_the_eligible_who_did_not_pass_are_referred(
            long yes, long no, Truth eligible, Outcome outcome, Reason reason) {
        Decision decision = decide(REFER, yes, no, eligible);
        assertEquals(outcome, decision.outcome());
        assertEquals(reason, decision.reason());
    }

    @Test
    void a_tie_that_does_not_stand_is_voted_down() {
        assertEquals(Outcome.REFERRED, decide(REFER_TIES, 5, 5, Truth.YES).outcome());
        assertEquals(Outcome.REJECTED, decide(REFER_TIES, 5, 5, Truth.NO).outcome());
        assertEquals(Reason.TIE, decide(REFER_TIES, 5, 5, Truth.NO).reason());
        assertThrows(InvalidInputException.class, () -> decide(REFER_TIES, 5, 5, Truth.UNKNOWN));
    }

    @Test
    void whether_somebody_voted_down_is_eligible_must_be_known() {
        assertEquals(
                "decision: eligible decides here and is not known: give it",
                assertThrows(InvalidInputException.class, () -> decide(REFER, 4, 6, Truth.UNKNOWN))
                        .getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void a_vote_that_stands_does_not_ask_for_eligibility(Truth eligible) {
        BallotRules stands =
                new BallotRules(QUORUM, PassRule.parse(">1/2 of VALID"), VotedDown.REJECTED, Recused.LEAVE);
        assertEquals(Outcome.REJECTED, decide(stands, 4, 6, eligible).outcome());
        assertEquals(Reason.NOT_REACHED, decide(stands, 4, 6, eligible).reason());
    }

    @Test
    void households_are_asked_for_only_where_the_members_are_too_few() {
        Decision enough = REFER.decide(Attendance.of(10, 10, 5), BallotAccount.of(5, Counts.of(3, 2, 0)));
        assertEquals(Outcome.PASSED, enough.outcome());
        assertAsked(
                "households decides here and is not known: give it;"
                        + " householdsPresent decides here and is not known: give it",
                REFER,
                Attendance.of(10, 10, 4),
                Counts.NONE);
    }

    @ParameterizedTest
    @CsvSource({"30, 20, PASSED", "30, 19, NOT_QUORATE", "31, 20, NOT_QUORATE", "31, 21, PASSED"})
    void two_thirds_of_the_households_are_enough_instead(long all, long represented, Outcome outcome) {
        Attendance attendance = Attendance.of(100, 100, 30).with(new Households(all, represented));
        Decision decision = REFER.decide(attendance, BallotAccount.of(30, Counts.of(30, 0, 0)));
        assertEquals(outcome, decision.outcome());
        boolean met = outcome == Outcome.PASSED;
        assertEquals(met ? Reason.REACHED : Reason.QUORUM_MISSED, decision.reason());
        assertEquals(new Quorum(met, 50, 100, 30, 20, true), decision.quorum());
        assertEquals(
                "needs 50 of 100, has 30, 20 short", decision.quorum().text().en());
    }

    @Test
    void nothing_is_asked_where_the_vote_is_void_or_nobody_is_left() {
        Decision overfull = REFER.decide(Attendance.of(10, 10, 4), new BallotAccount(1, 2, Counts.of(0, 2, 0)));
        assertEquals(Outcome.VOID, overfull.outcome());
        Decision empty = REFER.decide(Attendance.of(10, 10, 4).recusing(10, 4), BallotAccount.of(0, Counts.NONE));
        assertEquals(Reason.NOBODY_LEFT, empty.reason());
    }

    @Test
    void no_households_are_asked_for_where_no_share_of_them_is_enough() {
        Decision decision =
                Votes.decide(Votes.rules("PRESENT >=1/2 of DUE", ">1/2 of VALID"), 10, 4, counts(4, 0, 0, 0, 0));
        assertEquals(Reason.QUORUM_MISSED, decision.reason());
    }

    @Test
    void nobody_gets_two_ballots() {
        Attendance attendance = Attendance.of(15, 15, 12).recusing(2, 1);
        assertEquals(
                Outcome.PASSED,
                REFER.decide(attendance, BallotAccount.of(11, Counts.of(11, 0, 0)))
                        .outcome());
        assertEquals(
                "decision: issued must be at most one for each member present who does not step aside, 11, but is 12",
                assertThrows(
                                InvalidInputException.class,
                                () -> REFER.decide(attendance, BallotAccount.of(12, Counts.of(11, 0, 0))))
                        .getMessage());
    }
}
