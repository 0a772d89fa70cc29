package org.civaffairs.funds.verification;

import java.util.List;
import org.civaffairs.funds.journal.Closing;
import org.civaffairs.funds.journal.Journal;
import org.jspecify.annotations.Nullable;

/** How numbers and days go on, and up to when the books are closed. */
final class Sequence {
    private final List<Closing> closings;
    private final Wording wording;

    private long highest;
    private int lastDay;
    private int closed;
    private int nextClosing;
    private int nextPosition;

    Sequence(Marks before, Journal journal, Wording wording) {
        this.wording = wording;
        closings = journal.closings();
        highest = before.highest();
        lastDay = before.lastDay();
        closed = before.closed();
        nextPosition = positionOfNext();
    }

    /** Where the next closing stands; past all postings if there is none. */
    private int positionOfNext() {
        return nextClosing < closings.size() ? closings.get(nextClosing).position() : Integer.MAX_VALUE;
    }

    /** Takes in the closings that stand before a position. */
    void close(int position) {
        while (nextPosition == position) {
            closed = Math.max(closed, Wording.day(closings.get(nextClosing).through()));
            nextClosing++;
            nextPosition = positionOfNext();
        }
    }

    boolean isAboveAll(long number) {
        return number > highest;
    }

    void count(long number) {
        if (number <= highest || number - highest != 1) {
            wording.gap(highest);
        }
        highest = Math.max(highest, number);
    }

    /** A reversal enters the period of its target as well. */
    void period(int day, Posted.@Nullable Found target) {
        int earlier = target == null ? day : Math.min(day, target.columns().day(target.position()));
        if (earlier <= closed) {
            wording.closed(earlier, closed);
        }
    }

    void order(int day) {
        if (day < lastDay) {
            wording.order(day, lastDay);
        }
        lastDay = day;
    }

    Marks marks(long seen) {
        return new Marks(seen, highest, lastDay, closed);
    }
}
