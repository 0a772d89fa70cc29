package org.civaffairs.funds.reconciliation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Facts of March 2010 as short lines: {@code "10 OUT 250.00 r1"} of the bank, with RETURN or INTEREST behind the amount;
 * {@code "3 10 OUT 250.00 r1"} of the books, with {@code undoes 2} at the end; {@code "PAYMENT_NOT_AT_BANK 02-26 100.00 r9 #2"}
 * of what was carried.
 */
final class Statements {
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);
    static final ReconciliationRule RULE = ReconciliationRule.inForceOn(DAY);
    static final LocalDate FIRST = LocalDate.of(2010, 3, 1);
    static final LocalDate LAST = LocalDate.of(2010, 3, 31);

    private Statements() {}

    static LocalDate march(String day) {
        return LocalDate.of(2010, 3, Integer.parseInt(day));
    }

    static StatementLine line(String text) {
        String[] words = text.split(" ", -1);
        boolean named = words.length > 3 && !words[words.length - 1].matches("RETURN|INTEREST");
        boolean kind = words.length > 3 && words[3].matches("RETURN|INTEREST");
        return new StatementLine(
                march(words[0]),
                Direction.valueOf(words[1]),
                Yuan.parse(words[2]),
                kind ? LineKind.valueOf(words[3]) : LineKind.TRANSFER,
                named ? words[words.length - 1] : null);
    }

    static BookMovement movement(String text) {
        String[] parts = text.split(" undoes ", -1);
        String[] words = parts[0].split(" ", -1);
        return new BookMovement(
                Long.parseLong(words[0]),
                march(words[1]),
                Direction.valueOf(words[2]),
                Yuan.parse(words[3]),
                words.length > 4 ? words[4] : null,
                parts.length > 1 ? Long.valueOf(parts[1]) : null);
    }

    static TimingItem item(String text) {
        String[] words = text.split(" ", -1);
        String last = words[words.length - 1];
        boolean posted = last.startsWith("#");
        boolean named = words.length > (posted ? 4 : 3);
        return new TimingItem(
                TimingKind.valueOf(words[0]),
                LocalDate.parse("2010-" + words[1]),
                Yuan.parse(words[2]),
                named ? words[3] : null,
                posted ? Long.valueOf(last.substring(1)) : null);
    }

    static Yuan closing(Yuan opening, List<StatementLine> lines) {
        return lines.stream().map(StatementLine::signed).reduce(opening, Yuan::plus);
    }

    static BankStatement statement(String opening, String... lines) {
        return statement(
                Yuan.parse(opening), Arrays.stream(lines).map(Statements::line).toList());
    }

    static BankStatement statement(Yuan opening, List<StatementLine> lines) {
        return new BankStatement(FIRST, LAST, opening, lines, closing(opening, lines));
    }

    static List<BookMovement> movements(String... movements) {
        return Arrays.stream(movements).map(Statements::movement).toList();
    }

    /** Nothing is carried, nothing may be on its way, and both sides begin with what the bank begins with. */
    static ReconciliationFacts.Builder facts(BankStatement statement, String... movements) {
        return facts(LAST.plusDays(1), statement, movements);
    }

    /** From a day on, something may be on its way. */
    static ReconciliationFacts.Builder facts(LocalDate from, BankStatement statement, String... movements) {
        return bare(statement, movements).bookOpening(statement.opening()).inTransitFrom(from);
    }

    static ReconciliationFacts.Builder bare(BankStatement statement, String... movements) {
        return ReconciliationFacts.builder().account("专户").statement(statement).addAllMovements(movements(movements));
    }

    static Reconciliation value(ReconciliationFacts.Builder facts) {
        return RULE.assess(facts.build()).value();
    }

    static List<String> findings(ReconciliationFacts.Builder facts) {
        Assessment<Reconciliation> assessment = RULE.assess(facts.build());
        return assessment.findings().stream().map(Statements::text).toList();
    }

    static String text(Finding f) {
        return f.subject() + ": " + f.expected() + " " + f.actual() + " " + f.difference();
    }

    static List<String> differences(Reconciliation value) {
        return value.differences().stream()
                .map(d -> d.kind() + " " + d.subject() + " " + d.books() + " " + d.bank() + " " + d.difference())
                .toList();
    }

    static @Nullable List<String> open(Reconciliation value) {
        return value.open().stream()
                .map(i -> i.kind() + " " + i.day() + " " + i.amount() + " " + i.reference() + " " + i.posting())
                .toList();
    }
}
