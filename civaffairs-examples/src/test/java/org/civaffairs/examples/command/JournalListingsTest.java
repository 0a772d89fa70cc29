package org.civaffairs.examples.command;

import static org.civaffairs.examples.command.SmallBooks.BOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.civaffairs.examples.books.PostingRow;
import org.civaffairs.examples.facts.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the other commands say of the verification of books, and that a million findings are none too many. */
class JournalListingsTest {
    @TempDir
    private Path directory;

    @Test
    void facts_shows_the_columns_of_postings_and_its_sample_lines_can_be_read() {
        Run run = Run.of("facts", "verify-journal");
        assertTrue(run.lines().get(0).startsWith("verify-journal  C-113"), run.out());
        PostingRow row = Json.read(
                run.lines().stream()
                        .filter(l -> l.startsWith("JSON"))
                        .findFirst()
                        .orElseThrow()
                        .substring(6),
                PostingRow.class);
        assertEquals(
                "PostingRow[number=2, day=2010-03-10, kind=ALLOCATION, voucher=v2, from=专户, to=柏市镇账户, purpose=农村低保,"
                        + " amount=600.00, item=null, into=null, target=null]",
                row.toString());
        assertTrue(
                run.lines().contains("CSV   number,day,kind,voucher,from,to,purpose,amount,item,into,target"),
                run.out());
        assertTrue(run.lines().contains("      2,2010-03-10,ALLOCATION,v2,专户,柏市镇账户,农村低保,600.00,,,"), run.out());
    }

    @Test
    void rules_and_clauses_name_what_verification_rests_on() {
        assertTrue(Run.of("rules").lines().stream().anyMatch(l -> l.startsWith("funds.verification.offices ")));
        String clause = Run.of("clause", "C-122").out();
        assertTrue(
                clause.contains("verify-journal [DUTIES_NOT_RECORDED, DUTIES_NOT_SEPARATED, OFFICES_NOT_SEPARATED,"
                        + " funds.verification.persons, funds.verification.offices]"),
                clause);
    }

    /** Counts lines and forgets them. */
    private static final class Lines extends OutputStream {
        private long count;

        @Override
        public void write(int one) {
            count += one == '\n' ? 1 : 0;
        }
    }

    @Test
    void a_million_findings_are_streamed_and_counted_exactly() throws IOException {
        StringBuilder rows = new StringBuilder(SmallBooks.HEADER);
        for (int i = 1; i <= 200_000; i++) {
            rows.append(2 * i).append(",2010-06-10,DISBURSEMENT,v5,省财政,户甲,救灾,1.00,办公费,,\n");
        }
        SmallBooks files = new SmallBooks(directory);
        Run run = files.verify(BOOK, rows.toString());
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("by code, the gravest first: 1000000\n"), run.out());
        for (String code : new String[] {
            "UNAPPROVED_POSTING",
            "NOT_THROUGH_DEDICATED_ACCOUNT",
            "PURPOSE_NOT_IN_FORCE",
            "PURPOSE_DIVERSION",
            "SEQUENCE_GAP"
        }) {
            assertTrue(run.lines().stream().anyMatch(l -> l.matches("\\w+ +200000 +" + code + " .*")), code);
        }
        Lines lines = new Lines();
        int exitCode = Civaffairs.run(
                InputStream.nullInputStream(),
                lines,
                new ByteArrayOutputStream(),
                "verify-journal",
                directory.resolve("book.json").toString(),
                directory.resolve("postings.csv").toString(),
                "--json");
        assertEquals(1, exitCode);
        assertEquals(1_000_000, lines.count);
    }
}
