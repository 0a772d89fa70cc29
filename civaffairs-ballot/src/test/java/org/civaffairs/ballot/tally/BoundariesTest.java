package org.civaffairs.ballot.tally;

import static org.civaffairs.ballot.tally.Votes.counts;
import static org.civaffairs.ballot.tally.Votes.decide;
import static org.civaffairs.ballot.tally.Votes.full;
import static org.civaffairs.ballot.tally.Votes.passing;
import static org.civaffairs.ballot.tally.Votes.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.core.value.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boundaries that voting code is known to have got wrong. */
class BoundariesTest {
    /** Rounding n/2 up is no majority: it let 3 of 6 pass. Rounding a percentage is none either: 66 % let 33 of 50 pass. */
    @ParameterizedTest
    @CsvSource({
        ">1/2 of VALID, 6, 4",
        ">1/2 of VALID, 7, 4",
        ">=1/2 of VALID, 6, 3",
        ">=50% of VALID, 4, 2",
        ">1/2 of VALID, 4, 3",
        ">=1/2 of VALID, 3, 2",
        ">1/2 of VALID, 3, 2",
        ">=66% of VALID, 50, 33",
        ">=2/3 of VALID, 50, 34",
        ">=2/3 of VALID, 5, 4",
        ">=2/3 of VALID, 8, 6",
        ">=2/3 of VALID, 9, 6",
        ">2/3 of VALID, 9, 7",
        ">=2/3 of VALID, 10, 7",
        ">=1/1 of VALID, 10, 10",
        ">=2/3 of VALID, 1, 1",
        ">1/2 of VALID, 1, 1"
    })
    void the_least_number_that_passes_passes_and_one_less_does_not(String pass, long of, long least) {
        BallotRules rules = passing(pass);
        Decision passed = full(rules, counts(least, of - least, 0, 0, 0));
        Decision short1 = full(rules, counts(least - 1, of - least + 1, 0, 0, 0));
        assertEquals(Outcome.PASSED, passed.outcome());
        assertEquals(Outcome.REJECTED, short1.outcome());
        assertEquals(least, passed.margin().needs());
        assertEquals(
                List.of(0L, 1L),
                List.of(passed.margin().missing(), short1.margin().missing()));
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT >=2/3 of DUE, 15, 10, true",
        "PRESENT >=2/3 of DUE, 15, 9, false",
        "PRESENT >2/3 of DUE, 15, 10, false",
        "PRESENT >2/3 of DUE, 15, 11, true",
        "PRESENT >1/2 of DUE, 15, 8, true",
        "PRESENT >1/2 of DUE, 15, 7, false",
        "PRESENT >1/2 of DUE, 16, 8, false",
        "PRESENT >=1/2 of DUE, 16, 8, true"
    })
    void a_quorum_of_two_thirds_or_more_is_met_by_10_of_15_and_of_more_than_two_thirds_is_not(
            String quorum, long due, long present, boolean met) {
        Decision decision = decide(rules(quorum, ">1/2 of PRESENT"), due, present, counts(present, 0, 0, 0, 0));
        assertEquals(met, decision.quorum().met());
        assertEquals(met ? Outcome.PASSED : Outcome.NOT_QUORATE, decision.outcome());
    }

    @Test
    void ten_present_need_7_at_two_thirds_and_6_at_more_than_half() {
        assertEquals(
                7,
                full(passing(">=2/3 of PRESENT"), counts(10, 0, 0, 0, 0))
                        .margin()
                        .needs());
        assertEquals(
                6,
                full(passing(">1/2 of PRESENT"), counts(10, 0, 0, 0, 0))
                        .margin()
                        .needs());
    }

    @ParameterizedTest
    @CsvSource({"FOR_AND_AGAINST, 0", "VALID, 0", "RETURNED, 0", "PRESENT, 10", "DUE, 10", "ENTITLED, 10"})
    void no_votes_are_no_share_of_nothing(Denominator of, long base) {
        PassRule pass = PassRule.of(Threshold.atLeast(1, 2), of);
        BallotRules rules = BallotRules.of(QuorumRule.parse("PRESENT >=1/2 of DUE"), pass);
        Decision decision = decide(rules, 10, 10, Counts.NONE);
        assertEquals(Outcome.REJECTED, decision.outcome());
        assertEquals(Reason.NO_VOTES, decision.reason());
        assertEquals(base, decision.margin().of());
        assertEquals(base == 0 ? 1 : 5, decision.margin().needs());
    }

    @Test
    void abstentions_may_make_the_quorum_without_counting_in_the_denominator() {
        Decision decision = decide(rules("VALID >1/2 of DUE", ">1/2 of FOR_AND_AGAINST"), 10, 6, counts(2, 0, 4, 0, 0));
        assertEquals(Outcome.PASSED, decision.outcome());
        assertEquals(6, decision.quorum().has());
        assertEquals(2, decision.margin().of());
    }

    @Test
    void blanks_may_count_in_the_denominator_without_making_the_quorum() {
        Decision decision = decide(rules("VALID >1/2 of DUE", ">1/2 of RETURNED"), 10, 9, counts(4, 1, 0, 4, 0));
        assertEquals(Outcome.NOT_QUORATE, decision.outcome());
        assertEquals(5, decision.quorum().has());
        assertEquals(9, decision.margin().of());
    }

    @Test
    void a_quorum_cannot_leave_abstentions_out() {
        assertThrows(IllegalArgumentException.class, () -> QuorumRule.parse("FOR_AND_AGAINST >1/2 of DUE"));
    }

    /** With a quorum of ballots opponents do better to stay away: the no that they cast adopts the motion. */
    @Test
    void under_a_quorum_of_ballots_adding_a_no_can_adopt() {
        BallotRules rules = rules("VALID >=1/2 of DUE", ">1/2 of VALID");
        assertEquals(
                Outcome.NOT_QUORATE,
                decide(rules, 10, 10, counts(4, 0, 0, 0, 0)).outcome());
        assertEquals(
                Outcome.PASSED, decide(rules, 10, 10, counts(4, 1, 0, 0, 0)).outcome());
    }

    /** Robert's Rules: of 81 cast, one of them illegal, 41 are a majority; blanks are so much waste paper. */
    @ParameterizedTest
    @CsvSource({"41, 39, PASSED", "40, 40, REJECTED"})
    void an_illegal_vote_counts_in_the_denominator_and_blanks_do_not(long yes, long no, Outcome outcome) {
        BallotRules rules = passing(">1/2 of FOR_AND_AGAINST, SPOILED COUNTED");
        Decision decision = full(rules, counts(yes, no, 5, 7, 1));
        assertEquals(outcome, decision.outcome());
        assertEquals(81, decision.margin().of());
        assertEquals(41, decision.margin().needs());
    }

    @Test
    void a_share_of_another_contests_total_cannot_be_taken() {
        BallotRules rules = passing(">1/2 of VALID");
        Agenda a = Agenda.of("江桥村", "2010-06-01", List.of("a"));
        Motion ofAnother = Agenda.of("江桥村", "2010-06-02", List.of("a")).motion("a");
        Tally tally = Tally.of(rules, "box 1", a.motion("a"), Counts.of(3, 2, 0));
        assertEquals(
                5,
                tally.decide(a.motion("a"), Votes.quorate(5, 5, 5), 5).margin().of());
        assertThrows(IllegalArgumentException.class, () -> tally.decide(ofAnother, Votes.quorate(5, 5, 5), 5));
    }
}
