package org.civaffairs.funds.reconciliation;

import static org.civaffairs.funds.reconciliation.Statements.RULE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.value.Yuan;

/** Verified books and the bank's own record of the same money. */
class CleanStatementProperties {
    private static Assessment<Reconciliation> assess(BankBooks books, List<StatementLine> lines) {
        return RULE.assess(BankBooks.facts(books.verified(), lines));
    }

    @Property(tries = 200)
    void clean_books_and_their_statement_have_no_finding(@ForAll long seed) {
        BankBooks books = new BankBooks(seed);
        Reconciliation value = assess(books, books.lines).value();
        Yuan end = books.statement().closing();
        assertEquals(
                new Reconciliation(end, Yuan.ZERO, end, Yuan.ZERO, books.lines.size(), 0, List.of(), List.of()), value);
    }

    /** A line with the books' reference differs from them by one fen; any other is alone, and so is the books' money. */
    @Property(tries = 300)
    void a_lie_by_one_fen_is_found_at_its_line_and_nowhere_else(
            @ForAll long seed, @ForAll @IntRange(max = 99) int which, @ForAll boolean more) {
        BankBooks books = new BankBooks(seed);
        List<StatementLine> lines = new ArrayList<>(books.lines);
        int at = which % lines.size();
        StatementLine line = lines.get(at);
        long fen = line.amount().fen() + (more || line.amount().fen() == 1 ? 1 : -1);
        StatementLine lie =
                new StatementLine(line.day(), line.direction(), Yuan.ofFen(fen), line.kind(), line.reference());
        lines.set(at, lie);
        Assessment<Reconciliation> assessment = assess(books, lines);
        Yuan difference = lie.signed().minus(line.signed());
        assertEquals(difference, assessment.value().unexplained());
        assertEquals(lines.size() - 1, assessment.value().matched());
        Set<String> found = assessment.findings().stream().map(Statements::text).collect(Collectors.toSet());
        assertEquals(books.expected(line, lie), found);
    }

    @Property(tries = 200)
    void the_order_of_the_lines_of_a_day_changes_nothing(@ForAll long seed) {
        BankBooks books = new BankBooks(seed);
        List<StatementLine> shuffled = new ArrayList<>(books.lines);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.sort(Comparator.comparing(StatementLine::day));
        List<StatementLine> fewer = new ArrayList<>(shuffled);
        fewer.remove(0);
        List<StatementLine> same = new ArrayList<>(books.lines);
        same.remove(shuffled.get(0));
        assertEquals(assess(books, books.lines).value(), assess(books, shuffled).value());
        assertEquals(assess(books, same).findings(), assess(books, fewer).findings());
    }
}
