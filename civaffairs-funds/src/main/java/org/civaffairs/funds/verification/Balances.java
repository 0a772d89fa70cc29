package org.civaffairs.funds.verification;

import org.civaffairs.funds.journal.ChartColumns;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingColumns;
import org.civaffairs.funds.journal.Role;

/** The money of each purpose in each account, and the lowest it was: pairs, side by side in one array. */
final class Balances {
    private static final int SUPERIOR = Role.SUPERIOR.ordinal();

    private final PostingColumns postings;
    private final ChartColumns chart;
    private final int purposes;
    private final long[] pairs;
    private final Wording wording;

    Balances(Journal journal, long[] pairs, Wording wording) {
        this.pairs = pairs;
        this.wording = wording;
        postings = journal.columns();
        chart = journal.chart().columns();
        purposes = journal.chart().purposes().size();
    }

    long[] pairs() {
        return pairs;
    }

    void move(int i) {
        long fen = postings.fen(i);
        int from = postings.from(i);
        int out = 2 * (from * purposes + postings.purpose(i));
        int in = 2 * (postings.to(i) * purposes + postings.purposeAfter(i));
        long was = pairs[out];
        long left = Sums.add(was, -fen, "balance");
        pairs[out] = left;
        pairs[in] = Sums.add(pairs[in], fen, "balance");
        if (left < pairs[out + 1]) {
            pairs[out + 1] = left;
        }
        if (left < 0 && was >= 0 && chart.role(from) != SUPERIOR) {
            wording.overdrawn(i, left);
        }
    }
}
