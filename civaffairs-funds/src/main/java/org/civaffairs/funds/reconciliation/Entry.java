package org.civaffairs.funds.reconciliation;

import java.time.LocalDate;
import java.util.Comparator;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * A movement of the books or a line of the bank, as matching sees it.
 *
 * @param kind what it is if nothing matches it
 * @param day its day
 * @param signed what it does to the balance; fen
 * @param reference the bank's number of it, or null
 * @param posting the posting's number; null on the bank's side, and where nobody knows it
 * @param reverses the posting that it undoes, or null
 */
record Entry(
        TimingKind kind,
        LocalDate day,
        long signed,
        @Nullable String reference,
        @Nullable Long posting,
        @Nullable Long reverses) {
    /** By amount, those without a reference first; then by day. What is equal in all of it is the same to everybody. */
    static final Comparator<Entry> ORDER = Comparator.comparingLong(Entry::signed)
            .thenComparing(Entry::hasReference)
            .thenComparing(Entry::day)
            .thenComparing(Entry::reference, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Entry::posting, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Entry::kind);

    static Entry of(BookMovement movement) {
        return new Entry(
                TimingKind.ofBooks(movement.direction()),
                movement.day(),
                movement.signed().fen(),
                movement.reference(),
                movement.posting(),
                movement.reverses());
    }

    static Entry of(StatementLine line) {
        return new Entry(
                TimingKind.ofBank(line.kind(), line.direction()),
                line.day(),
                line.signed().fen(),
                line.reference(),
                null,
                null);
    }

    static Entry of(TimingItem item) {
        long signed = item.kind().direction().signed(item.amount()).fen();
        return new Entry(item.kind(), item.day(), signed, item.reference(), item.posting(), null);
    }

    boolean hasReference() {
        return reference != null;
    }

    TimingItem item() {
        Yuan amount = kind.direction().signed(Yuan.ofFen(signed));
        return new TimingItem(kind, day, amount, reference, posting);
    }

    /** The difference that it is where it is too old to be on its way. */
    Difference missing() {
        Yuan moved = Yuan.ofFen(signed);
        return kind.isBooked()
                ? Difference.of(DifferenceKind.MISSING_AT_BANK, day, reference, posting, moved, Yuan.ZERO)
                : Difference.of(DifferenceKind.MISSING_IN_BOOKS, day, reference, null, Yuan.ZERO, moved);
    }
}
