package org.civaffairs.examples.command;

import static org.civaffairs.examples.command.Run.SAMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.examples.facts.Entries;
import org.civaffairs.examples.facts.ReconciliationEntries;
import org.civaffairs.examples.facts.RuleEntry;
import org.junit.jupiter.api.Test;

/** The sample county holds facts for every rule, and its year shows each rule and each finding that can be. */
class CountyRulesTest {
    /** Assessed from other files: what the village-evidence sheet holds, what staff and funds give, the bank's statement. */
    private static final Set<String> ELSEWHERE = Set.of("capacity", ReconciliationEntries.RECONCILE.id());

    private static boolean hasFile(RuleEntry<?, ?> entry) {
        return Stream.of(".csv", ".jsonl").anyMatch(ending -> Files.exists(SAMPLE.resolve(entry.id() + ending)));
    }

    @Test
    void every_rule_has_a_file_in_the_sample() {
        List<String> without = Entries.ALL.stream()
                .filter(entry -> !hasFile(entry))
                .map(RuleEntry::id)
                .filter(id -> !ELSEWHERE.contains(id))
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void every_rule_has_a_line_and_the_sums_are_those_of_its_cases() {
        List<String> lines = Run.of("county", "--section", "rules").lines();
        for (String line : List.of(
                "staffing of the civil-affairs office +C-82 +23 +16 +0 +0 +0 +7 +0 +officers required: 85 persons",
                "township matching fund +C-83 +23 +19 +0 +0 +0 +4 +0 +required: 789,864.38 yuan",
                "five-guarantees standard +C-08 +8 +6 +0 +0 +2 +0 +0 +missing: 870.00 yuan",
                "payment by card or passbook +C-119 +23 +20 +1 +0 +2 +0 +0 +duty met: 20",
                "verification of books +C-113 +313 .* +left out: 4")) {
            assertTrue(lines.stream().anyMatch(l -> l.matches(line)), line + " in\n" + String.join("\n", lines));
        }
        int head = lines.indexOf("by rule") + 2;
        List<String> rows = lines.subList(head, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .toList();
        assertEquals(Entries.ALL.size() + 1, rows.size(), "every rule, and the books");
    }

    @Test
    void every_rule_that_can_find_something_does() {
        String out = Run.of("county", "--section", "findings").out();
        Set<String> silent = Entries.ALL.stream()
                .filter(entry -> !entry.findings().isEmpty())
                .filter(entry -> entry.findings().stream()
                        .noneMatch(code -> out.contains(": " + code.name().en() + " × ")))
                .map(RuleEntry::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("standard-raised"), silent);
    }

    @Test
    void a_section_lists_the_cases_that_are_not_in_order_and_masks_people() {
        String out = Run.of("county", "--section", "payment").out();
        assertTrue(out.contains("C-119 「凡是能夠社會化發放的要社會化發放,進行打卡、發摺子」\n"), out);
        assertTrue(out.contains("cases 23, in order 20, undetermined 1 (duty met: 20)"), out);
        assertTrue(out.lines().anyMatch(l -> l.matches("坪阳庙乡 .\\*\\* +0 +cash where a card was possible")), out);
        assertFalse(out.contains("样例,"), out);
        assertFalse(out.contains("C-57"), out);
    }

    @Test
    void a_township_has_its_own_report_with_what_to_do() {
        Run run = Run.of("county", "--township", "柏市镇");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("shortfall: matching fund below the minimum × 1\n"), run.out());
        assertTrue(
                run.out().contains("    柏市镇: expected 24,691.36, actual 24,691.35, difference 0.01 (yuan)\n"),
                run.out());
        assertTrue(run.out().contains("  what to do: add what is missing to the township's budget\n"), run.out());
        assertFalse(run.out().contains("网岭镇"), run.out());
        Run unknown = Run.of("county", "--township", "无名乡");
        assertEquals(2, unknown.exitCode());
        assertEquals("", unknown.out());
        assertTrue(
                unknown.err().contains("--township 无名乡 is no township of this county, use one of [联星"), unknown.err());
    }

    @Test
    void the_short_report_says_where_there_is_more() {
        List<String> lines = Run.of("county").lines();
        assertTrue(lines.get(lines.size() - 1).startsWith("details: --section NAME"), lines.get(lines.size() - 1));
        assertTrue(lines.contains("by rule") && lines.contains("by township"));
        assertFalse(lines.contains("targets"));
    }
}
