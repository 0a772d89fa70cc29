package org.civaffairs.funds.journal;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds postings by their numbers. Books usually count upwards, and then nothing is kept for it. */
final class Numbering implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long[] numbers;

    /** Positions by number, then position; null if the numbers ascend as they are. */
    private final int @Nullable [] order;

    Numbering(long[] numbers) {
        this.numbers = numbers;
        order = ascends(numbers) ? null : sorted(numbers);
    }

    /** A merge sort from the bottom up, stable, so that equal numbers stay in the order of their positions. */
    private static int[] sorted(long[] numbers) {
        int[] from = IntStream.range(0, numbers.length).toArray();
        int[] to = new int[from.length];
        for (int run = 1; run < from.length; run *= 2) {
            for (int start = 0; start < from.length; start += 2 * run) {
                merge(numbers, from, to, start, run);
            }
            int[] merged = to;
            to = from;
            from = merged;
        }
        return from;
    }

    private static void merge(long[] numbers, int[] from, int[] to, int start, int run) {
        int middle = Math.min(start + run, from.length);
        int end = Math.min(start + 2 * run, from.length);
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takeLeft = left < middle && (right == end || numbers[from[left]] <= numbers[from[right]]);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    private static boolean ascends(long[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] <= numbers[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** The positions that have a number, in order. */
    int[] positions(long number) {
        if (order == null) {
            int found = Arrays.binarySearch(numbers, number);
            return found < 0 ? new int[0] : new int[] {found};
        }
        int first = firstNotBelow(order, number, 0);
        int end = first;
        while (end < order.length && numbers[order[end]] == number) {
            end++;
        }
        return Arrays.copyOfRange(order, first, end);
    }

    /** The next position of a number after one, or −1. */
    int next(long number, int after) {
        if (order == null) {
            int found = Arrays.binarySearch(numbers, number);
            return found > after ? found : -1;
        }
        int place = firstNotBelow(order, number, after + 1);
        boolean isThere = place < order.length && numbers[order[place]] == number;
        return isThere ? order[place] : -1;
    }

    /** Where a number stands in the order, or would stand, at a position or a later one. */
    private int firstNotBelow(int[] sorted, long number, int position) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int at = sorted[middle];
            if (numbers[at] < number || (numbers[at] == number && at < position)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
