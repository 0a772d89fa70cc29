package org.civaffairs.funds.reconciliation;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Account;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.EvidenceKind;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingColumns;
import org.civaffairs.funds.journal.PostingKind;
import org.civaffairs.funds.journal.Role;
import org.civaffairs.funds.journal.Voucher;
import org.civaffairs.funds.verification.VerifiedJournal;
import org.jspecify.annotations.Nullable;

/** Takes the movements of one account out of verified books. */
final class BookReading {
    private static final int RETURNED = PostingKind.RETURNED.ordinal();
    private static final int REVERSAL = PostingKind.REVERSAL.ordinal();

    private final Journal journal;
    private final PostingColumns postings;
    private final List<Voucher> vouchers;
    private final Account account;
    private final int place;
    private final boolean repeats;

    BookReading(VerifiedJournal books, Account account) {
        journal = books.journal();
        postings = journal.columns();
        vouchers = journal.dossier().vouchers();
        this.account = account;
        place = journal.chart().place(account);
        repeats = books.summary().repeated() > 0;
        boolean elsewhere = account.role() == Role.SUPERIOR || account.role() == Role.BENEFICIARY;
        Problems.of(ReconciliationCheck.WHAT)
                .require(
                        !elsewhere,
                        "account",
                        "must be one that these books keep whole, not that of a " + account.role() + ",",
                        account)
                .refuse();
    }

    ReconciliationFacts.Builder read(BankStatement statement) {
        ReconciliationFacts.Builder facts = ReconciliationFacts.builder();
        int from = Math.toIntExact(statement.from().toEpochDay());
        long to = statement.to().toEpochDay();
        Yuan opening = Yuan.ZERO;
        for (int i = 0; i < postings.size(); i++) {
            if (!moves(i) || postings.day(i) > to) {
                continue;
            }
            BookMovement movement = movement(i);
            if (postings.day(i) < from) {
                opening = opening.plus(movement.signed());
            } else {
                facts.addMovements(movement);
            }
        }
        return facts.account(account.name()).statement(statement).bookOpening(opening);
    }

    /** Whether a posting moves money of the account, and does not only repeat one that did. */
    private boolean moves(int i) {
        boolean one = postings.from(i) == place ^ postings.to(i) == place;
        return one && !(repeats && journal.nextPosition(postings.number(i), -1) != i);
    }

    private BookMovement movement(int i) {
        return new BookMovement(
                postings.number(i),
                LocalDate.ofEpochDay(postings.day(i)),
                postings.to(i) == place ? Direction.IN : Direction.OUT,
                Yuan.ofFen(postings.fen(i)),
                reference(i),
                postings.kind(i) == REVERSAL ? (Long) postings.target(i) : null);
    }

    private @Nullable String reference(int i) {
        EvidenceKind wanted = postings.kind(i) == RETURNED ? EvidenceKind.BANK_RETURN : EvidenceKind.BANK_RECEIPT;
        for (Evidence paper : vouchers.get(postings.voucher(i)).attached()) {
            if (paper.kind() == wanted) {
                return paper.name();
            }
        }
        return null;
    }
}
