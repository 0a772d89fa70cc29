package org.civaffairs.examples.command;

import static org.civaffairs.examples.command.Run.SAMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BallotCommandsTest {
    private static final String DECISIONS = SAMPLE.resolve("panel-decision.csv").toString();
    private static final String PRESET = "preset:you-county-2010";

    @Test
    void what_the_plan_leaves_open_is_an_error_of_each_line_that_says_what_to_call() {
        Run run = Run.of("assess", "panel-decision", DECISIONS);
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals(12, run.problems().size());
        assertTrue(run.problems().get(0).contains("decision.quorum is left open by C-118"), run.err());
        assertTrue(run.problems().get(0).endsWith("see civaffairs presets"), run.err());
    }

    /** Nine of fifteen: more than half in September, less than two thirds in November. */
    @Test
    void each_session_is_decided_by_the_law_of_its_own_day() {
        Run run = Run.of("assess", "panel-decision", "--reform", PRESET, DECISIONS);
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(
                run.lines().get(7).contains("\"on\":\"2010-09-21\""),
                run.lines().get(7));
        assertTrue(
                run.lines().get(7).contains("\"outcome\":\"PASSED\""),
                run.lines().get(7));
        assertTrue(
                run.lines().get(8).contains("\"on\":\"2010-11-05\""),
                run.lines().get(8));
        assertTrue(
                run.lines().get(8).contains("\"outcome\":\"NOT_QUORATE\""),
                run.lines().get(8));
    }

    @Test
    void facts_of_another_day_than_the_one_asked_for_are_refused_and_the_others_answered() {
        Run run = Run.of("assess", "panel-decision", "--reform", PRESET, "--on", "2010-09-21", DECISIONS);
        assertEquals(2, run.exitCode());
        assertEquals(1, run.lines().size());
        assertEquals(11, run.problems().size());
        assertTrue(run.problems().get(0).contains("day must be 2010-09-21"), run.err());
    }

    @Test
    void a_preset_of_another_year_is_refused_with_its_period_and_an_unknown_one_with_the_known() {
        Run run = Run.of("assess", "panel-decision", "--reform", "preset:shangluo-2014", DECISIONS);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("shangluo-2014 gives it from 2014-01-01 to 2014-12-31"), run.err());
        assertTrue(Run.of("county", "--reform", "preset:nope").err().contains("use one of [you-county-2010, "));
    }

    @Test
    void two_thirds_instead_of_half_is_compared_over_the_sample(@TempDir Path dir) throws Exception {
        Path reform = Files.writeString(
                dir.resolve("two-thirds.json"),
                "{\"name\":\"2/3\",\"amendments\":[{\"parameter\":\"decision.pass\",\"from\":\"2010-01-01\","
                        + "\"value\":\">=2/3 of PRESENT\",\"source\":\"memo 9\"}]}");
        Run run = Run.of(
                "compare",
                "panel-decision",
                "--base",
                PRESET,
                "--reform",
                PRESET,
                "--reform",
                reform.toString(),
                DECISIONS);
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(
                run.out()
                        .contains(
                                "panel decision, on 2010-03-12 … 2010-11-12: you-county-2010 → you-county-2010 + 2/3"),
                run.out());
        assertTrue(run.out().contains("more 0 + fewer 0 + unchanged 10 + undetermined 2 = 12 cases"), run.out());
        assertTrue(run.out().contains("decision.recused  STAY"), run.out());
        Run missing = Run.of(
                "compare",
                "panel-decision",
                "--by",
                "missing",
                "--base",
                PRESET,
                "--reform",
                PRESET,
                "--reform",
                reform.toString(),
                DECISIONS);
        assertTrue(missing.out().contains("measure: missing, votes short (ballots)"), missing.out());
    }

    @Test
    void a_spreadsheet_has_a_column_for_every_number_of_a_decision() {
        Run run = Run.of("assess", "panel-decision", "--csv", "--reform", PRESET, DECISIONS);
        assertEquals(
                "\uFEFFsubject,outcome,reason,bases.forAndAgainst,bases.valid,bases.returned,bases.present,bases.due,"
                        + "bases.entitled,quorum.met,quorum.needs,quorum.of,quorum.has,quorum.missing,quorum.reachable,"
                        + "margin.needs,margin.of,margin.has,margin.missing,margin.changes,findings,unknown",
                run.lines().get(0));
        assertEquals(
                "示例甲村 春季评议 低保01,PASSED,REACHED,11,12,12,12,14,14,true,8,14,12,0,true,7,12,9,0,3,,",
                run.lines().get(1));
    }

    @Test
    void lists_stand_in_csv_as_json_in_one_cell() {
        String csv = """
                village,panel,decisions
                甲村,YES,'[{~id~:~d1~,~matter~:~RELIEF~,~balloted~:~NO~}]'
                乙村,YES,'[{~id~:~d1~,~matter~:~RELIEF~'
                丙村,YES,[]
                """.replace("~", "\"\"").replace("'", "\"");
        Run run = Run.reading(csv, "assess", "ballot-coverage");
        assertEquals(2, run.exitCode());
        assertEquals(2, run.lines().size());
        assertTrue(run.lines().get(0).contains("\"UNBALLOTED_DECISION\""), run.out());
        assertEquals(1, run.problems().size());
        assertTrue(run.problems().get(0).startsWith("standard input:3: "), run.err());
    }

    @Test
    void presets_are_listed_with_period_basis_and_source() {
        Run run = Run.of("presets");
        assertTrue(
                run.out()
                        .lines()
                        .anyMatch(l -> l.matches(
                                "shangluo-2014 +decision.pass +>=2/3 of PRESENT +2014-01-01 +2014-12-31 +adopted .*")),
                run.out());
        assertTrue(Run.of("presets", "--csv", "--lang", "zh").out().startsWith("\uFEFF规则组,参数,值,"));
    }

    @Test
    void the_sample_county_shows_every_outcome_and_several_deviations() {
        Run run = Run.of("county", "--all");
        List<String> decisions =
                run.lines().stream().filter(l -> l.matches("2010-.*")).toList();
        for (String outcome :
                List.of("passed", "rejected", "tied", "not quorate", "void", "referred", "undetermined")) {
            assertTrue(decisions.stream().anyMatch(l -> l.matches(".*[0-9-] +" + outcome + "\\b.*")), outcome);
        }
        Stream.of(
                        "step out of order",
                        "signatures were collected",
                        "no ballot was held",
                        "members voted who had to step aside")
                .forEach(deviation -> assertTrue(run.out().contains(deviation), deviation));
        assertTrue(run.out().contains("decided without a ballot"), run.out());
        assertEquals("", run.err());
    }
}
