package org.civaffairs.examples.command;

import static org.civaffairs.examples.command.Run.SAMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountyCommandTest {
    @Test
    void the_sample_shows_townships_findings_clauses_assumptions_and_says_that_it_is_invented() {
        Run run = Run.of("county", "--all");
        assertEquals(0, run.exitCode(), run.err());
        for (String part : new String[] {
            "on 2010-12-31",
            "INVENTED",
            "430223110000  柏市镇",
            "C-82 「各鄉鎮民政辦要爭取按10000∶1的比例配齊配強民政辦工作人員」",
            "funds not in place",
            "staffing.rounding = UP",
            "funds.matching.base = ALL_SUPERIOR",
            "total"
        }) {
            assertTrue(run.out().contains(part), part);
        }
        assertEquals(
                23 * 3, run.lines().stream().filter(l -> l.startsWith("430223")).count());
    }

    @Test
    void the_gravest_findings_come_first() {
        String all = Run.of("county", "--section", "findings").out();
        String findings = all.substring(all.indexOf("findings, the gravest first"));
        assertTrue(findings.lastIndexOf("\nviolation: ") < findings.indexOf("\nshortfall: "), findings);
    }

    @Test
    void it_speaks_chinese_when_asked() {
        String text = Run.of("county", "--lang", "zh").out();
        assertTrue(text.contains("虚构") && text.contains("合计") && text.contains("未达目标"), text);
        assertFalse(text.contains("shortfall"), text);
    }

    @Test
    void a_directory_is_read_like_the_sample() {
        Run run = Run.of("county", SAMPLE.toString());
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("data: sample"), run.out());
        assertFalse(run.out().contains("INVENTED"), run.out());
    }

    @Test
    void a_directory_without_the_files_is_refused_with_their_names(@TempDir Path dir) {
        Run run = Run.of("county", dir.toString());
        assertEquals(2, run.exitCode());
        assertTrue(
                run.err().contains("lacks [townships.csv, staffing.csv, matching.csv, funds-in-place.csv]"), run.err());
    }

    @Test
    void a_township_that_is_not_listed_or_stands_twice_is_a_problem_of_its_line(@TempDir Path dir) throws Exception {
        copySample(dir);
        Files.writeString(dir.resolve("staffing.csv"), "无名乡,1,,1\n柏市镇,1,,1\n", StandardOpenOption.APPEND);
        Run run = Run.of("county", dir.toString(), "--all");
        assertEquals(2, run.exitCode());
        assertTrue(
                run.problems().get(0).contains("staffing.csv:26: township \"无名乡\" is not in townships.csv"), run.err());
        assertTrue(
                run.problems().get(1).contains("staffing.csv:27: township \"柏市镇\" stands here a second time"),
                run.err());
        assertTrue(run.lines().stream().anyMatch(l -> l.matches("430223110000  柏市镇 +38412 .*")), run.out());
    }

    @Test
    void a_township_without_a_line_is_unknown_and_not_zero(@TempDir Path dir) throws Exception {
        copySample(dir);
        Files.writeString(dir.resolve("matching.csv"), "township,appropriation,budgeted\n柏市镇,100.00,1.99\n");
        Run run = Run.of("county", dir.toString(), "--all");
        assertTrue(run.lines().stream().anyMatch(l -> l.matches("430223102000  酒埠江镇( +-){4}")), run.out());
        assertTrue(run.lines().stream().anyMatch(l -> l.matches("unknown +16")), run.out());
        assertTrue(run.out().contains("0.01"), run.out());
    }

    @Test
    void the_wide_table_is_csv_with_one_row_a_township() {
        Run run = Run.of("county", "--csv");
        assertTrue(run.out().startsWith("\uFEFFcode,township,residents,staff,staffRequired,staffGap,"), run.out());
        assertEquals(24, run.lines().size());
        assertTrue(run.out().contains("430223110000,柏市镇,38412,3,4,1,1234567.70,24691.36,24691.35,0.01,"), run.out());
    }

    @Test
    void fail_on_sees_the_violations_of_the_sample() {
        assertEquals(1, Run.of("county", "--fail-on", "violation").exitCode());
    }

    @Test
    void a_reform_is_applied_to_the_county() {
        Run run = Run.of("county", "--reform", SAMPLE.resolve("1-to-8000.json").toString());
        assertTrue(run.out().contains("staffing.residents-per-officer = 8000 (proposed, memo 12)"), run.out());
    }

    private static void copySample(Path dir) throws Exception {
        for (String file : new String[] {"townships.csv", "staffing.csv", "matching.csv", "funds-in-place.csv"}) {
            Files.copy(SAMPLE.resolve(file), dir.resolve(file));
        }
    }

    @Test
    void a_total_says_over_how_many_townships_it_goes_and_is_a_dash_over_none(@TempDir Path dir) throws Exception {
        copySample(dir);
        Files.writeString(dir.resolve("matching.csv"), "township,appropriation,budgeted\n柏市镇,100.00,1.99\n");
        Files.writeString(dir.resolve("funds-in-place.csv"), "township,planned,received\n");
        Run run = Run.of("county", dir.toString(), "--all");
        assertEquals(2, run.exitCode());
        assertTrue(run.lines().stream().anyMatch(l -> l.matches(" +total \\(1/23\\) +2.00 +1.99 +0.01")), run.out());
        assertTrue(run.lines().stream().anyMatch(l -> l.matches(" +total \\(0/23\\) +- +- +-")), run.out());
    }

    @Test
    void the_sample_says_in_every_row_of_a_spreadsheet_that_it_is_invented() {
        assertEquals(
                23,
                Run.of("county", "--csv").lines().stream()
                        .filter(l -> l.endsWith("INVENTED SAMPLE"))
                        .count());
    }
}
