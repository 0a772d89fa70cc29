package org.civaffairs.funds.verification;

import java.util.SortedMap;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingColumns;
import org.civaffairs.funds.journal.PostingKind;
import org.jspecify.annotations.Nullable;

/** What reversals undo: the mirror of an earlier posting, no reversal, and no more than it was. */
final class Reversals {
    private static final int REVERSAL = PostingKind.REVERSAL.ordinal();

    private final PostingColumns postings;
    private final SortedMap<Long, Long> sums;
    private final Wording wording;

    Reversals(VerificationState before, Journal journal, Wording wording) {
        this.wording = wording;
        postings = journal.columns();
        sums = before.reversed();
    }

    SortedMap<Long, Long> sums() {
        return sums;
    }

    void look(int i, Posted.@Nullable Found found) {
        long reversed =
                sums.merge(postings.target(i), postings.fen(i), (before, more) -> Sums.add(before, more, "reversed"));
        if (found == null) {
            wording.withoutTarget(i);
            return;
        }
        PostingColumns columns = found.columns();
        int target = found.position();
        if (columns.kind(target) == REVERSAL) {
            wording.ofReversal(i);
        }
        if (!mirrors(i, columns, target)) {
            wording.notMirrored(i, columns, target);
        }
        if (reversed > columns.fen(target)) {
            wording.exceeds(columns.fen(target), reversed);
        }
    }

    /** A reclassification has two purposes, and cannot be undone by a posting that has one. */
    private boolean mirrors(int i, PostingColumns columns, int target) {
        return postings.from(i) == columns.to(target)
                && postings.to(i) == columns.from(target)
                && postings.purpose(i) == columns.purpose(target)
                && columns.purposeAfter(target) == columns.purpose(target);
    }
}
