package org.civaffairs.ballot.coverage;

import static org.civaffairs.ballot.coverage.Villages.RULE;
import static org.civaffairs.ballot.coverage.Villages.balloted;
import static org.civaffairs.ballot.coverage.Villages.village;
import static org.civaffairs.core.decision.AssistanceMatter.RURAL_DIBAO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.decision.BallotCoverage;
import org.civaffairs.core.decision.CoverageCount;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.rule.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G-07: what is unknown is neither clean nor broken. */
class BallotCoverageUnknownTest {
    private static final AssistanceDecision YES = balloted("d-1", RURAL_DIBAO);
    private static final AssistanceDecision NO = AssistanceDecision.withoutBallot("d-2", RURAL_DIBAO);
    private static final AssistanceDecision UNKNOWN = AssistanceDecision.unknown("d-3", RURAL_DIBAO);

    /** What is known to be missing is a finding, whatever else is unknown; without findings nothing is unknown. */
    @ParameterizedTest
    @CsvSource({"YES, panel", "YES NO, ''", "NO, ''", "UNKNOWN, panel balloted", "YES UNKNOWN, panel balloted"})
    void an_unknown_panel_leaves_the_case_open_unless_something_is_missing(String decisions, String unknown) {
        assertEquals(unknown, unknown(Truth.UNKNOWN, decisions));
    }

    @ParameterizedTest
    @CsvSource({"YES, ''", "NO UNKNOWN, ''", "UNKNOWN, balloted", "YES UNKNOWN, balloted"})
    void an_unknown_ballot_leaves_the_case_open_unless_something_is_missing(String decisions, String unknown) {
        assertEquals(unknown, unknown(Truth.YES, decisions));
    }

    private static String unknown(Truth panel, String decisions) {
        List<AssistanceDecision> all = Stream.of(YES, NO, UNKNOWN)
                .filter(decision -> List.of(decisions.split(" "))
                        .contains(decision.balloted().name()))
                .toList();
        Assessment<BallotCoverage> assessed = RULE.assess(village("江桥村", panel, all));
        assertEquals(assessed.unknown().isEmpty(), assessed.isDetermined());
        return String.join(" ", assessed.unknown().stream().map(Term::id).toList());
    }

    @Test
    void a_panel_that_is_missing_is_found_though_ballots_are_unknown() {
        Assessment<BallotCoverage> assessed = RULE.assess(village(Truth.NO, UNKNOWN));
        assertTrue(assessed.isDetermined());
        assertEquals(CoverageCount.of(0, 0, 1), assessed.value().byDecision());
    }

    @Test
    void a_case_without_findings_is_an_all_clear() {
        Assessment<BallotCoverage> assessed = RULE.assess(village(Truth.YES, YES));
        assertFalse(assessed.hasFindings());
        assertTrue(assessed.value().byDecision().isFull());
        assertEquals(Truth.NO, assessed.value().decidedWithoutBallot("江桥村"));
    }

    @Test
    void what_cannot_be_assessed_can_be_counted() {
        BallotCoverageFacts facts = village(Truth.UNKNOWN, YES, UNKNOWN);
        assertFalse(RULE.assess(facts).isDetermined());
        assertEquals(CoverageCount.of(1, 0, 1), RULE.coverage(facts).byDecision());
        assertEquals(CoverageCount.of(0, 0, 1), RULE.coverage(facts).panels());
        assertEquals(
                RULE.coverage(village(Truth.YES, NO)),
                RULE.assess(village(Truth.YES, NO)).value());
    }
}
