package org.civaffairs.funds.verification;

import java.io.Serializable;
import org.civaffairs.core.value.Exact;

/**
 * The places in the sequence that books have reached.
 *
 * @param seen how many postings were looked at
 * @param highest the highest number
 * @param lastDay the day of the last posting taken in
 * @param closed the last day that is closed
 */
record Marks(long seen, long highest, int lastDay, int closed) implements Serializable {
    private static final int NO_DAY = Integer.MIN_VALUE;

    static final Marks NONE = new Marks(0, 0, NO_DAY, NO_DAY);

    Marks plus(Marks that) {
        return new Marks(
                Exact.sum("postings", seen, that.seen),
                Math.max(highest, that.highest),
                that.lastDay == NO_DAY ? lastDay : that.lastDay,
                Math.max(closed, that.closed));
    }
}
