package org.civaffairs.funds.verification;

import java.util.List;
import org.civaffairs.funds.journal.Closing;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingColumns;
import org.jspecify.annotations.Nullable;

/** How numbers and days go on, and up to when the books are closed. */
final class Sequence {
    private final PostingColumns postings;
    private final List<Closing> closings;
    private final Wording wording;

    private final long seen;
    private long highest;
    private int lastDay;
    private int closed;
    private int nextClosing;

    Sequence(Marks before, Journal journal, Wording wording) {
        this.wording = wording;
        postings = journal.columns();
        closings = journal.closings();
        seen = before.seen();
        highest = before.highest();
        lastDay = before.lastDay();
        closed = before.closed();
    }

    /** Takes in the closings that stand before a position. */
    void close(int position) {
        while (nextClosing < closings.size() && closings.get(nextClosing).position() == position) {
            closed = Math.max(closed, Wording.day(closings.get(nextClosing).through()));
            nextClosing++;
        }
    }

    boolean isAboveAll(int i) {
        return postings.number(i) > highest;
    }

    void count(int i) {
        long number = postings.number(i);
        if (number != highest + 1) {
            wording.gap(i, highest + 1);
        }
        highest = Math.max(highest, number);
    }

    /** A reversal enters the period of its target as well. */
    void period(int i, Posted.@Nullable Found target) {
        int day = postings.day(i);
        if (target != null) {
            day = Math.min(day, target.columns().day(target.position()));
        }
        if (day <= closed) {
            wording.closed(day, closed);
        }
    }

    void order(int i) {
        int day = postings.day(i);
        if (day < lastDay) {
            wording.order(day, lastDay);
        }
        lastDay = day;
    }

    Marks marks() {
        return new Marks(seen + postings.size(), highest, lastDay, closed);
    }
}
