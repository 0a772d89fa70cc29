package org.civaffairs.funds.journal;

import java.util.ArrayList;
import java.util.List;

/** Columns while they grow: page after page, so that nothing is copied until they are done. */
final class ColumnsDraft {
    /** How many postings a page has room for. */
    static final int PAGE = 512;

    private final List<PostingColumns> pages = new ArrayList<>();
    private PostingColumns page = new PostingColumns(0, true);

    /** How many postings stand on the last page. */
    private int written;

    private boolean reverses;

    int size() {
        return Math.max(0, pages.size() - 1) * PAGE + written;
    }

    /** All that was written, in one. */
    PostingColumns columns() {
        PostingColumns all = new PostingColumns(size(), reverses);
        for (int p = 0; p < pages.size(); p++) {
            all.take(p * PAGE, pages.get(p), Math.min(PAGE, all.size - p * PAGE));
        }
        return all;
    }

    void add(Chart chart, Dossier dossier, Posting posting) {
        int from = chart.place(posting.from());
        int to = chart.place(posting.to());
        int purpose = chart.place(posting.purpose());
        int voucher = dossier.indexOf(posting.voucher());
        int extra = extra(chart, posting);
        int day = day(posting);
        int i = next();
        page.numbers[i] = posting.number();
        page.kinds[i] = (byte) posting.kind().ordinal();
        page.from[i] = from;
        page.to[i] = to;
        page.purposes[i] = purpose;
        page.amounts[i] = posting.amount().fen();
        page.days[i] = day;
        page.vouchers[i] = voucher;
        page.extras[i] = extra;
        reverse(i, posting instanceof Reversal reversal ? reversal.target() : 0);
    }

    private static int extra(Chart chart, Posting posting) {
        if (posting instanceof Disbursement disbursement) {
            return chart.place(disbursement.item());
        }
        return posting instanceof Reclassified reclassified ? chart.place(reclassified.into()) : -1;
    }

    private static int day(Posting posting) {
        long day = posting.day().toEpochDay();
        if (day != (int) day) {
            throw new IllegalArgumentException(
                    "posting " + posting.number() + ": day must be a day of some calendar but is " + posting.day());
        }
        return (int) day;
    }

    void addAll(PostingColumns that) {
        for (int i = 0; i < that.size; i++) {
            add(that, i);
        }
    }

    /** Copies one posting. */
    void add(PostingColumns that, int other) {
        int i = next();
        page.numbers[i] = that.numbers[other];
        page.kinds[i] = that.kinds[other];
        page.from[i] = that.from[other];
        page.to[i] = that.to[other];
        page.purposes[i] = that.purposes[other];
        page.amounts[i] = that.amounts[other];
        page.days[i] = that.days[other];
        page.vouchers[i] = that.vouchers[other];
        page.extras[i] = that.extras[other];
        reverse(i, that.target(other));
    }

    private void reverse(int i, long target) {
        if (target != 0 && page.targets != null) {
            page.targets[i] = target;
            reverses = true;
        }
    }

    /** The place of the next posting on the last page. */
    private int next() {
        if (written == page.size) {
            page = new PostingColumns(PAGE, true);
            pages.add(page);
            written = 0;
        }
        return written++;
    }
}
