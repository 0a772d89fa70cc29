package org.civaffairs.core.value;

import java.math.BigInteger;

/** The arithmetic of {@link Apportionment}: one pass for quotas, one selection, one pass for the spare fen. */
final class LargestRemainder {
    private static final long MOST = 1L << 62;

    private final long weight;
    private final long[] shares;
    private final long[] keys;

    private LargestRemainder(long weight, int size) {
        this.weight = weight;
        shares = new long[size];
        keys = new long[size];
    }

    /** The sum of the weights, which must be 0 or more each and above 0 together. */
    static long checkedSum(long[] weights) {
        Problems problems = Problems.of("apportionment");
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < 0) {
                problems.add("weight " + i, "must not be negative", weights[i]);
            }
            sum += Math.min(Math.max(0, weights[i]), MOST + 1 - sum);
        }
        problems.require(sum > 0, "weights", "must have at least one above 0")
                .require(sum <= MOST, "weights", "must add up to at most 2^62")
                .refuse();
        return sum;
    }

    /** Divides; held are shares that had better not shrink, or empty. */
    static Apportionment divide(long total, long[] weights, long weight, long[] held) {
        LargestRemainder division = new LargestRemainder(weight, weights.length);
        long left = division.quotas(Math.abs(total), weights);
        for (int i = 0; i < held.length; i++) {
            if (held[i] > division.shares[i] && division.keys[i] > 0) {
                division.keys[i] += weight;
            }
        }
        return division.spend((int) left, total);
    }

    /** Fills shares with quotas rounded down and keys with remainders; answers the fen that are left over. */
    private long quotas(long total, long[] weights) {
        long whole = total / weight;
        long rest = total - whole * weight;
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            long product = rest * weights[i];
            if (Math.multiplyHigh(rest, weights[i]) != 0 || product < 0) {
                wideQuota(i, rest, weights[i]);
            } else {
                shares[i] = product / weight;
                keys[i] = product - shares[i] * weight;
            }
            shares[i] += whole * weights[i];
            left -= shares[i];
        }
        return left;
    }

    private void wideQuota(int i, long rest, long of) {
        BigInteger[] parts = BigInteger.valueOf(rest)
                .multiply(BigInteger.valueOf(of))
                .divideAndRemainder(BigInteger.valueOf(weight));
        shares[i] = parts[0].longValueExact();
        keys[i] = parts[1].longValueExact();
    }

    private Apportionment spend(int spare, long total) {
        int[] sparesTo = new int[spare];
        byte[] why = new byte[spare];
        if (spare > 0) {
            long cut = KthLargest.of(keys, spare);
            int free = spare - above(cut);
            boolean contested = atCut(cut) > free;
            int next = 0;
            for (int i = 0; i < keys.length && next < spare; i++) {
                if (keys[i] > cut || (keys[i] == cut && free-- > 0)) {
                    sparesTo[next] = i;
                    why[next++] =
                            (byte) reason(keys[i], contested && keys[i] == cut).ordinal();
                }
            }
        }
        for (int i : sparesTo) {
            shares[i]++;
        }
        return new Apportionment(total, total < 0 ? mirrored() : shares, sparesTo, why);
    }

    private Apportionment.Why reason(long key, boolean byOrder) {
        if (key >= weight) {
            return Apportionment.Why.HELD_BEFORE;
        }
        return byOrder ? Apportionment.Why.EARLIER_IN_ORDER : Apportionment.Why.LARGER_REMAINDER;
    }

    private int above(long cut) {
        int count = 0;
        for (long key : keys) {
            count += key > cut ? 1 : 0;
        }
        return count;
    }

    private int atCut(long cut) {
        int count = 0;
        for (long key : keys) {
            count += key == cut ? 1 : 0;
        }
        return count;
    }

    private long[] mirrored() {
        for (int i = 0; i < shares.length; i++) {
            shares[i] = -shares[i];
        }
        return shares;
    }
}
