package org.civaffairs.ballot.coverage;

import static org.civaffairs.ballot.coverage.Villages.DAY;
import static org.civaffairs.ballot.coverage.Villages.RULE;
import static org.civaffairs.ballot.coverage.Villages.balloted;
import static org.civaffairs.ballot.coverage.Villages.reading;
import static org.civaffairs.ballot.coverage.Villages.village;
import static org.civaffairs.core.decision.AssistanceMatter.DISASTER_FUNDS;
import static org.civaffairs.core.decision.AssistanceMatter.MEDICAL_ASSISTANCE;
import static org.civaffairs.core.decision.AssistanceMatter.RELIEF;
import static org.civaffairs.core.decision.AssistanceMatter.RURAL_DIBAO;
import static org.civaffairs.core.decision.AssistanceMatter.SECURE_HOUSING;
import static org.civaffairs.core.decision.AssistanceMatter.URBAN_DIBAO;
import static org.civaffairs.core.decision.AssistanceMatter.VISITS_TO_DESTITUTE;
import static org.civaffairs.core.decision.AssistanceMatter.VISITS_TO_ENTITLED;
import static org.civaffairs.core.decision.AssistanceMatter.VISITS_TO_RELIEVED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.CoverageCount;
import org.civaffairs.core.rule.Basis;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Comparison;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C-30 and C-87: the union of two lists, what 尤其是 means, and how far 走訪慰問名單 reaches. */
class BallotCoverageReadingsTest {
    private static final BallotCoverageFacts VILLAGE = village(
            Truth.YES,
            balloted("a", RURAL_DIBAO),
            AssistanceDecision.withoutBallot("b", VISITS_TO_RELIEVED),
            AssistanceDecision.withoutBallot("c", MEDICAL_ASSISTANCE));

    private static String clauses(BallotCoverageRule rule, AssistanceMatter matter) {
        return rule.sources(matter).stream().map(Citation::clause).collect(Collectors.joining(" "));
    }

    @Test
    void the_union_of_the_two_lists_is_seven_matters_or_eight() {
        List<AssistanceMatter> seven = List.of(
                URBAN_DIBAO,
                RURAL_DIBAO,
                SECURE_HOUSING,
                DISASTER_FUNDS,
                RELIEF,
                VISITS_TO_DESTITUTE,
                VISITS_TO_ENTITLED);
        List<AssistanceMatter> eight = new ArrayList<>(seven);
        eight.add(VISITS_TO_RELIEVED);
        assertEquals(seven, Matters.SEVEN.listed());
        assertEquals(eight, Matters.EIGHT.listed());
        Stream.of(AssistanceMatter.values()).forEach(matter -> {
            assertEquals(seven.contains(matter), Matters.SEVEN.lists(matter));
            assertEquals(eight.contains(matter), Matters.EIGHT.lists(matter));
        });
    }

    /** Under all assistance, under listed only; with seven matters. */
    @ParameterizedTest
    @CsvSource({
        "URBAN_DIBAO, C-30 C-87, C-30 C-87",
        "RURAL_DIBAO, C-30 C-87, C-30 C-87",
        "SECURE_HOUSING, C-30 C-87, C-30 C-87",
        "DISASTER_FUNDS, C-30 C-87, C-30 C-87",
        "RELIEF, C-30 C-87, C-30 C-87",
        "VISITS_TO_DESTITUTE, C-87, C-87",
        "VISITS_TO_ENTITLED, C-30, C-30",
        "VISITS_TO_RELIEVED, C-86, ''",
        "FIVE_GUARANTEES, C-86, ''",
        "MEDICAL_ASSISTANCE, C-86, ''",
        "OTHER_ASSISTANCE, C-86, ''"
    })
    void each_matter_has_its_sources(AssistanceMatter matter, String all, String listedOnly) {
        assertEquals(all, clauses(RULE, matter));
        assertEquals(listedOnly, clauses(reading(Scope.LISTED_ONLY, Matters.SEVEN), matter));
    }

