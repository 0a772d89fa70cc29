package org.civaffairs.ballot.coverage;

import static org.civaffairs.ballot.coverage.Villages.RULE;
import static org.civaffairs.ballot.coverage.Villages.balloted;
import static org.civaffairs.ballot.coverage.Villages.certificate;
import static org.civaffairs.ballot.coverage.Villages.village;
import static org.civaffairs.core.decision.AssistanceMatter.MEDICAL_ASSISTANCE;
import static org.civaffairs.core.decision.AssistanceMatter.RELIEF;
import static org.civaffairs.core.decision.AssistanceMatter.RURAL_DIBAO;
import static org.civaffairs.core.decision.AssistanceMatter.VISITS_TO_DESTITUTE;
import static org.civaffairs.core.decision.AssistanceMatter.VISITS_TO_RELIEVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.civaffairs.core.decision.BallotCoverage;
import org.civaffairs.core.decision.CoverageCount;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotCoverageRuleTest {
    private static final AssistanceDecision YES = balloted("d-1", RURAL_DIBAO);
    private static final AssistanceDecision NO = AssistanceDecision.withoutBallot("d-2", RURAL_DIBAO);
    private static final AssistanceDecision UNKNOWN = AssistanceDecision.unknown("d-3", RURAL_DIBAO);

    private static List<String> findings(BallotCoverageFacts facts) {
        return RULE.assess(facts).findings().stream().map(Finding::toString).toList();
    }

    /** C-41: 1 of 46 grants unballoted, and the veto fires. */
    @Test
    void one_of_forty_six_grants_is_enough() {
        List<AssistanceDecision> grants = new ArrayList<>();
        IntStream.rangeClosed(1, 46)
                .forEach(i -> grants.add(
                        i == 17
                                ? AssistanceDecision.withoutBallot("g-17", RURAL_DIBAO)
                                : balloted("g-" + i, RURAL_DIBAO)));
        BallotCoverageFacts facts = village("江桥村", Truth.YES, grants);
        assertEquals(List.of("VIOLATION UNBALLOTED_DECISION 江桥村 g-17: 0 of 1, difference 1 [C-30]"), findings(facts));
        BallotCoverage value = RULE.assess(facts).value();
        assertEquals(CoverageCount.of(45, 1, 0), value.byDecision());
        assertEquals(Truth.YES, value.decidedWithoutBallot("江桥村"));
    }

    /** C-86: 493 of 500 decisions are 98.6 %, which fails, 7 named. */
    @Test
    void seven_of_five_hundred_are_named() {
        List<AssistanceDecision> decisions = IntStream.rangeClosed(1, 500)
                .mapToObj(i -> i > 493
                        ? AssistanceDecision.withoutBallot("d-" + i, RURAL_DIBAO)
                        : balloted("d-" + i, RURAL_DIBAO))
                .toList();
        Assessment<BallotCoverage> assessed = RULE.assess(village("江桥村", Truth.YES, decisions));
        assertEquals(
                List.of("494", "495", "496", "497", "498", "499", "500"),
                assessed.findings().stream()
                        .map(finding -> finding.subject().replace("江桥村 d-", ""))
                        .toList());
        assertEquals(
                "493 of 500, 7 not, 0 unknown, 98.6%",
                assessed.value().byDecision().toString());
    }

    @Test
    void a_finding_cites_the_first_clause_that_brings_its_matter_before_the_panel() {
        assertEquals(
                List.of(
                        "VIOLATION UNBALLOTED_DECISION 江桥村 a: 0 of 1, difference 1 [C-30]",
                        "VIOLATION UNBALLOTED_DECISION 江桥村 b: 0 of 1, difference 1 [C-87]",
                        "VIOLATION UNBALLOTED_DECISION 江桥村 c: 0 of 1, difference 1 [C-86]",
                        "VIOLATION UNBALLOTED_DECISION 江桥村 d: 0 of 1, difference 1 [C-86]"),
                findings(village(
                        Truth.YES,
                        AssistanceDecision.withoutBallot("d", VISITS_TO_RELIEVED),
                        AssistanceDecision.withoutBallot("c", MEDICAL_ASSISTANCE),
                        AssistanceDecision.withoutBallot("b", VISITS_TO_DESTITUTE),
                        AssistanceDecision.withoutBallot("a", RELIEF))));
    }

    @Test
    void what_was_granted_against_the_vote_was_not_decided_by_it() {
        AssistanceDecision rejected = AssistanceDecision.of("d-9", RELIEF, certificate(RELIEF, false, Truth.YES));
        assertEquals(
                List.of("VIOLATION UNBALLOTED_DECISION 江桥村 d-9: 0 of 1, difference 1 [C-30]"),
                findings(village(Truth.YES, rejected)));
    }

    @Test
    void a_village_without_a_panel_is_a_violation_though_it_decided_nothing() {
        Assessment<BallotCoverage> assessed = RULE.assess(village(Truth.NO));
        assertEquals(
                "[VIOLATION NO_PANEL 江桥村: 0 of 1, difference 1 [C-29]]",
                assessed.findings().toString());
        assertEquals(Severity.VIOLATION, assessed.findings().get(0).severity());
        assertEquals(Truth.NO, assessed.value().decidedWithoutBallot("江桥村"));
    }

    @Test
    void the_panel_comes_first_among_the_findings() {
        assertEquals(
                List.of(BallotCoverageRule.NO_PANEL, BallotCoverageRule.UNBALLOTED_DECISION),
                RULE.assess(village(Truth.NO, NO, UNKNOWN)).findings().stream()
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void the_derivation_lists_facts_readings_and_counts() {
        assertEquals(
                "[panel = YES, withPanel = 1, decisions = [d-1 RURAL_DIBAO YES, d-2 RURAL_DIBAO NO, d-3 RURAL_DIBAO UNKNOWN],"
                        + " coverage.scope = ALL_ASSISTANCE, coverage.matters = SEVEN, decided = 3, balloted = 1,"
                        + " unballoted = 1, unknown = 1, share = 1/3, byMatter = [RURAL_DIBAO 1 of 3, 1 not, 1 unknown,"
                        + " ≈33.33%]]",
                RULE.assess(village(Truth.YES, YES, NO, UNKNOWN)).steps().toString());
        assertEquals(
                "[panel = NO, withPanel = 0, decisions = [], coverage.scope = ALL_ASSISTANCE, coverage.matters = SEVEN,"
                        + " decided = 0, balloted = 0, unballoted = 0, unknown = 0, byMatter = []]",
                RULE.assess(village(Truth.NO)).steps().toString());
    }

    @Test
    void measures_look_at_their_own_component() {
        BallotCoverage value = RULE.coverage(village(
                Truth.YES,
                YES,
                NO,
                AssistanceDecision.withoutBallot("d-4", RELIEF),
                UNKNOWN,
                balloted("d-5", RELIEF),
                balloted("d-6", RELIEF),
                balloted("d-7", RELIEF)));
        assertEquals(7, BallotCoverageRule.BY_DECIDED.of().applyAsLong(value));
        assertEquals(2, BallotCoverageRule.BY_UNBALLOTED.of().applyAsLong(value));
        assertEquals(1, BallotCoverageRule.BY_UNKNOWN.of().applyAsLong(value));
        assertEquals("decided", BallotCoverageRule.BY_DECIDED.term().id());
        assertEquals("unballoted", BallotCoverageRule.BY_UNBALLOTED.term().id());
        assertEquals("unknown", BallotCoverageRule.BY_UNKNOWN.term().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> BallotCoverageRule.inForceOn(day));
        assertEquals(
                List.of("C-86", "coverage.scope", "coverage.matters"),
                refused.problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
    }
}
