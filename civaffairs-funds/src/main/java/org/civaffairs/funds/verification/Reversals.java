package org.civaffairs.funds.verification;

import java.util.SortedMap;
import org.civaffairs.funds.journal.PostingColumns;
import org.civaffairs.funds.journal.PostingKind;
import org.jspecify.annotations.Nullable;

/** What reversals undo: the mirror of an earlier posting, no reversal, and no more than it was. */
final class Reversals {
    private static final int REVERSAL = PostingKind.REVERSAL.ordinal();

    private final Line line;
    private final SortedMap<Long, Long> sums;
    private final Wording wording;

    Reversals(SortedMap<Long, Long> sums, Line line, Wording wording) {
        this.sums = sums;
        this.line = line;
        this.wording = wording;
    }

    SortedMap<Long, Long> sums() {
        return sums;
    }

    void look(Posted.@Nullable Found found) {
        long reversed = sums.merge(line.target(), line.fen, (before, more) -> Sums.add(before, more, "reversed"));
        if (found == null) {
            wording.withoutTarget();
            return;
        }
        PostingColumns columns = found.columns();
        int target = found.position();
        if (columns.kind(target) == REVERSAL) {
            wording.ofReversal();
        }
        if (!mirrors(columns, target)) {
            wording.notMirrored(columns, target);
        }
        if (reversed > columns.fen(target)) {
            wording.exceeds(columns.fen(target), reversed);
        }
    }

    /** A reclassification has two purposes, and cannot be undone by a posting that has one. */
    private boolean mirrors(PostingColumns columns, int target) {
        return line.from == columns.to(target)
                && line.to == columns.from(target)
                && line.purpose == columns.purpose(target)
                && columns.purposeAfter(target) == columns.purpose(target);
    }
}
