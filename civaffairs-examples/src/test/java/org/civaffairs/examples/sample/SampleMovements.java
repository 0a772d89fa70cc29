package org.civaffairs.examples.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.examples.books.PostingRow;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.EvidenceKind;
import org.civaffairs.funds.reconciliation.BankStatement;
import org.civaffairs.funds.reconciliation.BookMovement;
import org.civaffairs.funds.reconciliation.Direction;
import org.civaffairs.funds.reconciliation.ReconciliationFacts;
import org.civaffairs.funds.reconciliation.TimingItem;
import org.jspecify.annotations.Nullable;

/**
 * What the sample's books moved on one account. They are not clean, and so cannot be asked through a verified journal: a row
 * that is no posting at all, or uses a number again, is left out as the verifier leaves it out.
 */
final class SampleMovements {
    private static final LocalDate EARLIEST = LocalDate.of(1949, 1, 1);

    private final String account;
    private final Dossier dossier;
    private final List<BookMovement> all = new ArrayList<>();

    SampleMovements(SampleJournal books, String account) {
        this.account = account;
        dossier = books.book().dossier();
        Set<Long> numbers = new HashSet<>();
        for (PostingRow row : books.rows()) {
            boolean isPosting = row.amount().fen() > 0
                    && !row.from().equals(row.to())
                    && !row.day().isBefore(EARLIEST);
            boolean moves = row.from().equals(account) || row.to().equals(account);
            if (isPosting && numbers.add(row.number()) && moves) {
                all.add(movement(row));
            }
        }
    }

    private BookMovement movement(PostingRow row) {
        return new BookMovement(
                row.number(),
                row.day(),
                row.to().equals(account) ? Direction.IN : Direction.OUT,
                row.amount(),
                receipt(row.voucher()),
                row.target());
    }

    private @Nullable String receipt(String voucher) {
        return dossier.voucher(voucher).attached().stream()
                .filter(paper -> paper.kind() == EvidenceKind.BANK_RECEIPT)
                .map(Evidence::name)
                .findFirst()
                .orElse(null);
    }

    /** The balance before a day. */
    Yuan before(LocalDate day) {
        Yuan sum = Yuan.ZERO;
        for (BookMovement movement : all) {
            boolean isIn = movement.direction() == Direction.IN;
            Yuan signed = isIn ? movement.amount() : movement.amount().negated();
            sum = movement.day().isBefore(day) ? sum.plus(signed) : sum;
        }
        return sum;
    }

    /** The paper of the bank behind the one movement of an amount. */
    String reference(Yuan amount, LocalDate day) {
        return all.stream()
                .filter(movement ->
                        movement.amount().equals(amount) && movement.day().equals(day))
                .map(BookMovement::reference)
                .findFirst()
                .orElseThrow();
    }

    ReconciliationFacts facts(BankStatement statement, List<TimingItem> carried, LocalDate inTransitFrom) {
        return ReconciliationFacts.builder()
                .account(account)
                .statement(statement)
                .bookOpening(before(statement.from()))
                .addAllMovements(all.stream()
                        .filter(movement -> !movement.day().isBefore(statement.from())
                                && !movement.day().isAfter(statement.to()))
                        .toList())
                .addAllCarried(carried)
                .inTransitFrom(inTransitFrom)
                .build();
    }
}
