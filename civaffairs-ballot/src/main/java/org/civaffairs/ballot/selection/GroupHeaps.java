package org.civaffairs.ballot.selection;

import java.util.Arrays;

/**
 * The highest votes of many groups at once: one heap a group, with its lowest votes on top, as large as the group has seats.
 * All heaps stand in one array, one after the other.
 */
final class GroupHeaps {
    private static final long FREE = -1;

    private final long[] heaps;
    private final int[] from;
    private final long[] lines;

    /** Heaps of free seats; together there are at most as many as candidates. */
    GroupHeaps(int[] seats) {
        from = new int[seats.length + 1];
        lines = new long[seats.length];
        for (int group = 0; group < seats.length; group++) {
            from[group + 1] = from[group] + seats[group];
            lines[group] = seats[group] == 0 ? Long.MAX_VALUE : FREE;
        }
        heaps = new long[from[seats.length]];
        Arrays.fill(heaps, FREE);
    }

    /** Most candidates are below the line by then, and cost one comparison. */
    void offer(int group, long votes) {
        if (votes > lines[group]) {
            sink(from[group], from[group + 1] - from[group], votes);
            lines[group] = heaps[from[group]];
        }
    }

    /** Puts votes in the place of the lowest, and lets them sink below all that are lower. */
    private void sink(int root, int size, long votes) {
        int hole = 0;
        int child = lower(root, size, 1);
        while (child < size && heaps[root + child] < votes) {
            heaps[root + hole] = heaps[root + child];
            hole = child;
            child = lower(root, size, 2 * hole + 1);
        }
        heaps[root + hole] = votes;
    }

    /** The lower one of two siblings, the left of which may be the last, or beyond it. */
    private int lower(int root, int size, int left) {
        return left + 1 < size && heaps[root + left + 1] < heaps[root + left] ? left + 1 : left;
    }

    /** The votes with which a group's last seat is won, if it has as many candidates as seats; the most for no seat. */
    long line(int group) {
        return lines[group];
    }
}
