package org.civaffairs.funds.verification;

import org.civaffairs.core.value.Exact;

/** Sums that are checked without a word being made unless they are out of range. */
final class Sums {
    private Sums() {}

    static long add(long a, long b, String what) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) < 0 ? Exact.sum(what + " (fen)", a, b) : sum;
    }
}
