package org.civaffairs.ballot.selection;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A division by another way, in whole numbers of any size: all shares get their quota; where bounds cut off more than they
 * add, the caps are fixed, else the floors; and again with the rest, until no bound is left to apply. Then a fen each to those
 * that lost most by rounding down, by sorting all of them.
 */
final class RationalDivision {
    private final BigInteger total;
    private final BigInteger[] weights;
    private final BigInteger[] floors;
    private final BigInteger[] caps;
    private final BigInteger[] fixed;

    /** Floors of 0 and caps of −1 are none. */
    RationalDivision(long total, long[] weights, long[] floors, long[] caps) {
        this.total = BigInteger.valueOf(total);
        this.weights = big(weights);
        this.floors = big(floors);
        this.caps = big(caps);
        fixed = new BigInteger[weights.length];
    }

    private static BigInteger[] big(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }

    /** All shares in fen, and last what is undistributed. */
    List<Long> divide() {
        while (fixSome()) {
            // again with the rest
        }
        List<Integer> open = open();
        BigInteger weight = sum(weights, open);
        BigInteger rest = rest();
        if (weight.signum() == 0) {
            return result(rest);
        }
        BigInteger[] lost = new BigInteger[fixed.length];
        for (int i : open) {
            BigInteger[] parts = rest.multiply(weights[i]).divideAndRemainder(weight);
            fixed[i] = parts[0];
            lost[i] = parts[1];
        }
        int spare = rest().intValueExact();
        open.sort(Comparator.comparing((Integer i) -> lost[i]).reversed());
        open.subList(0, spare).forEach(i -> fixed[i] = fixed[i].add(BigInteger.ONE));
        return result(BigInteger.ZERO);
    }

    private List<Long> result(BigInteger undistributed) {
        List<Long> all = new ArrayList<>();
        for (BigInteger share : fixed) {
            all.add(share == null ? 0 : share.longValueExact());
        }
        all.add(undistributed.longValueExact());
        return all;
    }

    private List<Integer> open() {
        return new ArrayList<>(IntStream.range(0, fixed.length)
                .filter(i -> fixed[i] == null)
                .boxed()
                .toList());
    }

    private static BigInteger sum(BigInteger[] numbers, List<Integer> of) {
        return of.stream().map(i -> numbers[i]).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private BigInteger rest() {
        return Arrays.stream(fixed).filter(share -> share != null).reduce(total, BigInteger::subtract);
    }

    /** All sides are multiplied by the sum of the weights, so that no quota is divided. */
    private boolean fixSome() {
        List<Integer> open = open();
        BigInteger weight = sum(weights, open).max(BigInteger.ONE);
        BigInteger rest = rest();
        BigInteger balance = BigInteger.ZERO;
        for (int i : open) {
            BigInteger quota = rest.multiply(weights[i]);
            balance = balance.add(clamped(i, quota, weight).subtract(quota));
        }
        boolean any = false;
        for (int i : open) {
            BigInteger quota = rest.multiply(weights[i]);
            int side = clamped(i, quota, weight).compareTo(quota);
            if (side != 0 && side * balance.signum() >= 0) {
                fixed[i] = side > 0 ? floors[i] : caps[i];
                any = true;
            }
        }
        return any;
    }

    private BigInteger clamped(int i, BigInteger quota, BigInteger weight) {
        BigInteger atLeast = quota.max(floors[i].multiply(weight));
        return caps[i].signum() < 0 ? atLeast : atLeast.min(caps[i].multiply(weight));
    }
}
