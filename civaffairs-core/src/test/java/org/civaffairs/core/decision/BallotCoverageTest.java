package org.civaffairs.core.decision;

import static org.civaffairs.core.decision.AssistanceMatter.DISASTER_FUNDS;
import static org.civaffairs.core.decision.AssistanceMatter.MEDICAL_ASSISTANCE;
import static org.civaffairs.core.decision.AssistanceMatter.RURAL_DIBAO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civaffairs.core.decision.BallotCoverage.Case;
import org.civaffairs.core.decision.BallotCoverage.OfMatter;
import org.civaffairs.core.decision.VillageCoverage.Decided;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotCoverageTest {
    private static final VillageCoverage MIXED = new VillageCoverage(
            "丙村",
            Truth.YES,
            List.of(
                    new Decided("d-1", RURAL_DIBAO, Truth.YES),
                    new Decided("d-2", RURAL_DIBAO, Truth.NO),
                    new Decided("d-3", DISASTER_FUNDS, Truth.UNKNOWN)));
    private static final VillageCoverage CLEAN =
            new VillageCoverage("甲村", Truth.YES, List.of(new Decided("d-1", RURAL_DIBAO, Truth.YES)));
    private static final VillageCoverage UNKNOWN =
            new VillageCoverage("乙村", Truth.UNKNOWN, List.of(new Decided("d-1", DISASTER_FUNDS, Truth.UNKNOWN)));
    private static final VillageCoverage IDLE = new VillageCoverage("丁村", Truth.NO, List.of());
    private static final BallotCoverage COUNTY = BallotCoverage.of(List.of(MIXED, CLEAN, UNKNOWN, IDLE));

    @Test
    void a_county_is_counted_by_decision_by_village_by_matter_and_by_panel() {
        assertEquals(CoverageCount.of(2, 1, 2), COUNTY.byDecision());
        assertEquals(CoverageCount.of(1, 1, 1), COUNTY.byVillage()); // 丁村 decided nothing
        assertEquals(CoverageCount.of(2, 1, 1), COUNTY.panels());
        assertEquals(
                List.of(
                        new OfMatter(RURAL_DIBAO, CoverageCount.of(2, 1, 0)),
                        new OfMatter(DISASTER_FUNDS, CoverageCount.of(0, 0, 2))),
                COUNTY.byMatter());
        assertEquals(CoverageCount.of(2, 1, 0), COUNTY.ofMatter(RURAL_DIBAO));
        assertEquals(CoverageCount.of(0, 0, 2), COUNTY.ofMatter(DISASTER_FUNDS));
        assertEquals(CoverageCount.NONE, COUNTY.ofMatter(MEDICAL_ASSISTANCE));
    }

    /** By the code points of their names: 丁 U+4E01, 丙 U+4E19, 乙 U+4E59, 甲 U+7532. */
    @Test
    void villages_stand_in_the_order_of_their_names() {
        assertEquals(List.of(IDLE, MIXED, UNKNOWN, CLEAN), COUNTY.villages());
    }

    @Test
    void the_unballoted_the_unknown_and_the_villages_without_panel_are_named() {
        assertEquals(List.of(new Case("丙村", "d-2", RURAL_DIBAO)), COUNTY.unballoted());
        assertEquals(
                List.of(new Case("丙村", "d-3", DISASTER_FUNDS), new Case("乙村", "d-1", DISASTER_FUNDS)),
                COUNTY.unknown());
        assertEquals(List.of("丁村"), COUNTY.withoutPanel());
        assertEquals(RURAL_DIBAO, COUNTY.unballoted().get(0).matter());
    }

    /** C-41 and G-07: a veto fires on YES only, an all-clear needs NO. */
    @ParameterizedTest
    @CsvSource({
        "丙村, YES", // one is enough, whatever else is unknown
        "甲村, NO",
        "乙村, UNKNOWN",
        "丁村, NO", // decided nothing, so nothing without a ballot
        "戊村, UNKNOWN", // nobody has reported
        "'', UNKNOWN"
    })
    void the_veto_is_told_whether_a_village_decided_without_the_ballot(String village, Truth expected) {
        assertEquals(expected, COUNTY.decidedWithoutBallot(village));
        assertEquals(Truth.UNKNOWN, BallotCoverage.NONE.decidedWithoutBallot(village));
    }

    @Test
    void a_village_is_found_by_its_name() {
        COUNTY.villages().forEach(village -> assertEquals(Optional.of(village), COUNTY.findVillage(village.village())));
        assertEquals(Optional.empty(), COUNTY.findVillage("甲"));
        assertEquals(Optional.empty(), COUNTY.findVillage("甲村 "));
    }

    /** C-86: 493 of 500 decisions are 98.6 %, which fails, 7 named. */
    @Test
    void seven_unballoted_of_five_hundred_are_named_and_never_show_as_everything() {
        BallotCoverage coverage = BallotCoverage.of(List.of(new VillageCoverage(
                "江桥村",
                Truth.YES,
                IntStream.rangeClosed(1, 500)
                        .mapToObj(i -> new Decided("d-" + i, RURAL_DIBAO, Truth.of(i > 7)))
                        .toList())));
        assertEquals(Optional.of(Ratio.of(493, 500)), coverage.byDecision().findRatio());
        assertFalse(coverage.byDecision().isFull());
        assertEquals(
                List.of("d-1", "d-2", "d-3", "d-4", "d-5", "d-6", "d-7"),
                coverage.unballoted().stream().map(Case::id).toList());
        assertEquals(
                "decisions 493 of 500, 7 not, 0 unknown, 98.6%; villages 0 of 1, 1 not, 0 unknown, 0%"
                        + "; panels 1 of 1, 0 not, 0 unknown, 100%",
                coverage.toString());
        assertEquals(
                "RURAL_DIBAO 493 of 500, 7 not, 0 unknown, 98.6%",
                coverage.byMatter().get(0).toString());
    }

    /** C-29: 296 of 300 villages have a panel, 98.67 % or, cut as shares are shown here, ≈98.66 %: fails. */
    @Test
    void four_villages_of_three_hundred_without_a_panel_are_named() {
        BallotCoverage coverage = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> new VillageCoverage("村" + i, Truth.of(i > 4), List.of()))
                .collect(BallotCoverage.covering());
        assertEquals("296 of 300, 4 not, 0 unknown, ≈98.66%", coverage.panels().toString());
        assertFalse(coverage.panels().isFull());
        assertEquals(List.of("村1", "村2", "村3", "村4"), coverage.withoutPanel());
        assertEquals(CoverageCount.NONE, coverage.byVillage());
    }

    @Test
    void nothing_is_no_coverage() {
        assertEquals(
                new BallotCoverage(CoverageCount.NONE, CoverageCount.NONE, List.of(), CoverageCount.NONE, List.of()),
                BallotCoverage.NONE);
        assertEquals(BallotCoverage.NONE, Stream.<VillageCoverage>empty().collect(BallotCoverage.covering()));
        assertEquals(BallotCoverage.NONE, Stream.<BallotCoverage>empty().collect(BallotCoverage.merging()));
        assertFalse(BallotCoverage.NONE.byDecision().isFull());
    }
}
