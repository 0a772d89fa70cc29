package org.civaffairs.core.decision;

import static org.civaffairs.core.decision.AssistanceMatter.RELIEF;
import static org.civaffairs.core.decision.AssistanceMatter.RURAL_DIBAO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.decision.BallotCoverage.OfMatter;
import org.civaffairs.core.decision.VillageCoverage.Decided;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotCoverageMergingTest {
    private static VillageCoverage part(String village, Truth panel, String... ids) {
        return new VillageCoverage(
                village,
                panel,
                Stream.of(ids)
                        .map(id -> new Decided(id, RURAL_DIBAO, Truth.YES))
                        .toList());
    }

    private static BallotCoverage of(VillageCoverage... parts) {
        return BallotCoverage.of(List.of(parts));
    }

    private static String refusal(VillageCoverage... parts) {
        return assertThrows(InvalidInputException.class, () -> of(parts)).getMessage();
    }

    @Test
    void a_village_in_two_parts_is_one_village() {
        assertEquals(
                of(part("甲村", Truth.YES, "a", "b", "c")),
                of(part("甲村", Truth.YES, "c")).plus(of(part("甲村", Truth.YES, "b", "a"))));
    }

    @Test
    void the_same_name_in_two_villages_is_two_decisions() {
        BallotCoverage both = of(part("甲村", Truth.YES, "a")).plus(of(part("乙村", Truth.YES, "a")));
        assertEquals(CoverageCount.of(2, 0, 0), both.byDecision());
        assertEquals(List.of(part("乙村", Truth.YES, "a"), part("甲村", Truth.YES, "a")), both.villages());
    }

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES",
        "NO, NO, NO",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "YES, UNKNOWN, YES",
        "UNKNOWN, YES, YES",
        "NO, UNKNOWN, NO",
        "UNKNOWN, NO, NO"
    })
    void an_unknown_panel_learns_from_a_known_one(Truth here, Truth there, Truth joined) {
        assertEquals(of(part("甲村", joined, "a", "b")), of(part("甲村", here, "a")).plus(of(part("甲村", there, "b"))));
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "NO, YES"})
    void a_panel_here_and_none_there_is_refused(Truth here, Truth there) {
        assertEquals(
                "ballot coverage: 甲村 has a panel in one part and none in another: find out which is so",
                assertThrows(
                                InvalidInputException.class,
                                () -> of(part("甲村", here)).plus(of(part("甲村", there))))
                        .getMessage());
    }

    @Test
    void a_panel_that_two_parts_deny_and_assert_is_refused_though_a_third_knows_nothing() {
        assertEquals(
                "ballot coverage: 甲村 has a panel in one part and none in another: find out which is so",
                refusal(part("甲村", Truth.YES), part("甲村", Truth.UNKNOWN), part("甲村", Truth.NO)));
    }

    @Test
    void a_decision_does_not_count_twice() {
        BallotCoverage coverage = of(part("甲村", Truth.YES, "a", "b"));
        assertEquals(
                "ballot coverage: 甲村 decided a, b in more than one part: merge each part once",
                assertThrows(InvalidInputException.class, () -> coverage.plus(coverage))
                        .getMessage());
        assertEquals(
                "ballot coverage: 甲村 decided b in more than one part: merge each part once",
                assertThrows(
                                InvalidInputException.class,
                                () -> Stream.of(coverage, of(part("甲村", Truth.YES, "b")))
                                        .collect(BallotCoverage.merging()))
                        .getMessage());
    }

    @Test
    void a_decision_that_changed_between_two_parts_is_still_the_same_decision() {
        Decided other = new Decided("a", RELIEF, Truth.NO);
        assertEquals(
                "ballot coverage: 甲村 decided a in more than one part: merge each part once",
                refusal(part("甲村", Truth.YES, "a"), new VillageCoverage("甲村", Truth.YES, List.of(other))));
    }

    @Test
    void all_that_contradicts_is_reported_village_by_village() {
        assertEquals(
                "ballot coverage: 乙村 decided a in more than one part: merge each part once"
                        + "; 乙村 has a panel in one part and none in another: find out which is so"
                        + "; 甲村 decided c, d in more than one part: merge each part once",
                refusal(
                        part("甲村", Truth.YES, "d", "c"),
                        part("乙村", Truth.NO, "a"),
                        part("丙村", Truth.NO, "a"),
                        part("甲村", Truth.YES, "d", "c", "e"),
                        part("乙村", Truth.YES, "a")));
    }

    @Test
    void a_coverage_does_not_change_with_the_lists_it_was_made_of() {
        List<VillageCoverage> parts = new ArrayList<>();
        List<OfMatter> byMatter = new ArrayList<>();
        BallotCoverage coverage =
                new BallotCoverage(CoverageCount.NONE, CoverageCount.NONE, byMatter, CoverageCount.NONE, parts);
        parts.add(part("甲村", Truth.YES));
        byMatter.add(new OfMatter(RELIEF, CoverageCount.NONE));
        assertEquals(BallotCoverage.NONE, coverage);
    }

    /** What a forger would write. */
    @Test
    void a_coverage_that_claims_more_than_its_villages_show_is_refused() {
        CoverageCount one = CoverageCount.of(1, 0, 0);
        VillageCoverage village = new VillageCoverage("甲村", Truth.NO, List.of(new Decided("a", RELIEF, Truth.NO)));
        assertEquals(
                "ballot coverage: byDecision must be what the villages show, (0 of 1, 1 not, 0 unknown, 0%), but is"
                        + " 1 of 1, 0 not, 0 unknown, 100%"
                        + "; byVillage must be what the villages show, (0 of 1, 1 not, 0 unknown, 0%), but is"
                        + " 1 of 1, 0 not, 0 unknown, 100%"
                        + "; byMatter must be what the villages show, ([RELIEF 0 of 1, 1 not, 0 unknown, 0%]), but is []"
                        + "; panels must be what the villages show, (0 of 1, 1 not, 0 unknown, 0%), but is"
                        + " 1 of 1, 0 not, 0 unknown, 100%",
                assertThrows(
                                InvalidInputException.class,
                                () -> new BallotCoverage(one, one, List.of(), one, List.of(village)))
                        .getMessage());
    }
}
