package org.civaffairs.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.civaffairs.examples.facts.Entries;
import org.civaffairs.examples.facts.RuleEntry;
import org.civaffairs.funds.verification.VerificationRules;
import org.junit.jupiter.api.Test;

class ListingsTest {
    @Test
    void rules_lists_every_parameter_with_value_dates_basis_clause_and_alternatives() {
        Run run = Run.of("rules");
        assertEquals(0, run.exitCode());
        assertTrue(
                run.out()
                        .lines()
                        .anyMatch(
                                l -> l.matches(
                                        "staffing.residents-per-officer +residents per officer +10000 +2010-01-01 +2010-12-31 +our reading +C-82 .*")),
                run.out());
        assertTrue(
                run.out().contains("COUNTY_ONLY county civil-affairs appropriations only | WORK_FUNDS_ONLY"),
                run.out());
        assertTrue(
                run.out()
                        .lines()
                        .anyMatch(l -> l.matches("decision.quorum +quorum +left open +- +- +left open +C-118 .*")),
                run.out());
        assertEquals(rows() + 1, run.lines().size());
    }

    private static int rows() {
        return Entries.ALL.stream().mapToInt(entry -> entry.parameters().size()).sum()
                + VerificationRules.PARAMETERS.size();
    }

    @Test
    void rules_as_json_is_an_array_that_any_reader_takes() throws Exception {
        JsonNode rules = new ObjectMapper().readTree(Run.of("rules", "--json").out());
        assertEquals(rows(), rules.size());
        assertEquals("2%", rules.get(3).get("value").asText());
        assertEquals("STATED", rules.get(3).get("basis").asText());
    }

    @Test
    void rules_as_csv_opens_in_excel() {
        assertTrue(Run.of("rules", "--csv", "--lang", "zh").out().startsWith("\uFEFF参数,名称,值,"));
    }

    @Test
    void the_sample_lines_of_facts_can_be_assessed() {
        for (RuleEntry<?, ?> entry : Entries.ALL) {
            Run facts = Run.of("facts", entry.id());
            String json = line(facts, "JSON  ");
            String csv = line(facts, "CSV   ") + "\n" + line(facts, "      ");
            assertEquals("", assess(json, entry).err(), json);
            assertEquals("", assess(csv, entry).err(), csv);
        }
    }

    private static Run assess(String facts, RuleEntry<?, ?> entry) {
        return Run.reading(
                facts,
                "assess",
                entry.id(),
                "--reform",
                "preset:you-county-2010",
                "--reform",
                Run.SAMPLE.resolve("monthly-checks.json").toString(),
                "--reform",
                Run.SAMPLE.resolve("payment-limits.json").toString(),
                "--reform",
                Run.SAMPLE.resolve("phone-checks.json").toString(),
                "--reform",
                Run.SAMPLE.resolve("half-yearly-reviews.json").toString(),
                "--reform",
                Run.SAMPLE.resolve("conduct-limits.json").toString());
    }

    private static String line(Run run, String head) {
        return run.lines().stream()
                .filter(l -> l.startsWith(head))
                .findFirst()
                .orElseThrow()
                .substring(head.length());
    }

    @Test
    void facts_of_no_rule_are_the_facts_of_all() {
        assertEquals(
                Entries.ALL.size() + 1,
                Run.of("facts").lines().stream()
                        .filter(l -> l.startsWith("JSON"))
                        .count());
        assertTrue(Run.of("facts", "nope").err().contains("use one of [staffing, matching"));
    }

    @Test
    void a_clause_shows_its_words_its_force_and_what_cites_it() {
        Run run = Run.of("clause", "C-83");
        assertTrue(run.out().contains("quote: 「並按照不少於上級民政撥款比例的2%"), run.out());
        assertTrue(run.out().contains("force: strive → shortfall"), run.out());
        assertTrue(run.out().contains("matching [MATCHING_BELOW_MINIMUM, funds.matching.share"), run.out());
        assertTrue(Run.of("clause", "C-84").out().contains("must → violation"));
    }

    @Test
    void an_unknown_clause_is_refused_with_the_known_ones() {
        Run run = Run.of("clause", "C-1");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("C-81, C-82, C-83, C-84, C-86"), run.err());
    }

    @Test
    void no_command_and_a_wrong_option_are_usage_problems_and_help_is_not() {
        assertEquals(2, Run.of().exitCode());
        assertEquals(2, Run.of("county", "--nonsense").exitCode());
        Run help = Run.of("--help");
        assertEquals(0, help.exitCode());
        assertTrue(help.out().contains("compare"), help.out());
        assertTrue(Run.of("--version").out().startsWith("civaffairs "));
    }
}
