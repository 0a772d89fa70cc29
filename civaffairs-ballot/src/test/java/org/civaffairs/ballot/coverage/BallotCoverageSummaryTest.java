package org.civaffairs.ballot.coverage;

import static org.civaffairs.ballot.coverage.Villages.RULE;
import static org.civaffairs.ballot.coverage.Villages.reading;
import static org.civaffairs.ballot.coverage.Villages.village;
import static org.civaffairs.core.decision.AssistanceMatter.MEDICAL_ASSISTANCE;
import static org.civaffairs.core.decision.AssistanceMatter.RELIEF;
import static org.civaffairs.core.decision.AssistanceMatter.RURAL_DIBAO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCoverage;
import org.civaffairs.core.decision.BallotCoverage.Case;
import org.civaffairs.core.decision.CoverageCount;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

/** A county, from its villages. */
class BallotCoverageSummaryTest {
    private static AssistanceDecision decision(String id, AssistanceMatter matter, Truth balloted) {
        return new AssistanceDecision(id, matter, balloted, null);
    }

    private static BallotCoverage county(BallotCoverageRule rule, BallotCoverageFacts... villages) {
        return Stream.of(villages).collect(BallotCoverageRule.summarizing(rule));
    }

    /** C-29: 296 of 300 villages have a panel, which is 98.67 % or, cut as shares are shown here, ≈98.66 %: fails. */
    @Test
    void four_villages_of_three_hundred_have_no_panel() {
        BallotCoverage county = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> village("村" + i, Truth.of(i % 75 != 0), List.of()))
                .collect(BallotCoverageRule.summarizing(RULE));
        assertEquals("296 of 300, 4 not, 0 unknown, ≈98.66%", county.panels().toString());
        assertFalse(county.panels().isFull());
        assertEquals(List.of("村150", "村225", "村300", "村75"), county.withoutPanel());
    }

    @Test
    void villages_that_cannot_be_assessed_count_with_what_is_unknown() {
        BallotCoverage county = county(
                RULE,
                village("甲村", Truth.YES, List.of(decision("a", RELIEF, Truth.UNKNOWN))),
                village("乙村", Truth.UNKNOWN, List.of(decision("a", RELIEF, Truth.NO))));
        assertEquals(CoverageCount.of(0, 1, 1), county.byDecision());
        assertEquals(CoverageCount.of(1, 0, 1), county.panels());
        assertEquals(List.of(new Case("乙村", "a", RELIEF)), county.unballoted());
        assertEquals(List.of(new Case("甲村", "a", RELIEF)), county.unknown());
        assertEquals(Truth.UNKNOWN, county.decidedWithoutBallot("甲村"));
        assertEquals(Truth.YES, county.decidedWithoutBallot("乙村"));
    }

    @Test
    void the_reading_says_what_counts_for_the_veto() {
        BallotCoverageFacts village = village("甲村", Truth.YES, List.of(decision("a", MEDICAL_ASSISTANCE, Truth.NO)));
        assertEquals(Truth.YES, county(RULE, village).decidedWithoutBallot("甲村"));
        assertEquals(
                Truth.NO,
                county(reading(Scope.LISTED_ONLY, Matters.SEVEN), village).decidedWithoutBallot("甲村"));
    }

    @Test
    void a_village_may_report_in_parts_but_no_decision_twice() {
        BallotCoverageFacts spring = village("甲村", Truth.YES, List.of(decision("a", RURAL_DIBAO, Truth.YES)));
        BallotCoverageFacts summer = village("甲村", Truth.UNKNOWN, List.of(decision("b", RURAL_DIBAO, Truth.NO)));
        assertEquals(CoverageCount.of(1, 1, 0), county(RULE, spring, summer).byDecision());
        assertEquals(CoverageCount.of(1, 0, 0), county(RULE, spring, summer).panels());
        assertEquals(
                "ballot coverage: 甲村 decided a in more than one part: merge each part once",
                assertThrows(InvalidInputException.class, () -> county(RULE, spring, summer, spring))
                        .getMessage());
    }

    @Test
    void no_village_is_none() {
        assertEquals(BallotCoverage.NONE, county(RULE));
    }
}