    @Test
    void the_eighth_matter_comes_from_the_first_list_where_it_is_read_so() {
        assertEquals("C-30", clauses(reading(Scope.ALL_ASSISTANCE, Matters.EIGHT), VISITS_TO_RELIEVED));
        assertEquals("C-30", clauses(reading(Scope.LISTED_ONLY, Matters.EIGHT), VISITS_TO_RELIEVED));
        assertEquals("", clauses(reading(Scope.LISTED_ONLY, Matters.EIGHT), MEDICAL_ASSISTANCE));
    }

    @ParameterizedTest
    @CsvSource({
        "ALL_ASSISTANCE, SEVEN, b C-86 c C-86, 1, 2",
        "ALL_ASSISTANCE, EIGHT, b C-30 c C-86, 1, 2",
        "LISTED_ONLY, SEVEN, '', 1, 0", // both are left out of the counts
        "LISTED_ONLY, EIGHT, b C-30, 1, 1"
    })
    void what_needs_no_ballot_is_left_out(
            Scope scope, Matters matters, String findings, long balloted, long unballoted) {
        BallotCoverageRule rule = reading(scope, matters);
        assertEquals(
                findings,
                rule.assess(VILLAGE).findings().stream()
                        .map(BallotCoverageReadingsTest::shown)
                        .collect(Collectors.joining(" ")));
        assertEquals(
                CoverageCount.of(balloted, unballoted, 0),
                rule.assess(VILLAGE).value().byDecision());
    }

    private static String shown(Finding finding) {
        return finding.subject().replace("江桥村 ", "") + " " + finding.citation().clause();
    }

    @Test
    void what_needs_no_ballot_does_not_leave_the_case_open() {
        BallotCoverageFacts facts = village(Truth.YES, AssistanceDecision.unknown("a", MEDICAL_ASSISTANCE));
        assertEquals(false, RULE.assess(facts).isDetermined());
        assertEquals(
                CoverageCount.NONE,
                reading(Scope.LISTED_ONLY, Matters.SEVEN).assess(facts).value().byDecision());
    }

    @Test
    void both_readings_are_ours_and_say_why() {
        assertEquals(
                List.of(
                        "coverage.scope = ALL_ASSISTANCE (INTERPRETED, C-87): what stands after \"especially\" may be"
                                + " examples, or all there is",
                        "coverage.matters = SEVEN (INTERPRETED, C-30): the visiting list may be that of entitled-care"
                                + " people alone, or of relief recipients too"),
                RULE.provisions().assumptions().stream()
                        .map(Provision::toString)
                        .toList());
        assertEquals(
                List.of(Basis.INTERPRETED, Basis.INTERPRETED),
                RULE.provisions().all().stream().map(Provision::basis).toList());
        assertEquals("ballot-coverage " + RULE.provisions().all(), RULE.toString());
    }

    @Test
    void readings_are_compared_by_the_decisions_without_a_ballot() {
        BallotCoverageRule narrow = reading(Scope.LISTED_ONLY, Matters.SEVEN);
        assertEquals(
                new Comparison(0, 1, 0, 0, 2, 0),
                Comparison.of(RULE.assess(VILLAGE), narrow.assess(VILLAGE), BallotCoverageRule.BY_UNBALLOTED));
        assertEquals(DAY, narrow.provisions().day());
    }

    @Test
    void readings_have_words() {
        assertEquals(Text.of("全部城乡社会救助", "all social assistance"), Scope.ALL_ASSISTANCE.label());
        assertEquals(Text.of("仅限列举事项", "only the matters listed"), Scope.LISTED_ONLY.label());
        assertEquals(Text.of("七项", "seven matters"), Matters.SEVEN.label());
        assertEquals(Text.of("八项", "eight matters"), Matters.EIGHT.label());
    }
}
