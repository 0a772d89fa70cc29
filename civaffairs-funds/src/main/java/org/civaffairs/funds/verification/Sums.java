package org.civaffairs.funds.verification;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums that are amounts as well, checked without a word being made unless they are out of range. */
final class Sums {
    private Sums() {}

    static long add(long a, long b, String what) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0 || sum == Long.MIN_VALUE) {
            throw new ArithmeticException(what + " (fen) out of range: " + a + " + " + b);
        }
        return sum;
    }

    /** Pairs of a sum and the lowest on the way: (s1, m1) + (s2, m2) = (s1 + s2, min(m1, s1 + m2)). */
    static long[] chained(long[] a, long[] b) {
        long[] both = new long[a.length];
        for (int i = 0; i < a.length; i += 2) {
            both[i] = add(a[i], b[i], "balance");
            both[i + 1] = Math.min(a[i + 1], add(a[i], b[i + 1], "balance"));
        }
        return both;
    }

    static long[] each(long[] a, long[] b) {
        long[] both = new long[a.length];
        Arrays.setAll(both, i -> add(a[i], b[i], "drawn on a document"));
        return both;
    }

    static long[] union(long[] a, long[] b) {
        long[] both = new long[a.length];
        Arrays.setAll(both, i -> a[i] | b[i]);
        return both;
    }

    static SortedMap<Long, Long> merged(SortedMap<Long, Long> a, SortedMap<Long, Long> b) {
        SortedMap<Long, Long> both = new TreeMap<>(a);
        b.forEach((number, fen) -> both.merge(number, fen, (x, y) -> add(x, y, "reversed")));
        return both;
    }
}
