package org.civaffairs.examples.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.civaffairs.examples.books.Book;
import org.civaffairs.examples.books.BookReader;
import org.civaffairs.examples.books.PostingRow;
import org.civaffairs.examples.command.Run;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.Input;
import org.civaffairs.funds.journal.Chart;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingKind;
import org.civaffairs.funds.verification.FindingCode;
import org.civaffairs.funds.verification.PostingFinding;
import org.civaffairs.funds.verification.VerificationRules;
import org.civaffairs.funds.verification.VerificationSummary;
import org.civaffairs.funds.verification.Verifier;
import org.junit.jupiter.api.Test;

class SampleJournalTest {
    private static final Path BOOK = Run.SAMPLE.resolve("journal-book.json");
    private static final Path POSTINGS = Run.SAMPLE.resolve("journal.csv");

    private final SampleJournal made = new SampleJournal();

    private static Journal read() {
        Errors errors = new Errors(System.err);
        Book book = Book.read(Input.of(BOOK, StandardCharsets.UTF_8));
        Journal journal = BookReader.read(book, Input.of(POSTINGS, StandardCharsets.UTF_8), errors, () -> {});
        assertTrue(!errors.any());
        return journal;
    }

    @Test
    void the_files_are_what_the_program_writes() throws IOException {
        assertEquals(made.bookJson(), Files.readString(BOOK), "run SampleJournal to write it anew");
        assertEquals(made.postingsCsv(), Files.readString(POSTINGS), "run SampleJournal to write it anew");
    }

    @Test
    void what_is_read_is_what_was_made() {
        Journal journal = read();
        assertEquals(made.book().dossier(), journal.dossier());
        assertEquals(made.book().closings(), journal.closings());
        assertEquals(
                made.rows(), journal.postings().stream().map(PostingRow::of).toList());
    }

    @Test
    void every_code_is_found_and_every_kind_is_booked() {
        Journal journal = read();
        Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
        List<PostingFinding> found = new ArrayList<>();
        VerificationSummary summary = Verifier.of(VerificationRules.inForceOn(LocalDate.of(2010, 12, 31)))
                .verify(journal, found::add)
                .summary();
        found.forEach(f -> codes.add(f.code()));
        assertEquals(EnumSet.allOf(FindingCode.class), codes);
        assertTrue(summary.toString().startsWith("313 postings, 308 posted, 1 repeated:"), summary::toString);
        assertEquals(30, found.size());
        Set<PostingKind> kinds = journal.postings().stream().map(p -> p.kind()).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(PostingKind.class), kinds);
    }

    @Test
    void its_townships_are_those_of_the_sample() throws IOException {
        Chart chart = made.book().dossier().chart();
        List<String> townships = Files.readAllLines(Run.SAMPLE.resolve("townships.csv")).stream()
                .map(line -> line.substring(line.indexOf(',') + 1))
                .toList();
        SampleChart.TOWNSHIPS.forEach(name -> {
            assertTrue(townships.contains(name), name);
            assertTrue(chart.findOffice(name).isPresent(), name);
        });
        assertTrue(Files.readString(POSTINGS).startsWith("# INVENTED"));
    }
}
