package org.civaffairs.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.List;
import org.civaffairs.core.transparency.GradeBand;
import org.civaffairs.core.transparency.ScoringScheme;
import org.civaffairs.examples.facts.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two invented schemes, and villages that were scored by them. */
class TransparencySampleTest {
    private static final String VILLAGES =
            Run.SAMPLE.resolve("village-assessment.jsonl").toString();

    private static ScoringScheme scheme(String file) throws Exception {
        return Json.read(Files.readString(Run.SAMPLE.resolve(file)), ScoringScheme.class);
    }

    @ParameterizedTest
    @CsvSource({
        "EXAMPLE-100.json,  100,  13, '[unqualified [0, 60), qualified [60, 75), good [75, 90), excellent [90, 105)]'",
        "EXAMPLE-1000.json, 1000, 12, '[poor [0, 600), fair [600, 750), better [750, 850), good [850, 1000)]'"
    })
    void a_scheme_is_named_example_and_serves_every_right(String file, String full, int criteria, String grades)
            throws Exception {
        ScoringScheme scheme = scheme(file);
        assertTrue(scheme.name().zh().startsWith("EXAMPLE-"));
        assertTrue(scheme.name().en().startsWith("EXAMPLE-"));
        assertEquals(full, scheme.fullMark().toString());
        assertEquals(criteria, scheme.criteria().size());
        assertEquals(
                grades,
                scheme.grades().stream().map(GradeBand::toString).toList().toString());
        assertEquals(List.of(), scheme.rightsUnserved());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 100.6   | 100.6   | excellent   | excellent   | FINAL       | 0
            1 | 77.25   | 77.25   | good        | good        | FINAL       | 0
            2 | 90      | 90      | excellent   | unqualified | FINAL       | 1
            3 | 40.4    | 55.4    | unqualified | unqualified | PROVISIONAL | 0
            4 | 959.375 | 959.375 | good        | poor        | FINAL       | 1
            5 | 701.5   | 701.5   | fair        | fair        | FINAL       | 1
            """)
    void villages_are_scored(
            int line, String worst, String best, String without, String grade, String standing, int findings)
            throws Exception {
        Run run = Run.of("assess", "village-assessment", VILLAGES);
        assertEquals("", run.err());
        assertEquals(6, run.lines().size());
        JsonNode assessed = new ObjectMapper().readTree(run.lines().get(line));
        JsonNode value = assessed.get("value");
        assertEquals(worst, value.get("worst").asText());
        assertEquals(best, value.get("best").asText());
        assertEquals(without, value.at("/gradeWithoutVeto/least/id").asText());
        assertEquals(grade, value.at("/grade/most/id").asText());
        assertEquals(standing, value.get("standing").asText());
        assertEquals(findings, assessed.get("findings").size());
    }

    @Test
    void an_explanation_says_what_was_lost_and_how_to_get_it_back() {
        Run run = Run.of("explain", "village-assessment", "--lang", "zh", VILLAGES);
        assertTrue(run.out().contains("村级财务按月公开失10分（满分15分，应扣10分）：每迟一个月扣2分，实际3，应扣6分（按月办理）"), run.out());
        assertTrue(run.out().contains("升为优秀差12.75分，最省的办法："), run.out());
        assertTrue(
                run.out().contains("未落实 ASSESSOR_TOTAL_DIFFERS 示例己村：考评分与考核记录不符；应为701.5分，实为745分，相差43.5分  [C-36]"),
                run.out());
    }
}
