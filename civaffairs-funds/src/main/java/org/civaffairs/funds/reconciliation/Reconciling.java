package org.civaffairs.funds.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.civaffairs.core.value.Yuan;

/** Makes a reconciliation of facts: the balances, then what is matched, on its way, or differs. */
final class Reconciling {
    private static final Comparator<TimingItem> BY_DAY = Comparator.comparing(TimingItem::day)
            .thenComparing(TimingItem::kind)
            .thenComparing(TimingItem::amount)
            .thenComparing(TimingItem::reference, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(TimingItem::posting, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final ReconciliationFacts facts;
    private final BankStatement statement;
    private final List<TimingItem> open = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    private Reconciling(ReconciliationFacts facts) {
        this.facts = facts;
        statement = facts.statement();
    }

    static Reconciliation of(ReconciliationFacts facts) {
        return new Reconciling(facts).value();
    }

    private Reconciliation value() {
        Yuan books = facts.bookOpening();
        for (BookMovement movement : facts.movements()) {
            books = books.plus(movement.signed());
        }
        opening();
        Matching matching = matching();
        differences.addAll(matching.differences);
        matching.open.forEach(this::sort);
        open.sort(BY_DAY);
        differences.sort(Difference.ORDER);
        Yuan timing = open.stream().map(TimingItem::toBank).collect(Yuan.summing());
        Yuan unexplained = statement.closing().minus(books).minus(timing);
        return new Reconciliation(
                books,
                timing,
                statement.closing(),
                unexplained,
                matching.matched,
                matching.corrected,
                open,
                differences);
    }

    private Matching matching() {
        List<Entry> books = new ArrayList<>();
        List<Entry> bank = new ArrayList<>();
        facts.carried().forEach(item -> (item.kind().isBooked() ? books : bank).add(Entry.of(item)));
        facts.movements().forEach(movement -> books.add(Entry.of(movement)));
        statement.lines().forEach(line -> bank.add(Entry.of(line)));
        return new Matching(books, bank);
    }

    /** What was left open before explains why the opening balances are not the same; nothing else does. */
    private void opening() {
        Yuan expected = facts.bookOpening();
        for (TimingItem item : facts.carried()) {
            expected = expected.plus(item.toBank());
        }
        if (!expected.equals(statement.opening())) {
            LocalDate first = statement.from();
            differences.add(
                    Difference.of(DifferenceKind.OPENING_DIFFERS, first, null, null, expected, statement.opening()));
        }
    }

    private void sort(Entry entry) {
        if (entry.day().isBefore(facts.inTransitFrom())) {
            differences.add(entry.missing());
        } else {
            open.add(entry.item());
        }
    }
}
