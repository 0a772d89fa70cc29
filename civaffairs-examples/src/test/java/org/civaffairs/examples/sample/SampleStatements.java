package org.civaffairs.examples.sample;

import static org.civaffairs.examples.sample.SampleChart.DEDICATED;
import static org.civaffairs.examples.sample.SampleYear.day;
import static org.civaffairs.funds.reconciliation.Direction.IN;
import static org.civaffairs.funds.reconciliation.Direction.OUT;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.examples.facts.Json;
import org.civaffairs.funds.reconciliation.BankStatement;
import org.civaffairs.funds.reconciliation.Direction;
import org.civaffairs.funds.reconciliation.LineKind;
import org.civaffairs.funds.reconciliation.ReconciliationFacts;
import org.civaffairs.funds.reconciliation.ReconciliationRule;
import org.civaffairs.funds.reconciliation.StatementLine;
import org.civaffairs.funds.reconciliation.TimingItem;

/**
 * What the bank says of the sample's dedicated account in November and December, which is invented: each kind of timing item
 * and of difference at least once. A charge of 12.00 in November that nobody booked is where December begins to differ.
 */
final class SampleStatements {
    private static final String CHARGE = "12.00";

    private final SampleMovements books;

    SampleStatements(SampleJournal books) {
        this.books = new SampleMovements(books, DEDICATED);
    }

    /** November and December: what the first leaves open, the second begins with. */
    List<ReconciliationFacts> facts() {
        BankStatement november = november(books.before(day(11, 1)));
        ReconciliationFacts first = books.facts(november, List.of(), day(11, 24));
        List<TimingItem> open = ReconciliationRule.inForceOn(november.to())
                .assess(first)
                .value()
                .open();
        return List.of(first, books.facts(december(november.closing()), open, day(12, 28)));
    }

    /** The text of reconcile.jsonl. */
    String lines() {
        return facts().stream().map(Json::write).collect(Collectors.joining("\n", "", "\n"));
    }

    /** What was taken back has come before what was to be paid has gone. */
    private static BankStatement november(Yuan opening) {
        return statement(
                11,
                opening,
                line(5, IN, "2000.00", null),
                line(10, OUT, "520.50", null),
                line(10, OUT, "520.50", null),
                line(11, OUT, "520.50", null),
                line(15, OUT, CHARGE, "手续费1115"),
                line(25, IN, "40.00", null),
                line(26, IN, "40.00", null));
    }

    /** Two figures of an allocation changed places at the bank, and two of the interest in the books. */
    private BankStatement december(Yuan opening) {
        return statement(
                12,
                opening,
                line(1, OUT, "40.00", null),
                line(2, IN, "10.00", null),
                line(5, IN, "2000.00", null),
                line(10, OUT, "523.50", null),
                line(10, OUT, "532.50", "转账1210"),
                line(13, OUT, "523.50", null),
                line(21, IN, "3.51", books.reference(Yuan.parse("3.15"), day(12, 21)))
                        .of(LineKind.INTEREST),
                line(24, OUT, "40.00", null),
                line(28, IN, "40.00", "退票1228").of(LineKind.RETURN),
                line(29, IN, "300.00", "转账1229"),
                line(30, OUT, "6.00", "工本费1230"),
                line(31, IN, "0.60", "利息1231").of(LineKind.INTEREST));
    }

    /** A line of a month that is not known yet. */
    private record Line(int day, Direction direction, Yuan amount, String reference, LineKind kind) {
        Line of(LineKind other) {
            return new Line(day, direction, amount, reference, other);
        }

        StatementLine in(int month) {
            return new StatementLine(SampleYear.day(month, day), direction, amount, kind, reference);
        }

        Yuan signed() {
            return direction == IN ? amount : amount.negated();
        }
    }

    private static Line line(int day, Direction direction, String amount, String reference) {
        return new Line(day, direction, Yuan.parse(amount), reference, LineKind.TRANSFER);
    }

    private static BankStatement statement(int month, Yuan opening, Line... lines) {
        LocalDate first = day(month, 1);
        Yuan closing = opening;
        for (Line line : lines) {
            closing = closing.plus(line.signed());
        }
        return new BankStatement(
                first,
                first.plusMonths(1).minusDays(1),
                opening,
                List.of(lines).stream().map(line -> line.in(month)).toList(),
                closing);
    }
}
