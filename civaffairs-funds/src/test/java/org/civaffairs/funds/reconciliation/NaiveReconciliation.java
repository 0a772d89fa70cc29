package org.civaffairs.funds.reconciliation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A slow and obvious reconciliation, written from the Javadoc of the rule: every step looks through everything there is.
 * What it finds is told in words, sorted.
 */
final class NaiveReconciliation {
    /** Something that one side has. */
    record Thing(
            boolean booked,
            String kind,
            LocalDate day,
            BigDecimal signed,
            @Nullable String reference,
            @Nullable Long posting,
            @Nullable Long reverses) {}

    private final ReconciliationFacts facts;
    private final List<Thing> books = new ArrayList<>();
    private final List<Thing> bank = new ArrayList<>();
    final List<String> found = new ArrayList<>();
    int matched;
    int corrected;

    NaiveReconciliation(ReconciliationFacts facts) {
        this.facts = facts;
        collect();
        byReference();
        corrections();
        byAmount(book -> book.reference() == null, line -> line.reference() != null);
        byAmount(book -> book.reference() != null, line -> line.reference() == null);
        byAmount(book -> book.reference() == null, line -> line.reference() == null);
        rest();
        found.sort(Comparator.naturalOrder());
    }

    private static BigDecimal signed(String direction, Object amount) {
        BigDecimal size = new BigDecimal(amount.toString());
        return direction.equals("IN") ? size : size.negate();
    }

    private void collect() {
        for (BookMovement m : facts.movements()) {
            String direction = m.direction().name();
            String kind = direction.equals("IN") ? "RECEIPT_NOT_AT_BANK" : "PAYMENT_NOT_AT_BANK";
            books.add(new Thing(
                    true, kind, m.day(), signed(direction, m.amount()), m.reference(), m.posting(), m.reverses()));
        }
        for (StatementLine l : facts.statement().lines()) {
            String direction = l.direction().name();
            String kind = l.kind() == LineKind.TRANSFER
                    ? (direction.equals("IN") ? "RECEIPT" : "PAYMENT")
                    : l.kind().name();
            bank.add(new Thing(
                    false, kind + "_NOT_IN_BOOKS", l.day(), signed(direction, l.amount()), l.reference(), null, null));
        }
        for (TimingItem i : facts.carried()) {
            String kind = i.kind().name();
            boolean booked = kind.endsWith("NOT_AT_BANK");
            BigDecimal signed = signed(kind.startsWith("PAYMENT") ? "OUT" : "IN", i.amount());
            (booked ? books : bank).add(new Thing(booked, kind, i.day(), signed, i.reference(), i.posting(), null));
        }
    }

    private void byReference() {
        for (Thing line : List.copyOf(bank)) {
            List<Thing> same = books.stream()
                    .filter(book -> book.reference() != null && book.reference().equals(line.reference()))
                    .toList();
            if (same.isEmpty()) {
                continue;
            }
            BigDecimal sum = same.stream().map(Thing::signed).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(line.signed()) == 0) {
                matched++;
            } else {
                found.add("AMOUNT_DIFFERS " + line.reference() + " " + sum.setScale(2) + " " + line.signed());
            }
            books.removeAll(same);
            remove(bank, line);
        }
    }

    /** Removes one, also where others are equal. */
    private static void remove(List<Thing> things, Thing thing) {
        things.remove(thing);
    }

    private long surplus(BigDecimal signed) {
        Predicate<Thing> of = thing -> thing.signed().compareTo(signed) == 0;
        return books.stream().filter(of).count() - bank.stream().filter(of).count();
    }

    private void corrections() {
        List<Thing> reversals = books.stream()
                .filter(book -> book.reverses() != null)
                .sorted(order())
                .toList();
        for (Thing reversal : reversals) {
            for (Thing target : List.copyOf(books)) {
                if (reversal.reverses().equals(target.posting())
                        && books.contains(reversal)
                        && target.signed().negate().compareTo(reversal.signed()) == 0
                        && surplus(target.signed()) > 0
                        && surplus(reversal.signed()) > 0) {
                    remove(books, target);
                    remove(books, reversal);
                    corrected++;
                }
            }
        }
    }

    private static Comparator<Thing> order() {
        return Comparator.comparing(Thing::signed)
                .thenComparing(thing -> thing.reference() != null)
                .thenComparing(Thing::day)
                .thenComparing(thing -> String.valueOf(thing.reference()))
                .thenComparing(thing -> thing.posting() == null ? Long.MIN_VALUE : thing.posting())
                .thenComparing(thing -> TimingKind.valueOf(thing.kind()));
    }

    private void byAmount(Predicate<Thing> ofBooks, Predicate<Thing> ofBank) {
        for (Thing line : bank.stream().filter(ofBank).sorted(order()).toList()) {
            books.stream()
                    .filter(ofBooks)
                    .filter(book -> book.signed().compareTo(line.signed()) == 0)
                    .min(order())
                    .ifPresent(book -> {
                        remove(books, book);
                        remove(bank, line);
                        matched++;
                    });
        }
    }

    private void rest() {
        List<Thing> all = new ArrayList<>(books);
        all.addAll(bank);
        for (Thing thing : all) {
            String what = thing.day() + " " + thing.signed() + " " + thing.reference() + " " + thing.posting();
            if (!thing.day().isBefore(facts.inTransitFrom())) {
                found.add(thing.kind() + " " + what);
            } else {
                found.add((thing.booked() ? "MISSING_AT_BANK " : "MISSING_IN_BOOKS ") + what);
            }
        }
    }
}
