package org.civaffairs.examples.command;

import static org.civaffairs.examples.command.Run.SAMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample county's books beside its bank's statements, in the county's year and by themselves. */
class ReconcileSampleTest {
    private static final String FILE = SAMPLE.resolve("reconcile.jsonl").toString();

    private static List<String> cells(Run run) {
        return run.lines().stream().map(line -> line.replaceAll(" +", " ")).toList();
    }

    @Test
    void the_county_shows_balances_and_each_item_that_does_not_match() {
        Run run = Run.of("county", "--section", "BOOKS");
        assertEquals(0, run.exitCode(), run.err());
        List<String> lines = cells(run);
        int at = lines.indexOf("reconciliation with the bank");
        assertEquals("C-113 「所有民政資金都要進專户,封閉運行」", lines.get(at + 1));
        assertEquals(
                List.of(
                        "account and period books on its way unexplained bank matched corrected open differences",
                        "专户 2010-11-01..2010-11-30 6,267.95 30.00 -12.00 6,285.95 6 1 2 1",
                        "专户 2010-12-01..2010-12-31 6,660.60 334.60 -20.64 6,974.56 6 0 4 4"),
                lines.subList(at + 2, at + 5));
        List<String> items = lines.subList(at + 7, at + 18);
        assertEquals(
                "专户 2010-11-01..2010-11-30 paid by the books, not yet by the bank 2010-11-24 posting 283 -40.00 0.00 40.00",
                items.get(1));
        assertEquals(
                "专户 2010-11-01..2010-11-30 received by the books, not yet by the bank 2010-11-24 posting 287 10.00 0.00 -10.00",
                items.get(0));
        assertEquals(
                "专户 2010-12-01..2010-12-31 paid by the bank, not yet booked 2010-12-30 工本费1230 0.00 -6.00 -6.00",
                items.get(5));
        assertEquals(
                "专户 2010-12-01..2010-12-31 opening balances differ 2010-12-01 - 6,297.95 6,285.95 -12.00",
                items.get(7));
        assertEquals(
                "专户 2010-12-01..2010-12-31 amounts of one reference differ 2010-12-21 银行回单〔2010〕211号 3.15 3.51 0.36",
                items.get(10));
    }

    @Test
    void its_differences_are_findings_of_the_year() {
        List<String> lines = cells(Run.of("county", "--section", "FINDINGS"));
        assertTrue(lines.contains("violation: books and bank differ × 5"), String.join("\n", lines));
        assertTrue(
                lines.contains(" 专户 posting 292: expected -523.50, actual 0.00, difference 523.50 (yuan)"),
                lines.toString());
        String chinese =
                Run.of("county", "--lang", "zh", "--section", "FINDINGS").out();
        assertTrue(chinese.contains("专户 分录 292"), chinese);
        assertFalse(chinese.contains("posting"), chinese);
    }

    @Test
    void statements_without_books_are_shown_and_a_county_without_both_has_no_such_section(@TempDir Path dir)
            throws Exception {
        for (String file : new String[] {"townships.csv", "staffing.csv", "matching.csv", "funds-in-place.csv"}) {
            Files.copy(SAMPLE.resolve(file), dir.resolve(file));
        }
        assertFalse(Run.of("county", dir.toString()).out().contains("reconciliation with the bank"));
        Files.copy(SAMPLE.resolve("reconcile.jsonl"), dir.resolve("reconcile.jsonl"));
        Run run = Run.of("county", dir.toString(), "--lang", "zh", "--section", "books");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("\n银行对账\n"), run.out());
        assertTrue(
                cells(run).contains("专户 2010-12-01..2010-12-31 银行无此笔 2010-12-10 分录 292 -523.50 0.00 523.50"),
                run.out());
    }

    @Test
    void the_sample_can_be_assessed_explained_and_compared() {
        Run assess = Run.of("assess", "reconcile", FILE, "--fail-on", "violation");
        assertEquals(1, assess.exitCode(), assess.err());
        assertEquals(2, assess.lines().size());
        assertTrue(assess.lines().get(0).contains("\"on\":\"2010-11-30\""), assess.out());
        assertTrue(assess.lines().get(1).contains("\"unexplained\":\"-20.64\""), assess.out());
        Run explain = Run.of("explain", "reconcile", FILE);
        assertTrue(explain.out().startsWith("专户 2010-11-01..2010-11-30: "), explain.out());
        assertTrue(explain.out().contains("lines matched"), explain.out());
        String reform = SAMPLE.resolve("1-to-8000.json").toString();
        Run compare = Run.of("compare", "reconcile", FILE, "--reform", reform);
        assertEquals(0, compare.exitCode(), compare.err());
        assertTrue(compare.out().contains("unchanged 2 "), compare.out());
    }
}
