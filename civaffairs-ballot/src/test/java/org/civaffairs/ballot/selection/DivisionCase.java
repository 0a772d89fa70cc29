package org.civaffairs.ballot.selection;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A division to test with, in fen; floors of 0 and caps of −1 are none. */
final class DivisionCase {
    private final long total;
    private final long[] weights;
    private final long[] floors;
    private final long[] caps;

    /** A share: its weight, and its bounds as fen away from the plain quota; null for none. */
    private record Draw(long weight, Integer floor, Integer cap) {}

    DivisionCase(long total, long[] weights, long[] floors, long[] caps) {
        this.total = total;
        this.weights = weights;
        this.floors = floors;
        this.caps = caps;
    }

    /** Cases whose bounds lie within two fen of the plain quota, where a fen decides who is bound. */
    static Arbitrary<DivisionCase> cases(long mostFen, long mostWeight, int mostShares) {
        Arbitrary<Integer> nudge = Arbitraries.integers().between(-2, 2).injectNull(0.5);
        Arbitrary<List<Draw>> draws = Combinators.combine(Arbitraries.longs().between(0, mostWeight), nudge, nudge)
                .as(Draw::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(mostShares);
        return Combinators.combine(Arbitraries.longs().between(1, mostFen), draws)
                .as(DivisionCase::of);
    }

    /** Floors are set only as long as the total lasts, and caps are never below them. */
    private static DivisionCase of(long total, List<Draw> draws) {
        long[] weights = draws.stream().mapToLong(Draw::weight).toArray();
        weights[0] += LongStream.of(weights).sum() == 0 ? 1 : 0;
        long[] floors = new long[weights.length];
        long[] caps = new long[weights.length];
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            Draw draw = draws.get(i);
            long quota = quota(total, weights, i);
            floors[i] = draw.floor() == null ? 0 : Math.max(0, Math.min(left, near(quota, draw.floor())));
            left -= floors[i];
            caps[i] = draw.cap() == null ? -1 : Math.max(floors[i], near(quota, draw.cap()));
        }
        return new DivisionCase(total, weights, floors, caps);
    }

    private static long quota(long total, long[] weights, int i) {
        BigInteger sum = BigInteger.valueOf(LongStream.of(weights).sum());
        return BigInteger.valueOf(total)
                .multiply(BigInteger.valueOf(weights[i]))
                .divide(sum)
                .longValueExact();
    }

    private static long near(long quota, int nudge) {
        return quota + Math.min(nudge, Long.MAX_VALUE - quota);
    }

    long total() {
        return total;
    }

    long[] weights() {
        return weights;
    }

    long[] floors() {
        return floors;
    }

    long[] caps() {
        return caps;
    }

    ReliefDivision divide() {
        return Division.divide(Division.facts(total, weights, floors, caps));
    }

    @Override
    public String toString() {
        return total + " by " + Arrays.toString(weights) + " from " + Arrays.toString(floors) + " to "
                + Arrays.toString(caps);
    }
}
