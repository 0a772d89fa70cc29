package org.civaffairs.examples.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.examples.books.BookReader;
import org.civaffairs.examples.command.Run;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.Input;
import org.civaffairs.funds.journal.Account;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.Purpose;
import org.civaffairs.funds.reconciliation.Difference;
import org.civaffairs.funds.reconciliation.DifferenceKind;
import org.civaffairs.funds.reconciliation.Reconciliation;
import org.civaffairs.funds.reconciliation.ReconciliationFacts;
import org.civaffairs.funds.reconciliation.ReconciliationRule;
import org.civaffairs.funds.reconciliation.TimingItem;
import org.civaffairs.funds.reconciliation.TimingKind;
import org.civaffairs.funds.verification.VerificationRules;
import org.civaffairs.funds.verification.VerificationState;
import org.civaffairs.funds.verification.Verifier;
import org.junit.jupiter.api.Test;

/** The bank's statements of the sample against its books, which the verifier adds up by itself. */
class SampleStatementsTest {
    private static final LocalDate LAST = LocalDate.of(2010, 12, 31);

    private final SampleJournal books = new SampleJournal();
    private final List<ReconciliationFacts> facts = new SampleStatements(books).facts();
    private final List<Reconciliation> values = facts.stream()
            .map(one -> ReconciliationRule.inForceOn(LAST).assess(one).value())
            .toList();

    @Test
    void the_file_is_what_the_program_writes() throws IOException {
        assertEquals(
                books.statements(),
                Files.readString(Run.SAMPLE.resolve("reconcile.jsonl")),
                "run SampleJournal to write it anew");
    }

    /** The dedicated account at the end of a day, by the verifier. */
    private Yuan balance(LocalDate through) {
        Errors errors = new Errors(System.err);
        Input postings = Input.of(Run.SAMPLE.resolve("journal.csv"), StandardCharsets.UTF_8);
        Journal journal = BookReader.read(books.book(), postings, errors, () -> {});
        assertFalse(errors.any());
        long last = through.toEpochDay();
        VerificationState state = Verifier.of(VerificationRules.inForceOn(LAST))
                .verify(journal.only(i -> journal.columns().day(i) <= last), found -> {})
                .after();
        Account dedicated = books.book().dossier().chart().account("专户");
        Yuan sum = Yuan.ZERO;
        for (Purpose purpose : books.book().dossier().chart().purposes()) {
            sum = sum.plus(state.balance(dedicated, purpose));
        }
        return sum;
    }

    @Test
    void the_balances_of_the_books_are_those_that_the_verifier_finds() {
        assertEquals(balance(LocalDate.of(2010, 10, 31)), facts.get(0).bookOpening());
        assertEquals(balance(LocalDate.of(2010, 11, 30)), values.get(0).books());
        assertEquals(balance(LAST), values.get(1).books());
    }

    @Test
    void the_second_month_begins_where_the_first_ends() {
        assertEquals(values.get(0).open(), facts.get(1).carried());
        assertEquals(values.get(0).bank(), facts.get(1).statement().opening());
        assertEquals(values.get(0).books(), facts.get(1).bookOpening());
    }

    @Test
    void every_kind_of_timing_item_and_of_difference_occurs() {
        Set<TimingKind> timing = values.stream()
                .flatMap(value -> value.open().stream())
                .map(TimingItem::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TimingKind.class)));
        assertEquals(EnumSet.allOf(TimingKind.class), timing);
        Set<DifferenceKind> differences = values.stream()
                .flatMap(value -> value.differences().stream())
                .map(Difference::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DifferenceKind.class)));
        assertEquals(EnumSet.allOf(DifferenceKind.class), differences);
    }

    /** By hand: a charge of 12.00; then the charge, 532.50 for 523.50, and 3.51 for 3.15. */
    @Test
    void what_no_delay_explains_is_what_was_made_up() {
        assertEquals(
                Stream.of("-12.00", "-20.64").map(Yuan::parse).toList(),
                values.stream().map(Reconciliation::unexplained).toList());
        assertEquals(
                List.of(1, 4),
                values.stream().map(value -> value.differences().size()).toList());
        assertEquals(
                List.of(6L, 6L), values.stream().map(Reconciliation::matched).toList());
        assertEquals(
                List.of(1L, 0L), values.stream().map(Reconciliation::corrected).toList());
    }
}
