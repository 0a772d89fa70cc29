package org.civaffairs.ballot.selection;

import java.util.Arrays;
import org.civaffairs.core.value.Problems;

/**
 * The contenders while candidates come in; the only thing that changes. Those who have lost their chance are dropped whenever
 * the room is used up, so that the work grows with the number of candidates only.
 */
final class Contending {
    static final String WHAT = "contenders";

    private static final int FIRST_ROOM = 64;

    private final int seats;
    private long[] numbers = new long[FIRST_ROOM];
    private long[] votes = new long[FIRST_ROOM];
    private int size;
    private long line;

    Contending(int seats) {
        Problems.of(WHAT).notNegative("seats", seats).refuse();
        this.seats = seats;
    }

    void add(long number, long received) {
        if (received < line) {
            requireNotNegative(number, received);
            return;
        }
        if (size == votes.length) {
            makeRoom();
        }
        numbers[size] = number;
        votes[size++] = received;
    }

    private static void requireNotNegative(long number, long received) {
        if (received < 0) {
            Problems.of(WHAT)
                    .notNegative("votes of candidate " + number, received)
                    .refuse();
        }
    }

    /** At least half of the room is free afterwards, or each removal would serve a few candidates only. */
    private void makeRoom() {
        drop();
        if (size > votes.length / 2) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            votes = Arrays.copyOf(votes, 2 * size);
        }
    }

    private void drop() {
        if (size > seats) {
            keepFrom(
                    seats == 0 ? Long.MAX_VALUE : CutLine.of(votes, size, seats).votes());
        }
        size = seats == 0 ? 0 : size;
    }

    private void keepFrom(long newLine) {
        line = newLine;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (votes[i] >= line) {
                numbers[kept] = numbers[i];
                votes[kept++] = votes[i];
            }
        }
        size = kept;
    }

    Contending addAll(long[] moreNumbers, long[] moreVotes) {
        for (int i = 0; i < moreNumbers.length; i++) {
            add(moreNumbers[i], moreVotes[i]);
        }
        return this;
    }

    Contending addAll(Contending that) {
        for (int i = 0; i < that.size; i++) {
            add(that.numbers[i], that.votes[i]);
        }
        return this;
    }

    /** Those who are left, by number. */
    Contenders result() {
        drop();
        long[] order = Arrays.copyOf(numbers, size);
        Arrays.sort(order);
        long[] received = new long[size];
        for (int i = 0; i < size; i++) {
            received[Arrays.binarySearch(order, numbers[i])] = votes[i];
        }
        requireOnce(order);
        return new Contenders(seats, order, received);
    }

    private static void requireOnce(long[] order) {
        for (int i = 1; i < order.length; i++) {
            if (order[i] == order[i - 1]) {
                Problems.of(WHAT)
                        .add("numbers", "must be one a candidate: a part or a candidate came in twice,", order[i])
                        .refuse();
            }
        }
    }
}
