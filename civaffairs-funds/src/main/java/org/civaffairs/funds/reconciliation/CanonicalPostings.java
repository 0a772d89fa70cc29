package org.civaffairs.funds.reconciliation;

import java.util.List;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.ChartEntry;
import org.civaffairs.funds.journal.Closing;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingColumns;
import org.civaffairs.funds.journal.PostingKind;
import org.civaffairs.funds.journal.Voucher;

/** The canonical bytes of the entries of a journal, as {@link JournalChain} lays them out. Names are encoded once. */
final class CanonicalPostings {
    private static final String CLOSING = "CLOSING";
    private static final PostingKind[] KINDS = PostingKind.values();

    private final PostingColumns postings;
    private final List<Voucher> vouchers;
    private final byte[][] kinds = new byte[KINDS.length][];
    private final byte[][] accounts;
    private final byte[][] purposes;
    private final byte[][] items;
    private final byte[][] papers;
    private final CanonicalEvidence evidence = new CanonicalEvidence();

    CanonicalPostings(Journal journal) {
        postings = journal.columns();
        vouchers = journal.dossier().vouchers();
        for (PostingKind kind : KINDS) {
            kinds[kind.ordinal()] = CanonicalBytes.text(kind.name());
        }
        accounts = names(journal.chart().accounts());
        purposes = names(journal.chart().purposes());
        items = names(journal.chart().items());
        papers = new byte[vouchers.size()][];
    }

    private static byte[][] names(List<? extends ChartEntry> entries) {
        return entries.stream().map(entry -> CanonicalBytes.text(entry.name())).toArray(byte[][]::new);
    }

    void closing(CanonicalBytes out, Closing closing) {
        out.put(CLOSING).put(closing.through().toEpochDay());
    }

    void posting(CanonicalBytes out, int i) {
        out.put(kinds[postings.kind(i)]).put(postings.number(i)).put((long) postings.day(i));
        out.put(accounts[postings.from(i)]).put(accounts[postings.to(i)]);
        out.put(purposes[postings.purpose(i)]).put(postings.fen(i));
        switch (KINDS[postings.kind(i)]) {
            case DISBURSEMENT -> out.put(items[postings.item(i)]);
            case RECLASSIFIED -> out.put(purposes[postings.purposeAfter(i)]);
            case REVERSAL -> out.put(postings.target(i));
            default -> {}
        }
        out.put(paper(postings.voucher(i)));
    }

    /** A voucher, who did what on it, and what is attached to it. */
    private byte[] paper(int place) {
        if (papers[place] == null) {
            Voucher voucher = vouchers.get(place);
            CanonicalBytes bytes = new CanonicalBytes().put(voucher.name());
            bytes.count(voucher.acts().size());
            for (Act act : voucher.acts()) {
                bytes.put(act.duty().name())
                        .put(act.person().name())
                        .put(act.office().name());
            }
            bytes.count(voucher.attached().size());
            for (Evidence attached : voucher.attached()) {
                bytes.put(evidence.digest(attached));
            }
            papers[place] = bytes.array();
        }
        return papers[place];
    }
}
