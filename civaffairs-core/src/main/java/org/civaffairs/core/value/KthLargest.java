package org.civaffairs.core.value;

import java.util.Arrays;

/** Selects without sorting: the k-th largest of many numbers, in linear time on average. */
final class KthLargest {
    private static final int ROUNDS = 64;

    private final long[] left;
    private int from;
    private int to;

    private KthLargest(long[] numbers) {
        left = numbers;
        to = numbers.length;
    }

    /** The k-th largest, k from 1 to the number of numbers; the array is not changed. */
    static long of(long[] numbers, int k) {
        return new KthLargest(numbers.clone()).at(numbers.length - k);
    }

    /** The number that would stand at an index if all were sorted. */
    private long at(int index) {
        for (int round = 0; round < ROUNDS && to - from > 1; round++) {
            long pivot = pivot();
            int below = partition(pivot, false, from);
            int equal = partition(pivot, true, below);
            if (index >= below && index < equal) {
                return pivot;
            }
            from = index < below ? from : equal;
            to = index < below ? below : to;
        }
        Arrays.sort(left, from, to);
        return left[index];
    }

    /** Moves all numbers below (or equal to) the pivot to the front, from an index on; answers where they end. */
    private int partition(long pivot, boolean equal, int start) {
        int end = start;
        for (int i = start; i < to; i++) {
            long number = left[i];
            if (number < pivot || (equal && number == pivot)) {
                left[i] = left[end];
                left[end++] = number;
            }
        }
        return end;
    }

    /** The middle one of three. */
    private long pivot() {
        long a = left[from];
        long b = left[(from + to) >>> 1];
        long c = left[to - 1];
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
