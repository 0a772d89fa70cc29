package org.civaffairs.funds.reconciliation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Yuan;

/** What makes a list of lines a statement: every line by itself, then its order, then the sum. */
final class StatementCheck {
    static final LocalDate EARLIEST = LocalDate.of(1949, 1, 1);

    private final LocalDate from;
    private final LocalDate to;
    private final Problems problems = Problems.of("bank statement");
    private final Set<String> references = new HashSet<>();

    private StatementCheck(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    static void refuse(LocalDate from, LocalDate to, Yuan opening, List<StatementLine> lines, Yuan closing) {
        StatementCheck check = new StatementCheck(from, to);
        check.problems
                .require(!from.isBefore(EARLIEST), "from", "must not be before " + EARLIEST, from)
                .require(!to.isBefore(from), "to", "must not be before from, " + from + ",", to);
        check.lines(lines);
        check.sum(opening, lines, closing);
        check.problems.refuse();
    }

    private void lines(List<StatementLine> lines) {
        LocalDate last = from;
        for (int i = 0; i < lines.size(); i++) {
            StatementLine line = lines.get(i);
            String at = "lines[" + i + "].";
            boolean inside = !line.day().isBefore(from) && !line.day().isAfter(to);
            problems.require(inside, at + "day", "must be from " + from + " to " + to, line.day())
                    .require(
                            !line.day().isBefore(last),
                            at + "day",
                            "must not be before the line above, " + last + ",",
                            line.day());
            last = line.day().isAfter(last) ? line.day() : last;
            one(at, line);
        }
    }

    private void one(String at, StatementLine line) {
        amount(problems, at, line.amount());
        problems.require(
                line.kind() == LineKind.TRANSFER || line.direction() == Direction.IN,
                at + "direction",
                "must be IN for " + line.kind(),
                line.direction());
        if (line.reference() != null) {
            problems.label(at + "reference", line.reference())
                    .require(
                            references.add(line.reference()),
                            at + "reference",
                            "stands here a second time: the bank gives each line its own,",
                            line.reference());
        }
    }

    /** An amount has no sign: the direction says which way it goes. */
    static void amount(Problems problems, String at, Yuan amount) {
        problems.require(amount.fen() > 0, at + "amount", "must be more than 0.00", amount);
    }

    private void sum(Yuan opening, List<StatementLine> lines, Yuan closing) {
        try {
            Yuan sum = opening;
            for (StatementLine line : lines) {
                sum = sum.plus(line.signed());
            }
            problems.require(
                    sum.equals(closing),
                    "closing",
                    "must be the opening and all lines together, " + sum + ",",
                    closing);
        } catch (ArithmeticException e) {
            problems.add("lines", "must add up to an amount: " + e.getMessage());
        }
    }
}
