package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civaffairs.core.value.Threshold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What one more ballot can do, tried with every pass rule, every quorum of two thirds or more, and every box of up to four
 * ballots. A YES that was issued never undoes PASSED. Where the quorum counts people, no other ballot passes a motion;
 * where it counts ballots, one can: see {@link OneMoreBallotExceptionsTest}.
 */
class OneMoreBallotTest {
    private static final int MOST = 4;
    private static final List<Counts> BOXES = IntStream.rangeClosed(0, MOST)
            .mapToObj(Votes::boxes)
            .flatMap(List::stream)
            .toList();

    /** 7 due of 8, of whom one stepped aside after coming and 6 may vote; half of the households are there. */
    private static final Attendance SEVEN = new Attendance(8, 7, 7, 1, 1, new Households(2, 1));

    private static List<BallotRules> rules(Recused recused) {
        List<BallotRules> all = new ArrayList<>();
        Stream<QuorumRule> quorums =
                Sample.QUORUMS.stream().filter(q -> q.threshold().equals(Threshold.atLeast(2, 3)));
        quorums.forEach(quorum ->
                PassRules.all().forEach(pass -> all.add(new BallotRules(quorum, pass, VotedDown.REJECTED, recused))));
        return all;
    }

    private static Decision decide(BallotRules rules, Attendance attendance, Counts counts) {
        return rules.decide(attendance, BallotAccount.of(attendance.voters(), counts));
    }

    private static void assertPassed(BallotRules rules, Attendance attendance, Counts counts) {
        Outcome outcome = decide(rules, attendance, counts).outcome();
        if (outcome != Outcome.PASSED) {
            assertEquals(Outcome.PASSED, outcome, rules + " on " + counts);
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_more_yes_or_a_no_that_becomes_a_yes_never_undoes_what_passed(Recused recused) {
        long passed = 0;
        for (BallotRules rules : rules(recused)) {
            for (Counts box : BOXES) {
                if (decide(rules, SEVEN, box).isPassed()) {
                    passed++;
                    assertPassed(rules, SEVEN, Votes.adding(box, Face.YES));
                    assertPassed(rules, grown(), Votes.adding(box, Face.YES));
                    if (box.no() > 0) {
                        Counts one = new Counts(box.yes() + 1, box.no() - 1, box.abstain(), box.blank(), box.spoiled());
                        assertPassed(rules, SEVEN, one);
                    }
                }
            }
        }
        assertTrue(passed > 10_000, "only " + passed);
    }

    /** One more is entitled, due, and came. */
    private static Attendance grown() {
        return new Attendance(9, 8, 8, 1, 1, SEVEN.households());
    }

    @ParameterizedTest
    @EnumSource
    void where_the_quorum_counts_people_nothing_but_a_yes_passes_a_motion(Recused recused) {
        List<Face> others = List.of(Face.NO, Face.ABSTAIN, Face.BLANK, Face.SPOILED);
        for (BallotRules rules : rules(recused)) {
            if (rules.quorum().counted() == Denominator.PRESENT) {
                for (Counts box : BOXES) {
                    boolean before = decide(rules, SEVEN, box).isPassed();
                    for (Face face : others) {
                        boolean after =
                                decide(rules, SEVEN, Votes.adding(box, face)).isPassed();
                        assertTrue(before || !after);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_more_ballot_never_loses_a_quorum(Face face) {
        PassRule pass = PassRule.parse(">1/2 of VALID");
        for (QuorumRule quorum : Sample.QUORUMS) {
            BallotRules rules = BallotRules.of(quorum, pass);
            for (Counts box : BOXES) {
                boolean before = decide(rules, SEVEN, box).quorum().met();
                boolean after =
                        decide(rules, SEVEN, Votes.adding(box, face)).quorum().met();
                assertTrue(!before || after);
            }
        }
    }
}
