package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.civaffairs.core.value.Threshold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every count of yes out of every denominator from 1 to 200, against fractions as schools teach them. */
class AllCountsTest {
    private static final int MOST = 200;

    /** What a threshold asks, said a second time. */
    private interface Oracle {
        boolean isMet(long part, long whole);
    }

    private record Case(Threshold threshold, Oracle oracle) {}

    private static Stream<Case> thresholds() {
        Exactly half = Exactly.of(1, 2);
        Exactly twoThirds = Exactly.of(2, 3);
        return Stream.of(
                new Case(Threshold.atLeast(2, 3), twoThirds::isReachedBy),
                new Case(Threshold.moreThan(2, 3), twoThirds::isExceededBy),
                new Case(Threshold.atLeast(1, 2), half::isReachedBy),
                new Case(Threshold.moreThan(1, 2), half::isExceededBy));
    }

    static Stream<Arguments> thresholdsOfDenominators() {
        return thresholds().flatMap(c -> Stream.of(Denominator.values()).map(of -> Arguments.of(c, of)));
    }

    @ParameterizedTest
    @MethodSource("thresholdsOfDenominators")
    void a_motion_passes_exactly_where_the_share_of_its_denominator_is_reached(Case c, Denominator of) {
        PassRule pass = PassRule.of(c.threshold(), of);
        BallotRules rules = BallotRules.of(QuorumRule.parse(Votes.QUORATE), pass);
        for (long n = 1; n <= MOST; n++) {
            for (long yes = 0; yes <= n; yes++) {
                Decision decision = decide(rules, of, yes, n);
                boolean passes = c.oracle().isMet(yes, n);
                if (decision.isPassed() != passes || decision.margin().of() != n) {
                    assertEquals(passes, decision.isPassed(), yes + " of " + n + ": " + decision);
                    assertEquals(n, decision.margin().of());
                }
            }
        }
    }

    /** A vote whose denominator is n, with ballots and people that the denominator does not count. */
    private static Decision decide(BallotRules rules, Denominator of, long yes, long n) {
        long rest = n - yes;
        long some = rest / 2;
        Counts counts = switch (of) {
            case FOR_AND_AGAINST -> new Counts(yes, rest, 3, 2, 1);
            case VALID -> new Counts(yes, some, rest - some, 2, 1);
            case RETURNED -> new Counts(yes, some, 0, rest - some, 0);
            case PRESENT, DUE, ENTITLED -> new Counts(yes, some, 0, 0, 0);
        };
        long ballots = counts.total();
        long present = of == Denominator.PRESENT ? n : Math.max(1, ballots);
        long due = of == Denominator.DUE ? n : of == Denominator.ENTITLED ? present : present + 4;
        long entitled = of == Denominator.ENTITLED ? n : due + 5;
        return rules.decide(Votes.quorate(entitled, due, present), BallotAccount.of(ballots, counts));
    }

    @ParameterizedTest
    @MethodSource("thresholdCases")
    void a_quorum_is_met_exactly_where_its_share_of_those_due_came(Case c) {
        BallotRules rules = BallotRules.of(
                QuorumRule.present(c.threshold(), Denominator.DUE), PassRule.of(c.threshold(), Denominator.PRESENT));
        for (long due = 1; due <= MOST; due++) {
            for (long present = 0; present <= due; present++) {
                Quorum quorum = Votes.decide(rules, due, present, Counts.NONE).quorum();
                boolean met = c.oracle().isMet(present, due);
                if (quorum.met() != met || (quorum.missing() == 0) != met) {
                    assertEquals(met, quorum.met(), present + " of " + due + ": " + quorum);
                    assertEquals(met, quorum.missing() == 0);
                }
            }
        }
    }

    static Stream<Case> thresholdCases() {
        return thresholds();
    }

    /** More than a share implies the share or more; they differ exactly where the denominator can be divided by it. */
    @ParameterizedTest
    @EnumSource
    void strict_implies_inclusive_and_they_differ_exactly_where_the_share_is_a_whole_number(Denominator of) {
        for (int q = 2; q <= 3; q++) {
            BallotRules strict = rule(Threshold.moreThan(q - 1, q), of);
            BallotRules inclusive = rule(Threshold.atLeast(q - 1, q), of);
            for (long n = 1; n <= MOST; n++) {
                long differences = 0;
                for (long yes = 0; yes <= n; yes++) {
                    boolean more = decide(strict, of, yes, n).isPassed();
                    boolean enough = decide(inclusive, of, yes, n).isPassed();
                    assertEquals(more, more && enough);
                    differences += more == enough ? 0 : 1;
                }
                assertEquals(n % q == 0 ? 1 : 0, differences, n + " in " + q);
            }
        }
    }

    private static BallotRules rule(Threshold threshold, Denominator of) {
        return BallotRules.of(QuorumRule.parse(Votes.QUORATE), PassRule.of(threshold, of));
    }
}
