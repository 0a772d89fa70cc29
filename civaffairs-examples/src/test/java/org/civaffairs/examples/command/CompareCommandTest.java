package org.civaffairs.examples.command;

import static org.civaffairs.examples.command.Run.SAMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String FACTS = SAMPLE.resolve("staffing.csv").toString();
    private static final String REFORM = SAMPLE.resolve("1-to-8000.json").toString();

    @Test
    void a_reform_on_the_sample_county_shows_totals_parts_and_cases() {
        Run run = Run.of("compare", "staffing", "--reform", REFORM, FACTS);
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("on 2010-12-31: the plan → 1:8000"), run.out());
        assertTrue(run.out().contains("total      85    105          20"), run.out());
        assertTrue(run.out().contains("more 19 + fewer 0 + unchanged 4 + undetermined 0 = 23 cases"), run.out());
        int first = run.lines().indexOf("changed cases, the largest difference first") + 2;
        assertTrue(run.lines().get(first).startsWith("江桥街道办事处"), run.out());
    }

    @Test
    void exchanging_the_policies_negates_the_comparison() {
        Run run = Run.of("compare", "staffing", "--base", REFORM, FACTS);
        assertTrue(run.out().contains("total     105     85         -20"), run.out());
        assertTrue(run.out().contains("more 0 + fewer 19 + unchanged 4 + undetermined 0 = 23 cases"), run.out());
    }

    @Test
    void a_policy_compared_with_itself_changes_nobody() {
        for (Run run : new Run[] {
            Run.of("compare", "staffing", FACTS),
            Run.of("compare", "staffing", "--base", REFORM, "--reform", REFORM, FACTS)
        }) {
            assertTrue(run.out().contains("more 0 + fewer 0 + unchanged 23 + undetermined 0 = 23 cases"), run.out());
        }
    }

    @Test
    void readings_that_would_change_the_answer_are_named_and_unknown_facts_make_them_undetermined() {
        Run run = Run.of("compare", "staffing", "--reform", REFORM, FACTS);
        assertTrue(run.out().contains("staffing.rounding    DOWN            64     82          18"), run.out());
        assertTrue(
                run.out()
                        .lines()
                        .anyMatch(
                                l -> l.startsWith("staffing.population  REGISTERED") && l.endsWith("2  undetermined")),
                run.out());
    }

    @Test
    void another_measure_is_named_and_an_unknown_one_refused() {
        Run run = Run.of("compare", "staffing", "--by", "gap", "--reform", REFORM, FACTS);
        assertTrue(run.out().contains("measure: gap, officers missing (persons)"), run.out());
        Run refused = Run.of("compare", "staffing", "--by", "beauty", FACTS);
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("use one of [required, gap]"), refused.err());
    }

    @Test
    void money_is_compared_in_yuan(@TempDir Path dir) throws Exception {
        Path reform = Files.writeString(
                dir.resolve("three.json"),
                "\uFEFF{\"name\":\"3%\",\"amendments\":[{\"parameter\":\"funds.matching.share\",\"from\":\"2010-01-01\","
                        + "\"value\":\"3%\",\"source\":\"memo 1\"}]}");
        Run run = Run.reading(
                "{\"township\":\"柏市镇\",\"appropriation\":\"1234567.70\",\"budgeted\":\"24691.35\"}",
                "compare",
                "matching",
                "--reform",
                reform.toString());
        assertTrue(run.out().contains("total  24691.36  37037.04    12345.68"), run.out());
    }

    @Test
    void all_problems_of_a_reform_file_are_reported_together_and_nothing_is_compared(@TempDir Path dir)
            throws Exception {
        Path reform = Files.writeString(dir.resolve("bad.json"), """
                {"name":"bad","amendments":[
                 {"parameter":"nope","from":"2010-01-01","value":8000,"source":"m"},
                 {"parameter":"staffing.residents-per-officer","from":"2010-01-01","value":0,"source":"m"},
                 {"parameter":"staffing.residents-per-officer","from":"2010-01-01","value":8000,"source":"m"},
                 {"parameter":"staffing.residents-per-officer","from":"2010-03-01","value":9000,"source":"m"},
                 {"parameter":"staffing.rounding","from":"2010-01-01","value":"UP","source":"m"}]}
                """);
        Run run = Run.of("compare", "staffing", "--reform", reform.toString(), FACTS);
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        for (String problem : new String[] {
            "amendments[0].parameter is unknown",
            "amendments[1].value of staffing.residents-per-officer must be within 1..1000000 but is 0",
            "overlaps the amendment from 2010-01-01",
            "staffing.rounding from 2010-01-01 changes nothing"
        }) {
            assertTrue(run.err().contains(problem), run.err());
        }
    }

    @Test
    void a_broken_reform_file_is_named(@TempDir Path dir) throws Exception {
        Path reform = Files.writeString(dir.resolve("broken.json"), "{\"name\":\"x\",\n\"amendments\":[}");
        Run run = Run.of("compare", "staffing", "--reform", reform.toString(), FACTS);
        assertTrue(
                run.err().contains("broken.json: is not valid JSON")
                        && run.err().contains("line 2"),
                run.err());
        assertTrue(Run.of("compare", "staffing", "--reform", "none.json", FACTS)
                .err()
                .contains("none.json is no file"));
    }

    @Test
    void changed_cases_can_be_taken_to_excel() {
        Run run = Run.of("compare", "staffing", "--reform", REFORM, FACTS, "--csv");
        assertTrue(run.out().startsWith("\uFEFFtownship,before,after,difference\r\n江桥街道办事处,6,8,2\r\n"), run.out());
        assertEquals(20, run.lines().size());
    }

    @Test
    void only_the_largest_changes_are_held_and_the_rest_is_counted() {
        StringBuilder facts = new StringBuilder("township,residents,staff\n");
        for (int i = 1; i <= 60; i++) {
            facts.append("t").append(i).append(",").append(i * 40_000).append(",1\n");
        }
        Run run = Run.reading(facts.toString(), "compare", "staffing", "--reform", REFORM);
        assertTrue(run.out().contains("more changed cases not shown: 10"), run.out());
        int first = run.lines().indexOf("changed cases, the largest difference first") + 2;
        assertTrue(run.lines().get(first).startsWith("t60 "), run.out());
    }

    @Test
    void where_nothing_is_decided_no_reading_gives_the_same_answer(@TempDir Path dir) throws Exception {
        Path reform = Files.writeString(
                dir.resolve("registered.json"),
                "{\"name\":\"r\",\"amendments\":[{\"parameter\":\"staffing.population\",\"from\":\"2010-01-01\","
                        + "\"value\":\"REGISTERED\",\"source\":\"memo 3\"}]}");
        Run run =
                Run.reading("township,residents,staff\n甲,1,1\n", "compare", "staffing", "--reform", reform.toString());
        assertTrue(run.out().contains("undetermined 1 = 1 cases"), run.out());
        assertTrue(!run.out().contains("same answer"), run.out());
    }
}
