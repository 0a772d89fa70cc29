package org.civaffairs.funds.reconciliation;

import static org.civaffairs.funds.reconciliation.Statements.FIRST;
import static org.civaffairs.funds.reconciliation.Statements.LAST;
import static org.civaffairs.funds.reconciliation.Statements.RULE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civaffairs.core.value.Yuan;

/** Books and statements that have little to do with each other, with few amounts, few days and few references. */
class ReconciliationProperties {
    private static final List<String> NAMES = List.of("r1", "r2", "r3", "r4", "r5", "r6");

    /** A random case. */
    private static ReconciliationFacts facts(long seed) {
        Random random = new Random(seed);
        int amounts = 1 + random.nextInt(3);
        List<StatementLine> lines = new ArrayList<>();
        List<String> free = new ArrayList<>(NAMES);
        Collections.shuffle(free, random);
        for (int i = random.nextInt(7); i > 0; i--) {
            lines.add(line(random, amounts, free));
        }
        lines.sort(Comparator.comparing(StatementLine::day));
        ReconciliationFacts.Builder facts = ReconciliationFacts.builder()
                .account("专户")
                .statement(Statements.statement(Yuan.of(random.nextInt(3)), lines))
                .bookOpening(Yuan.of(random.nextInt(3)))
                .inTransitFrom(LAST.plusDays(1).minusDays(random.nextInt(4)));
        int movements = random.nextInt(8);
        for (long number = 1; number <= movements; number++) {
            facts.addMovements(movement(random, amounts, number));
        }
        for (long number = 11; number <= 10 + random.nextInt(4); number++) {
            facts.addCarried(item(random, amounts, number, free));
        }
        return facts.build();
    }

    private static LocalDate day(Random random) {
        return LAST.minusDays(random.nextInt(4));
    }

    private static Direction direction(Random random) {
        return Direction.values()[random.nextInt(2)];
    }

    private static Yuan amount(Random random, int amounts) {
        return Yuan.ofFen(1 + random.nextInt(amounts));
    }

    private static StatementLine line(Random random, int amounts, List<String> free) {
        LineKind kind = LineKind.values()[Math.max(0, random.nextInt(5) - 2)];
        Direction direction = kind == LineKind.TRANSFER ? direction(random) : Direction.IN;
        String reference = random.nextBoolean() || free.isEmpty() ? null : free.remove(0);
        return new StatementLine(day(random), direction, amount(random, amounts), kind, reference);
    }

    private static BookMovement movement(Random random, int amounts, long number) {
        String reference = random.nextBoolean() ? null : NAMES.get(random.nextInt(NAMES.size()));
        Long reverses =
                number == 1 || random.nextBoolean() ? null : (Long) (1 + (long) random.nextInt((int) number - 1));
        return new BookMovement(number, day(random), direction(random), amount(random, amounts), reference, reverses);
    }

    private static TimingItem item(Random random, int amounts, long number, List<String> free) {
        TimingKind kind = TimingKind.values()[random.nextInt(TimingKind.values().length)];
        String reference = random.nextBoolean() || free.isEmpty() ? null : free.remove(0);
        Long posting = kind.isBooked() && random.nextBoolean() ? (Long) number : null;
        return new TimingItem(
                kind, FIRST.minusDays(1 + random.nextInt(2)), amount(random, amounts), reference, posting);
    }

    private static List<String> found(Reconciliation value) {
        List<String> found = new ArrayList<>();
        for (TimingItem item : value.open()) {
            Yuan signed = item.kind().direction().signed(item.amount());
            found.add(item.kind() + " " + item.day() + " " + signed + " " + item.reference() + " " + item.posting());
        }
        for (Difference d : value.differences()) {
            switch (d.kind()) {
                case AMOUNT_DIFFERS -> found.add(d.kind() + " " + d.reference() + " " + d.books() + " " + d.bank());
                case MISSING_AT_BANK ->
                    found.add(d.kind() + " " + d.day() + " " + d.books() + " " + d.reference() + " " + d.posting());
                case MISSING_IN_BOOKS ->
                    found.add(d.kind() + " " + d.day() + " " + d.bank() + " " + d.reference() + " " + d.posting());
                case OPENING_DIFFERS -> {}
            }
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    @Property(tries = 1000)
    void a_naive_matcher_finds_the_same(@ForAll long seed) {
        ReconciliationFacts facts = facts(seed);
        NaiveReconciliation naive = new NaiveReconciliation(facts);
        Reconciliation value = RULE.assess(facts).value();
        assertEquals(naive.found, found(value));
        assertEquals(naive.matched, value.matched());
        assertEquals(naive.corrected, value.corrected());
    }

    /** Added up with another type, from the facts and the lists, not from the sums of the value. */
    @Property(tries = 500)
    void the_balances_are_explained_to_the_fen(@ForAll long seed) {
        ReconciliationFacts facts = facts(seed);
        Reconciliation value = RULE.assess(facts).value();
        BigDecimal books = new BigDecimal(facts.bookOpening().toString());
        for (BookMovement movement : facts.movements()) {
            BigDecimal amount = new BigDecimal(movement.amount().toString());
            books = movement.direction() == Direction.IN ? books.add(amount) : books.subtract(amount);
        }
        BigDecimal explained = books;
        for (TimingItem item : value.open()) {
            explained = explained.add(new BigDecimal(item.toBank().toString()));
        }
        BigDecimal timing = explained.subtract(books);
        for (Difference difference : value.differences()) {
            explained = explained.add(new BigDecimal(difference.difference().toString()));
            assertEquals(difference.bank().minus(difference.books()), difference.difference());
        }
        assertEquals(new BigDecimal(facts.statement().closing().toString()), explained);
        assertEquals(books.toString(), value.books().toString());
        assertEquals(timing.setScale(2).toString(), value.timing().toString());
        assertEquals(value.bank().minus(value.books()).minus(value.timing()), value.unexplained());
        assertEquals(facts.statement().closing(), value.bank());
    }

    @Property(tries = 500)
    void the_order_of_facts_changes_nothing_but_the_days_of_the_bank(@ForAll long seed) {
        ReconciliationFacts facts = facts(seed);
        Random random = new Random(seed);
        List<StatementLine> lines = new ArrayList<>(facts.statement().lines());
        Collections.shuffle(lines, random);
        lines.sort(Comparator.comparing(StatementLine::day));
        List<BookMovement> movements = new ArrayList<>(facts.movements());
        Collections.shuffle(movements, random);
        List<TimingItem> carried = new ArrayList<>(facts.carried());
        Collections.shuffle(carried, random);
        ReconciliationFacts other = ReconciliationFacts.builder()
                .account(facts.account())
                .statement(Statements.statement(facts.statement().opening(), lines))
                .bookOpening(facts.bookOpening())
                .addAllMovements(movements)
                .addAllCarried(carried)
                .inTransitFrom(facts.inTransitFrom())
                .build();
        assertEquals(RULE.assess(facts).value(), RULE.assess(other).value());
        assertEquals(RULE.assess(facts).findings(), RULE.assess(other).findings());
    }
}
