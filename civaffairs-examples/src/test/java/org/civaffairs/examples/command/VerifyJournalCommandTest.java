package org.civaffairs.examples.command;

import static org.civaffairs.examples.command.Run.SAMPLE;
import static org.civaffairs.examples.command.SmallBooks.BOOK;
import static org.civaffairs.examples.command.SmallBooks.POSTINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.civaffairs.examples.facts.Json;
import org.civaffairs.examples.sample.SampleJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyJournalCommandTest {
    private static final String SAMPLE_BOOK =
            SAMPLE.resolve("journal-book.json").toString();
    private static final String SAMPLE_POSTINGS = SAMPLE.resolve("journal.csv").toString();

    @TempDir
    private Path directory;

    private static Run sample(String... options) {
        return SmallBooks.verify(Path.of(SAMPLE_BOOK), Path.of(SAMPLE_POSTINGS), options);
    }

    @Test
    void the_sample_shows_counts_the_first_witness_of_each_code_and_what_to_do() {
        Run run = sample();
        assertEquals(1, run.exitCode(), run.err());
        assertEquals(
                "verification of books, on 2010-12-31: not clean", run.lines().get(0));
        assertEquals("     313     308         1         4", run.lines().get(2));
        assertTrue(run.lines().contains("findings in the books by code, the gravest first: 30"), run.out());
        assertTrue(
                run.lines().stream()
                        .anyMatch(
                                l -> l.matches(
                                        "violation +1 +AUTHORITY_OVERDRAWN +more than was resolved +posting 158"
                                                + " +柏市镇联席会议〔2010〕106号 +39.99 +40.00 +0.01 +yuan +C-115 +resolve the rest, or reverse it")),
                run.out());
        assertTrue(run.lines().stream().anyMatch(l -> l.matches("deficiency +2 +DAY_OUT_OF_ORDER .*")), run.out());
        String byCode =
                run.out().substring(run.out().indexOf("by code"), run.out().indexOf("in the order of postings"));
        assertTrue(byCode.lastIndexOf("violation") < byCode.indexOf("deficiency"), byCode);
        assertTrue(run.out().contains("in the order of postings, listed/all: 20/30"), run.out());
        assertTrue(
                run.out().contains("funds.verification.minutes = DECISIONS postings that decide over money"),
                run.out());
    }

    @Test
    void first_says_how_many_findings_are_listed() {
        Run run = sample("--first", "3");
        String listed = run.out()
                .substring(run.out().indexOf("listed/all: 3/30"), run.out().indexOf("not stated"));
        assertEquals(3, listed.lines().filter(l -> l.contains(" posting ")).count(), listed);
        assertFalse(sample("--first", "0").out().contains("listed/all"));
    }

    @Test
    void json_is_one_finding_a_line_and_nothing_else() {
        Run run = sample("--json");
        assertEquals(1, run.exitCode(), run.err());
        assertEquals(30, run.lines().size());
        assertTrue(run.lines().stream().allMatch(l -> l.startsWith("{\"position\":") && l.endsWith("}}")), run.out());
        assertTrue(
                run.lines()
                        .get(9)
                        .startsWith("{\"position\":108,\"number\":107,\"code\":\"RECLASSIFIED_WITHOUT_AUTHORITY\","
                                + "\"document\":\"拨款通知〔2010〕071号\",\"finding\":{\"code\":\"RECLASSIFIED_WITHOUT_AUTHORITY\","
                                + "\"severity\":\"VIOLATION\",\"subject\":\"posting 107\",\"citation\":\"C-123\""),
                run.lines().get(9));
    }

    @Test
    void it_speaks_chinese_when_asked() {
        String text = sample("--lang", "zh").out();
        assertTrue(text.startsWith("账簿核验，日期 2010-12-31：有违反或未入账的分录\n"), text);
        assertTrue(text.contains("补附会议记录等凭据，否则冲正") && text.contains("挪用"), text);
        assertFalse(text.contains("violation"), text);
        assertTrue(text.contains("funds.verification.squeezing = 账户内某专项余额低于零（假定，C-123）"), text);
    }

    @Test
    void json_lines_on_standard_input_are_read_as_well() throws IOException {
        String rows = new SampleJournal().rows().stream().map(Json::write).collect(Collectors.joining("\n"));
        Run run = Run.reading(rows, "verify-journal", SAMPLE_BOOK);
        assertEquals("", run.err());
        assertEquals(sample().out(), run.out());
        Run bad = Run.reading(rows + "\n{\"number\":400,\"color\":1}", "verify-journal", SAMPLE_BOOK);
        assertEquals(2, bad.exitCode());
        assertTrue(
                bad.err().startsWith("standard input:314: posting: color is not a property, use one of [number, day"));
        Run big = Run.reading(rows.replace("\"kind\":\"ALLOCATION\"", "\"kind\":3"), "verify-journal", SAMPLE_BOOK);
        assertTrue(big.err().contains("posting: kind must be one of APPROPRIATION_RECEIVED"), big.err());
    }

    @Test
    void clean_books_end_with_0_and_broken_ones_with_1_and_more_can_be_asked_for() throws IOException {
        SmallBooks files = new SmallBooks(directory);
        Run clean = files.verify(BOOK, POSTINGS, "--fail-on", "note");
        assertEquals(0, clean.exitCode());
        assertTrue(clean.out().contains("on 2010-12-31: clean\n"), clean.out());
        assertTrue(clean.out().contains("by code, the gravest first: 0\n"), clean.out());
        String order = POSTINGS.replace("4,2010-03-12", "4,2010-03-10");
        assertEquals(0, files.verify(BOOK, order).exitCode());
        assertEquals(0, files.verify(BOOK, order, "--fail-on", "violation").exitCode());
        assertEquals(1, files.verify(BOOK, order, "--fail-on", "deficiency").exitCode());
        assertEquals(1, files.verify(BOOK, POSTINGS.replace("600.00", "600.01")).exitCode());
        Run leftOut = files.verify(BOOK, POSTINGS.replace("4,2010-03-12", "4,1948-12-31"));
        assertEquals(1, leftOut.exitCode(), leftOut.out());
    }

    @Test
    void a_reading_is_changed_by_a_reform_and_the_day_is_asked_for() throws IOException {
        Path reform = Files.writeString(
                directory.resolve("reform.json"),
                "{\"name\":\"minutes for allocations\",\"amendments\":[{\"parameter\":\"funds.verification.minutes\","
                        + "\"from\":\"2010-01-01\",\"value\":\"ALLOCATIONS\",\"source\":\"memo 3\"}]}");
        SmallBooks files = new SmallBooks(directory);
        String book = BOOK.replace("[\"m3\",\"b1\",\"r1\"]", "[\"b1\",\"r1\"]");
        assertTrue(files.verify(book, POSTINGS).out().contains("EVIDENCE_KIND_MISMATCH"));
        Run run = files.verify(book, POSTINGS, "--reform", reform.toString(), "--on", "2010-06-01");
        assertEquals(0, run.exitCode(), run.out());
        assertTrue(run.out().contains("on 2010-06-01: clean"), run.out());
        assertTrue(run.out().contains("funds.verification.minutes = ALLOCATIONS"), run.out());
        Run late = files.verify(book, POSTINGS, "--on", "2012-06-01");
        assertEquals(2, late.exitCode());
        assertTrue(late.err().contains("choose another day with --on"), late.err());
    }
}
