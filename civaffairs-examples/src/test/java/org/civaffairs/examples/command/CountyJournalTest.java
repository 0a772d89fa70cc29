package org.civaffairs.examples.command;

import static org.civaffairs.examples.command.Run.SAMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountyJournalTest {
    @Test
    void the_books_are_verified_with_balances_by_purpose_and_findings_by_code() {
        Run run = Run.of("county", "--all");
        assertEquals("", run.err());
        assertTrue(run.out().contains("C-113 「所有民政資金都要進專户,封閉運行」\npostings  posted  repeated  left out\n"), run.out());
        assertTrue(run.lines().contains("     313     308         1         4"), run.out());
        assertTrue(
                run.lines().stream().anyMatch(l -> l.matches("救灾救济 +-900.00 +760.00 +0.00 +0.00 +40.00")), run.out());
        assertTrue(run.out().contains("findings in the books by code, the gravest first: 30"), run.out());
        assertTrue(run.lines().stream().anyMatch(l -> l.matches("violation +1 +PURPOSE_OVERDRAWN .*")), run.out());
        assertTrue(run.out().contains("funds.verification.naming = EACH_VOUCHER"), run.out());
        assertTrue(run.out().contains("  C-122 「民政辦、財政所要各司其職、互相監督」 (should)"), run.out());
    }

    @Test
    void a_county_without_books_has_no_such_section_and_half_of_them_is_a_problem(@TempDir Path dir) throws Exception {
        copyTownships(dir);
        Run none = Run.of("county", dir.toString(), "--all");
        assertEquals(0, none.exitCode(), none.err());
        assertFalse(none.out().contains("findings in the books"), none.out());
        Files.copy(SAMPLE.resolve("journal.csv"), dir.resolve("journal.csv"));
        Run half = Run.of("county", dir.toString());
        assertEquals(2, half.exitCode());
        assertTrue(
                half.err().contains("has one of journal-book.json and journal.csv: books need both files"), half.err());
        Files.copy(SAMPLE.resolve("journal-book.json"), dir.resolve("journal-book.json"));
        Run both = Run.of("county", dir.toString(), "--all");
        assertEquals(0, both.exitCode(), both.err());
        assertTrue(both.out().contains("findings in the books by code, the gravest first: 30"), both.out());
    }

    @Test
    void violations_of_the_books_alone_meet_fail_on(@TempDir Path dir) throws Exception {
        copyTownships(dir);
        Files.writeString(dir.resolve("matching.csv"), "township,appropriation,budgeted\n柏市镇,100.00,2.00\n");
        Files.writeString(dir.resolve("funds-in-place.csv"), "township,planned,received\n柏市镇,1.00,1.00\n");
        assertEquals(
                0, Run.of("county", dir.toString(), "--fail-on", "violation").exitCode());
        Files.copy(SAMPLE.resolve("journal.csv"), dir.resolve("journal.csv"));
        Files.copy(SAMPLE.resolve("journal-book.json"), dir.resolve("journal-book.json"));
        assertEquals(
                1, Run.of("county", dir.toString(), "--fail-on", "violation").exitCode());
    }

    private static void copyTownships(Path dir) throws Exception {
        for (String file : new String[] {"townships.csv", "staffing.csv", "matching.csv", "funds-in-place.csv"}) {
            Files.copy(SAMPLE.resolve(file), dir.resolve(file));
        }
    }
}
