package org.civaffairs.ballot.tally;

import static org.civaffairs.ballot.tally.Votes.counts;
import static org.civaffairs.ballot.tally.Votes.decide;
import static org.civaffairs.ballot.tally.Votes.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What one more ballot can do that one would not expect of it. */
class OneMoreBallotExceptionsTest {
    private static final BallotRules VALID = rules("VALID >=1/2 of DUE", ">1/2 of VALID");
    private static final BallotRules RETURNED = rules("RETURNED >=1/2 of DUE", ">1/2 of VALID");

    private static Outcome outcome(BallotRules rules, Counts counts) {
        return decide(rules, 10, 8, counts).outcome();
    }

    @Test
    void a_yes_that_was_never_issued_voids_what_passed() {
        assertEquals(Outcome.PASSED, outcome(VALID, Counts.of(5, 3, 0)));
        assertEquals(Outcome.VOID, outcome(VALID, Counts.of(6, 3, 0)));
    }

    @Test
    void where_the_quorum_counts_valid_ballots_a_no_or_an_abstention_can_pass_a_motion_and_a_blank_cannot() {
        assertEquals(Outcome.NOT_QUORATE, outcome(VALID, Counts.of(4, 0, 0)));
        assertEquals(Outcome.PASSED, outcome(VALID, Counts.of(4, 1, 0)));
        assertEquals(Outcome.PASSED, outcome(VALID, Counts.of(4, 0, 1)));
        assertEquals(Outcome.NOT_QUORATE, outcome(VALID, counts(4, 0, 0, 1, 0)));
    }

    @Test
    void where_the_quorum_counts_ballots_returned_a_blank_or_a_spoiled_one_can_pass_a_motion_too() {
        assertEquals(Outcome.NOT_QUORATE, outcome(RETURNED, Counts.of(4, 0, 0)));
        assertEquals(Outcome.PASSED, outcome(RETURNED, Counts.of(4, 1, 0)));
        assertEquals(Outcome.PASSED, outcome(RETURNED, counts(4, 0, 0, 1, 0)));
        assertEquals(Outcome.PASSED, outcome(RETURNED, counts(4, 0, 0, 0, 1)));
    }

    @Test
    void where_the_quorum_counts_ballots_a_yes_can_turn_not_quorate_into_rejected() {
        BallotRules twoThirds = rules("VALID >=1/2 of DUE", ">=2/3 of VALID");
        assertEquals(Outcome.NOT_QUORATE, outcome(twoThirds, Counts.of(1, 3, 0)));
        assertEquals(Outcome.REJECTED, outcome(twoThirds, Counts.of(2, 3, 0)));
    }

    @Test
    void a_yes_can_turn_a_tie_that_stands_into_a_rejection() {
        BallotRules stand = rules("PRESENT >=1/2 of DUE", ">1/2 of VALID, TIES STAND");
        assertEquals(Outcome.TIED, outcome(stand, Counts.of(2, 2, 3)));
        assertEquals(Outcome.REJECTED, outcome(stand, Counts.of(3, 2, 3)));
    }

    @Test
    void the_households_alternative_needs_no_ballot_and_no_ballot_takes_it_away() {
        BallotRules households = rules("VALID >=1/1 of DUE or >=2/3 of HOUSEHOLDS", ">1/2 of VALID");
        Attendance attendance = Attendance.of(300, 300, 90).with(new Households(60, 40));
        Counts one = Counts.of(1, 0, 0);
        for (Face face : Face.values()) {
            Decision decision = households.decide(attendance, BallotAccount.of(90, Votes.adding(one, face)));
            boolean halved = face == Face.NO || face == Face.ABSTAIN;
            assertEquals(halved ? Outcome.REJECTED : Outcome.PASSED, decision.outcome());
        }
    }
}
