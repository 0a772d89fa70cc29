package org.civaffairs.funds.reconciliation;

import org.civaffairs.funds.journal.Closing;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingColumns;
import org.civaffairs.funds.journal.PostingKind;

/** The canonical bytes of the entries of a journal, as {@link JournalChain} lays them out. */
final class CanonicalPostings {
    private static final String CLOSING = "CLOSING";
    private static final PostingKind[] KINDS = PostingKind.values();

    private final PostingColumns postings;
    private final CanonicalDossier papers;
    private final CanonicalChart chart;
    private final byte[][] kinds = new byte[KINDS.length][];

    CanonicalPostings(Journal journal, CanonicalDossier papers) {
        postings = journal.columns();
        this.papers = papers;
        chart = papers.chart();
        for (PostingKind kind : KINDS) {
            kinds[kind.ordinal()] = CanonicalBytes.text(kind.name());
        }
    }

    void closing(CanonicalBytes out, Closing closing) {
        out.put(CLOSING).put(closing.through().toEpochDay());
    }

    void posting(CanonicalBytes out, int i) {
        out.put(kinds[postings.kind(i)]).put(postings.number(i)).put((long) postings.day(i));
        out.put(chart.account(postings.from(i))).put(chart.account(postings.to(i)));
        out.put(chart.purpose(postings.purpose(i))).put(postings.fen(i));
        switch (KINDS[postings.kind(i)]) {
            case DISBURSEMENT -> out.put(chart.item(postings.item(i)));
            case RECLASSIFIED -> out.put(chart.purpose(postings.purposeAfter(i)));
            case REVERSAL -> out.put(postings.target(i));
            default -> {}
        }
        out.put(papers.voucher(postings.voucher(i)));
    }
}
