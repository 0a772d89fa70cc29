package org.civaffairs.funds.payment;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civaffairs.core.value.Exact;
import org.civaffairs.funds.journal.Disbursement;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingColumns;
import org.civaffairs.funds.journal.PostingKind;
import org.civaffairs.funds.verification.VerifiedJournal;

/**
 * The payments of verified books. The books say who was paid how much, and not by which channel: the caller knows that and
 * makes the facts.
 *
 * <p>For example, {@code Disbursements.of(books).map(d -> facts(d)).collect(PaymentSummary.summarizing(rule))}.
 */
public final class Disbursements {
    private static final int DISBURSEMENT = PostingKind.DISBURSEMENT.ordinal();
    private static final int REVERSAL = PostingKind.REVERSAL.ordinal();

    private Disbursements() {}

    /**
     * The payments that stand: a posting that only repeats an earlier one counts once, one that was reversed in full not at
     * all. To pay again what the bank returned is a payment of its own, since it may go by another channel.
     *
     * @param books verified books
     * @return their payments in order, each made when it is asked for
     */
    public static Stream<Disbursement> of(VerifiedJournal books) {
        Journal journal = books.journal();
        PostingColumns columns = journal.columns();
        Map<Long, Long> reversed = reversed(journal);
        return IntStream.range(0, columns.size())
                .filter(i -> columns.kind(i) == DISBURSEMENT && isFirst(journal, i))
                .filter(i -> reversed.getOrDefault(columns.number(i), 0L) < columns.fen(i))
                .mapToObj(i -> (Disbursement) journal.posting(i));
    }

    /** By number of a posting, how many fen of it were reversed. */
    private static Map<Long, Long> reversed(Journal journal) {
        PostingColumns columns = journal.columns();
        Map<Long, Long> reversed = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.kind(i) == REVERSAL && isFirst(journal, i)) {
                reversed.merge(columns.target(i), columns.fen(i), (a, b) -> Exact.sum("reversed", a, b));
            }
        }
        return reversed;
    }

    private static boolean isFirst(Journal journal, int position) {
        return journal.nextPosition(journal.columns().number(position), -1) == position;
    }
}
