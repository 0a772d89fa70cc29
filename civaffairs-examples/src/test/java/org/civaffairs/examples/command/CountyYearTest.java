package org.civaffairs.examples.command;

import static org.civaffairs.examples.command.Run.SAMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole year of the sample county against counts of its files that use no rule. */
class CountyYearTest {
    private static List<String> rows(String file) throws IOException {
        return Files.readAllLines(SAMPLE.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String[] total() {
        List<String> lines = Run.of("county", "--section", "TOWNSHIPS").lines();
        String total = lines.stream()
                .filter(line -> line.startsWith("total "))
                .findFirst()
                .orElseThrow();
        return total.split(" +", -1);
    }

    private static long count(List<String> lines, String... parts) {
        return lines.stream()
                .filter(line -> List.of(parts).stream().allMatch(line::contains))
                .count();
    }

    /** How many findings of a kind there are, by the head of the kind. */
    private static long found(List<String> lines, String kind) {
        return lines.stream()
                .filter(line -> line.contains(": " + kind + " × "))
                .mapToLong(line -> Long.parseLong(line.substring(line.indexOf("× ") + 2)))
                .sum();
    }

    @Test
    void the_head_names_ten_findings_each_with_its_clause_and_what_to_do() {
        for (String[] words :
                new String[][] {{"en", "the ten most serious findings", "what to do: "}, {"zh", "十件最要紧的事", "怎么办："}}) {
            List<String> lines =
                    Run.of("county", "--lang", words[0], "--section", "gravest").lines();
            assertEquals(words[1], lines.get(3));
            for (int place = 1; place <= 10; place++) {
                int at = 2 + 4 * place;
                assertTrue(lines.get(at).startsWith(String.format("%2d. ", place)), lines.get(at));
                assertTrue(lines.get(at + 2).matches("    C-[0-9]+ 「.+」"), lines.get(at + 2));
                assertTrue(lines.get(at + 3).startsWith("    " + words[2]), lines.get(at + 3));
            }
        }
    }

    @Test
    void every_village_is_in_a_grade_or_provisional() throws IOException {
        assertEquals(300, rows("villages.csv").size() - 1);
        assertEquals(300, rows("village-evidence.csv").size() - 1);
        String[] total = total();
        long graded = 0;
        for (int column = 4; column <= 8; column++) {
            graded += Long.parseLong(total[column]);
        }
        assertEquals(300, graded);
    }

    @Test
    void villages_are_vetoed_that_decided_without_a_ballot_or_were_in_disorder_that_led_to_petitions()
            throws IOException {
        long vetoed = rows("village-evidence.csv").stream()
                .filter(line -> line.contains(",YES,低保-") || line.contains("finance=YES petition=YES linked=YES"))
                .count();
        assertEquals(vetoed, Long.parseLong(total()[9]));
        assertTrue(vetoed >= 10);
    }

    @Test
    void demonstration_villages_are_certificates_that_still_hold() throws IOException {
        long certified = 0;
        for (String line : rows("demonstration-villages.jsonl")) {
            Matcher certificate = Pattern.compile("\\{\"village\":[^}]*}").matcher(line);
            while (certificate.find()) {
                certified += certificate.group().contains("withdrawn")
                                || certificate.group().contains("expires")
                        ? 0
                        : 1;
            }
        }
        assertEquals(certified, Long.parseLong(total()[10]));
    }

    @Test
    void conduct_counts_the_events_that_were_accepted_and_the_favour_in_breach() throws IOException {
        List<String> cadres = rows("conduct.jsonl");
        List<String> out = Run.of("county", "--section", "FINDINGS").lines();
        assertEquals(count(cadres, "BANQUET", "COUNTY_SEAT", "\"accepted\":\"YES\""), found(out, "banquet accepted"));
        assertEquals(count(cadres, "\"ACCEPTED\"", "amount"), found(out, "gift accepted"));
        assertEquals(count(cadres, "\"breach\":\"YES\""), found(out, "favour done with funds"));
    }

    @Test
    void every_target_coverage_and_deadline_of_the_plan_is_on_the_scoreboard_and_every_status_occurs() {
        List<String> lines = Run.of("county", "--section", "TARGETS").lines();
        String total = lines.stream()
                .filter(line -> line.startsWith("total "))
                .findFirst()
                .orElseThrow();
        assertEquals("total 7 2 1 0 3 4 1 3", total.replaceAll(" +", " "));
        assertEquals(21, count(lines, "C-"));
    }

    @Test
    void the_severities_of_the_townships_and_of_the_county_add_up_to_all() {
        List<String> lines = Run.of("county", "--section", "TOWNSHIPS").lines();
        List<String> rows = lines.subList(lines.indexOf("by township") + 2, lines.size());
        long violations = 0;
        for (String row : rows) {
            String[] cells = row.split(" +", -1);
            violations += row.startsWith("total") ? 0 : cells.length < 4 ? 0 : Long.parseLong(cells[cells.length - 4]);
        }
        String[] total = total();
        assertEquals(violations, Long.parseLong(total[total.length - 4]));
    }

    @Test
    void an_assumption_comes_once_with_how_many_results_rest_on_it() {
        List<String> lines = Run.of("county", "--section", "ASSUMPTIONS").lines();
        List<String> assumptions =
                lines.stream().filter(line -> line.startsWith("  ")).toList();
        assertEquals(assumptions.size(), assumptions.stream().distinct().count());
        assertEquals(1, count(lines, "transparency.disorders = ANY", "[results that rest on it: 300]"));
        assertEquals(1, count(lines, "staffing.rounding = UP", "[results that rest on it: 23]"));
        assertEquals(1, count(lines, "funds.verification.naming", "[results that rest on it: 313]"));
    }

    @Test
    void chinese_output_has_no_code_that_has_a_name() {
        String out = Run.of(
                        "county",
                        "--lang",
                        "zh",
                        "--section",
                        "GRAVEST",
                        "--section",
                        "BOOKS",
                        "--section",
                        "FINDINGS",
                        "--section",
                        "TARGETS",
                        "--section",
                        "CONDUCT",
                        "--section",
                        "TRANSPARENCY",
                        "--section",
                        "RULES",
                        "--section",
                        "ASSISTANCE",
                        "--section",
                        "PAYMENT",
                        "--section",
                        "OVERSIGHT",
                        "--section",
                        "DISASTERS",
                        "--section",
                        "PETITIONS",
                        "--section",
                        "STUDY")
                .out();
        String codes = out.lines()
                .filter(line -> line.replace("GB/T 2260", "").matches(".*[A-Z]{2}.*|.*[a-z]{3}.*"))
                .reduce("", String::concat);
        assertEquals("", codes);
    }

    @Test
    void sections_come_in_their_order_and_others_not_at_all() {
        String out =
                Run.of("county", "--section", "targets", "--section", "gravest").out();
        assertTrue(out.indexOf("the ten most serious") < out.indexOf("targets\n"), out);
        assertFalse(out.contains("C-82 「"), out);
        assertEquals(2, Run.of("county", "--section", "weather").exitCode());
    }

    @Test
    void what_the_plan_leaves_open_is_named_and_not_assessed_in_a_county_of_ones_own(@TempDir Path dir)
            throws Exception {
        for (String file :
                List.of("townships.csv", "staffing.csv", "matching.csv", "funds-in-place.csv", "phone-check.csv")) {
            Files.copy(SAMPLE.resolve(file), dir.resolve(file));
        }
        Run open = Run.of("county", dir.toString());
        assertEquals(0, open.exitCode(), open.err());
        assertTrue(open.out().contains("left open by the plan, not assessed: phone-check: "), open.out());
        assertTrue(open.out().contains("sampling.required is left open by C-38"), open.out());
        Run filled = Run.of(
                "county",
                dir.toString(),
                "--reform",
                SAMPLE.resolve("phone-checks.json").toString());
        assertEquals(0, filled.exitCode(), filled.err());
        assertTrue(filled.out().contains("established as not met"), filled.out());
        assertFalse(filled.out().contains("not assessed"), filled.out());
    }
}
