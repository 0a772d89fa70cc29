package org.civaffairs.examples.command;

import static org.civaffairs.examples.command.SmallBooks.BOOK;
import static org.civaffairs.examples.command.SmallBooks.HEADER;
import static org.civaffairs.examples.command.SmallBooks.POSTINGS;
import static org.civaffairs.examples.command.SmallBooks.closing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clean books, spoilt in one place: what is broken is found, what cannot be read is refused with its line, nothing is lost. */
class JournalBadInputTest {
    @TempDir
    private Path directory;

    private Run verify(String book, String postings, String... options) throws IOException {
        return new SmallBooks(directory).verify(book, postings, options);
    }

    /** Number and code of each finding. */
    private static List<String> codes(Run run) {
        return run.lines().stream()
                .map(line -> line.replaceAll(".*\"number\":([0-9]+),\"code\":\"([A-Z_]+)\".*", "$1 $2"))
                .toList();
    }

    @Test
    void the_books_are_clean_to_begin_with() throws IOException {
        Run run = verify(BOOK, POSTINGS, "--json");
        assertEquals("", run.err());
        assertEquals("", run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void books_that_could_not_be_read_in_full_are_not_called_clean() throws IOException {
        assertEquals(
                "verification of books, on 2010-12-31: clean",
                verify(BOOK, POSTINGS).lines().get(0));
        Run run = verify(BOOK, POSTINGS + "8,2010-04-05\n");
        assertEquals(
                "verification of books, on 2010-12-31: lines could not be read, the rest is clean",
                run.lines().get(0));
        assertEquals(2, run.exitCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            专户,柏市,低保,600.00       | 专户,柏市,低保,0.00         | 2 AMOUNT_NOT_POSITIVE
            柏市,专户,低保,100.00       | 柏市,专户,低保,-100.00      | 4 AMOUNT_NOT_POSITIVE
            柏市,专户,低保,100.00       | 柏市,柏市,低保,100.00       | 4 SIDES_NOT_DIFFERENT
            4,2010-03-12                | 4,1948-12-31                | 4 DAY_IMPOSSIBLE
            4,2010-03-12                | 4,2010-03-10                | 4 DAY_OUT_OF_ORDER
            3,2010-03-11                | 3,2010-02-28                | 3 EVIDENCE_AFTER_POSTING
            专户,低保,100.00,,,2        | 专户,低保,600.01,,,2        | 4 REVERSAL_EXCEEDS_TARGET
            专户,低保,100.00,,,2        | 专户,低保,100.00,,,7        | 4 REVERSAL_WITHOUT_TARGET
            4,2010-03-12                | 3,2010-03-12                | 3 CONFLICTING_DUPLICATE
            4,2010-03-12                | 6,2010-03-12                | 6 SEQUENCE_GAP
            4,2010-03-12                | -4,2010-03-12               | -4 SEQUENCE_GAP
            """)
    void what_is_broken_is_a_finding(String good, String bad, String finding) throws IOException {
        assertTrue(POSTINGS.contains(good), good);
        Run run = verify(BOOK, POSTINGS.replace(good, bad), "--json");
        assertEquals("", run.err());
        assertTrue(
                run.lines().stream()
                        .anyMatch(line -> line.contains("\"number\":" + finding.replace(" ", ",\"code\":\"") + "\"")),
                run.out());
        assertTrue(run.exitCode() < 2, run.out());
    }

    @Test
    void a_day_of_1949_is_possible_and_a_number_that_stands_twice_with_all_its_content_repeats() throws IOException {
        Run early = verify(BOOK, POSTINGS.replace("4,2010-03-12", "4,1949-01-01"), "--json");
        assertEquals(List.of("4 EVIDENCE_AFTER_POSTING", "4 PURPOSE_NOT_IN_FORCE", "4 DAY_OUT_OF_ORDER"), codes(early));
        String last = POSTINGS.substring(POSTINGS.indexOf("4,"));
        Run twice = verify(BOOK, POSTINGS + last);
        assertEquals(0, twice.exitCode(), twice.out());
        assertTrue(twice.lines().contains("       5       4         1         0"), twice.out());
    }

    @Test
    void a_reversal_undoes_no_reversal_and_enters_no_closed_year() throws IOException {
        String again = POSTINGS + "5,2010-03-13,REVERSAL,v4,专户,柏市,低保,100.00,,,4\n";
        assertEquals(List.of("5 REVERSAL_OF_REVERSAL"), codes(verify(BOOK, again, "--json")));
        String lastYear = POSTINGS.replace("1,2010-03-09", "1,2009-12-30").replace("2,2010-03-10", "2,2009-12-31");
        Run closed = verify(closing(2, "2009-12-31"), lastYear, "--json");
        assertEquals(List.of("1 EVIDENCE_AFTER_POSTING", "2 EVIDENCE_AFTER_POSTING", "4 PERIOD_CLOSED"), codes(closed));
        assertFalse(codes(verify(closing(2, "2009-12-30"), lastYear, "--json")).contains("4 PERIOD_CLOSED"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            柏市,户甲,低保,250.00  | 柏市,户乙,福利,250.00       | posting 3: to must be in the book but is "户乙"; purpose must be in the book but is "福利"
            v3,柏市,户甲           | v9,网岭,户甲                | posting 3: voucher must be in the book but is "v9"; from must be in the book but is "网岭"
            250.00,低保金,,        | 250.00,宴请,,               | posting 3: item must be in the book but is "宴请"
            250.00,低保金,,        | 250.00,,,                   | posting: item is missing: DISBURSEMENT needs it
            250.00,低保金,,        | 250.00,低保金,低保,3        | posting: into is for RECLASSIFIED only: leave it out; target is for REVERSAL only: leave it out
            DISBURSEMENT           | PAYMENT                     | posting: kind must be one of APPROPRIATION_RECEIVED, ALLOCATION, DISBURSEMENT, RETURNED, RECLASSIFIED, REVERSAL, MATCHING_BUDGETED, INTEREST but is "PAYMENT"
            3,2010-03-11           | 3,2010-02-30                | posting: day must be a day such as "2010-06-01" but is "2010-02-30"
            3,2010-03-11           | x,2010-03-11                | posting: number must be a whole number but is "x"
            3,2010-03-11           | ,2010-03-11                 | posting: number is missing or null: give it, unknown is not zero
            户甲,低保,250.00       | 户甲,低保,2.5e2             | posting: amount must look like 1234.56
            户甲,低保,250.00       | 户甲,低保,92233720368547758.08 | posting: amount must be
            户甲,低保,250.00,低保金,, | 户甲,低保,250.00,低保金  | has 9 fields but the header has 11: every row needs as many
            户甲,低保              | "户甲,低保                  | is not valid CSV: a quote is not closed or not doubled
            户甲,低保              | 户\uFFFD,低保               | is not UTF-8 text: name the file's encoding
            """)
    void a_row_that_cannot_be_read_is_refused_with_its_line_and_the_rest_is_verified(
            String good, String bad, String problem) throws IOException {
        assertTrue(POSTINGS.contains(good), good);
        Run run = verify(BOOK, POSTINGS.replace(good, bad), "--json");
        assertEquals(2, run.exitCode());
        assertEquals(1, run.problems().size(), run.err());
        assertTrue(run.err().contains("postings.csv:4: " + problem), run.err());
        assertEquals(List.of("4 SEQUENCE_GAP"), codes(run));
    }

    @Test
    void a_file_of_another_encoding_is_told_line_by_line_and_read_when_it_is_named() throws IOException {
        SmallBooks files = new SmallBooks(directory);
        Charset gb = Charset.forName("GB18030");
        Path postings = files.postings(POSTINGS, gb);
        Run wrong = SmallBooks.verify(files.book(BOOK), postings);
        assertEquals(2, wrong.exitCode());
        assertEquals(4, wrong.problems().size(), wrong.err());
        assertTrue(wrong.problems().get(3).contains("postings.csv:5: is not UTF-8 text"), wrong.err());
        Run right = SmallBooks.verify(files.book(BOOK), postings, "--charset", "GB18030");
        assertEquals(0, right.exitCode(), right.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "role":"DEDICATED"    | "role":"SPECIAL"     | dossier: chart.accounts[1].role must be one of SUPERIOR, DEDICATED,
            "attached":["n1"]     | "attached":["n9"]    | dossier: vouchers[0].attached must be among the evidence but is "n9"
            "kind":"BANK_RECEIPT" | "kind":"LETTER"      | dossier: evidence[4].kind must be one of APPROPRIATION_NOTICE,
            "passed":true         | "passed":"yes"       | dossier: evidence[5].certificate.passed must be true or false
            "name":"v5"           | "name":"v4"          | dossier: vouchers[4] stands here a second time: keep one but is "v4"
            {"dossier":{          | {"books":1,"dossier":{ | book: books is not a property, use one of [dossier, closings]
            {"dossier":{          | {"dossier":null,"books":{ | book: books is not a property, use one of [dossier, closings]; dossier is missing or null
            {"dossier":{          | {"dossier" {         | is not valid JSON:
            {"dossier":{          | ["dossier":{         | must be a JSON object in braces
            """)
    void a_book_that_cannot_be_read_is_refused_with_the_place(String good, String bad, String problem)
            throws IOException {
        Run run = verify(BOOK.replace(good, bad), POSTINGS);
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("book.json: " + problem), run.err());
        assertFalse(run.err().contains("王一"), run.err());
    }

    @Test
    void closings_that_stand_after_the_last_row_or_before_one_another_are_refused() throws IOException {
        Run late = verify(closing(5, "2010-03-31"), POSTINGS);
        assertEquals(2, late.exitCode());
        assertTrue(
                late.err().contains("has 4 rows of postings but closings[0] of the book stands after 5: correct"),
                late.err());
        assertEquals(0, verify(closing(4, "2010-03-31"), POSTINGS).exitCode());
        String back = closing(3, "2010-03-31")
                .replace("\"2010-03-31\"}]}", "\"2010-03-31\"},{\"position\":2,\"through\":\"2010-06-30\"}]}");
        assertTrue(
                verify(back, POSTINGS).err().contains("closings[1].position must not be below that of the closing"),
                back);
    }

    @Test
    void sums_that_nothing_can_hold_are_an_error_with_the_posting_and_both_numbers() throws IOException {
        String most = "92233720368547758.07";
        Run run = verify(
                BOOK,
                HEADER + "1,2010-03-09,APPROPRIATION_RECEIVED,v1,省财政,专户,低保," + most + ",,,\n"
                        + "2,2010-03-09,APPROPRIATION_RECEIVED,v5,省财政,专户,低保,0.01,,,\n");
        assertEquals(2, run.exitCode());
        assertEquals(1, run.problems().size(), run.err());
        assertTrue(
                run.err()
                        .contains(
                                "posting 2: balance (fen) out of range: -9223372036854775807 + -1: correct it; nothing"
                                        + " from there on was verified"),
                run.err());
        assertTrue(run.out().contains("AUTHORITY_OVERDRAWN") && run.out().contains("UNAPPROVED_POSTING"), run.out());
    }

    @Test
    void files_that_are_not_there_are_named() {
        assertTrue(Run.of("verify-journal", "no-book.json").err().contains("no-book.json is no file"));
        assertEquals(2, Run.of("verify-journal").exitCode());
    }
}
