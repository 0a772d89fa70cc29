package org.civaffairs.ballot.tally;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.arbitraries.IntegerArbitrary;
import org.civaffairs.core.value.Threshold;

/**
 * A vote of a small panel, where every count is near some boundary: who is left, who came of them, and who stepped aside and
 * came all the same.
 */
record Sample(BallotRules rules, Attendance attendance, BallotAccount account) {
    static final List<QuorumRule> QUORUMS = quorums();

    private static final List<PassRule> PASSES = PassRules.all();
    private static final int MOST = 9;

    Decision decision() {
        return rules.decide(attendance, account);
    }

    Sample with(Attendance other) {
        return new Sample(rules, other, account);
    }

    private static List<QuorumRule> quorums() {
        List<QuorumRule> all = new ArrayList<>();
        for (Threshold threshold : PassRules.THRESHOLDS) {
            for (Denominator counted : List.of(Denominator.PRESENT, Denominator.RETURNED, Denominator.VALID)) {
                for (Denominator of : List.of(Denominator.DUE, Denominator.ENTITLED)) {
                    QuorumRule rule = new QuorumRule(counted, threshold, of, null);
                    all.add(rule);
                    all.add(rule.orHouseholds(Threshold.moreThan(1, 2)));
                }
            }
        }
        return all;
    }

    /** Votes without void ones; households are always known, and are half represented or wholly. */
    static Arbitrary<Sample> samples(Recused recused) {
        Arbitrary<BallotRules> rules = Combinators.combine(Arbitraries.of(QUORUMS), Arbitraries.of(PASSES))
                .as((quorum, pass) -> new BallotRules(quorum, pass, VotedDown.REJECTED, recused));
        Arbitrary<List<Integer>> faces = upTo(4).list().ofSize(Face.values().length);
        return Combinators.combine(rules, attendances(), faces).as((by, attendance, wanted) -> {
            long[] cast = new long[Face.values().length];
            long left = attendance.voters();
            for (int i = 0; i < cast.length; i++) {
                cast[i] = Math.min(left, wanted.get(i));
                left -= cast[i];
            }
            return new Sample(by, attendance, BallotAccount.of(attendance.voters(), Counts.of(cast, 0)));
        });
    }

    private static IntegerArbitrary upTo(int most) {
        return Arbitraries.integers().between(0, most).withDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Attendance> attendances() {
        Arbitrary<Households> households = Arbitraries.of(new Households(2, 1), new Households(2, 2));
        return Combinators.combine(upTo(MOST), upTo(MOST), upTo(3), upTo(3), upTo(2), households)
                .as((left, came, aside, asideCame, absent, known) -> {
                    long due = Math.max(1L, left) + aside;
                    long whoCame = Math.min(asideCame, aside);
                    long present = Math.min(came, Math.max(1L, left)) + whoCame;
                    return new Attendance(due + absent, due, present, aside, whoCame, known);
                });
    }
}
