package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.civaffairs.core.target.Sample.coverage;
import static org.civaffairs.core.target.Sample.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue's coverages, with their numbers. */
class CoverageRuleTest {
    private static final CoverageRule RULE = CoverageRule.inForceOn(DAY);

    private static Set<String> cases(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> "D-" + i)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** C-05: 412 eligible, 409 of them covered, is 99.27 %, 3 missing; two more are covered who should not be. */
    @Test
    void three_of_412_are_missing_and_named() {
        Set<String> covered = cases(4, 414);
        CoverageFacts facts = CoverageFacts.of("攸县", "urban-allowance", day("2010-06-30"), cases(1, 412), covered);
        assertEquals(2, facts.ineligible().getAsInt());
        Assessment<Coverage> assessment = RULE.assess(facts);
        assertEquals(
                new Coverage(Status.VIOLATION, Ratio.of(409, 412), 3, List.of("D-1", "D-2", "D-3")),
                assessment.value());
        assertEquals("≈99.27%", Ratio.of(409, 412).toPercent());
        assertEquals(
                List.of(new Finding(
                        CoverageRule.NOT_COVERED,
                        "攸县 urban-allowance",
                        YouCounty2010.URBAN_ALLOWANCE,
                        Quantity.parse("412 PERSONS"),
                        Quantity.parse("409 PERSONS"),
                        Quantity.parse("3 PERSONS"))),
                assessment.findings());
        assertEquals(
                "[target = urban-allowance, target.urban-allowance = >=1/1, through = 2010-06-30, eligible = 412,"
                        + " covered = 409, unknown = 0, share = 409/412, missing = 3, uncovered = [D-1, D-2, D-3],"
                        + " ineligible = 2, status = VIOLATION]",
                assessment.steps().toString());
        assertEquals(List.of(), assessment.assumptions()); // 应保尽保 is stated
    }

    @ParameterizedTest
    @CsvSource({
        "support-coverage,    860, 860, ACHIEVED,   100%,    0", // C-07
        "support-coverage,    860, 859, VIOLATION,  859/860, 1",
        "victims-housed,       37,  37, ACHIEVED,   100%,    0", // C-14
        "victims-housed,       37,  36, VIOLATION,  36/37,   1",
        "practical-tasks,      12,  12, ACHIEVED,   100%,    0", // C-16: the province's list
        "practical-tasks,       8,   8, ACHIEVED,   100%,    0", // the city's
        "practical-tasks,       6,   5, DEFICIENCY, 5/6,     1", // the county's, 83.3 %
        "rural-homes,           9,   7, DEFICIENCY, 7/9,     2", // C-09
        "pilot-guidance,        6,   5, DEFICIENCY, 5/6,     1", // C-50
        "combined-works,        4,   3, DEFICIENCY, 75%,     1", // C-51
        "covenants,           300, 210, DEFICIENCY, 70%,    90", // C-52
        "three-difficulties,    3,   2, DEFICIENCY, 2/3,     1", // C-55
        "military-petitions,    5,   4, SHORTFALL,  80%,     1", // C-58
        "boundary-inspection,   5,   5, ACHIEVED,   100%,    0", // C-71
        "boundary-disputes,     4,   3, DEFICIENCY, 75%,     1",
        "road-signs,           22,  18, DEFICIENCY, 9/11,    4", // C-72
        "allowance-ballots,     1,   0, DEFICIENCY, 0%,      1" // C-03: a grant without a ballot
    })
    void all_are_covered_or_the_miss_is_as_grave_as_its_clause(
            String target, int eligible, int covered, Status status, String share, long missing) {
        Assessment<Coverage> assessment = RULE.assess(coverage(target, eligible, covered));
        assertEquals(new Coverage(status, Ratio.parse(share), missing, List.of()), assessment.value());
        assertEquals(status != Status.ACHIEVED, assessment.hasFindings());
    }

    /** 1,204 of 1,205 is 99.92 % and not 100 %, whatever a rounded number says. */
    @Test
    void all_but_one_is_not_all() {
        Coverage value =
                RULE.assess(coverage("support-coverage", 1_205, 1_204, "D-7")).value();
        assertEquals(new Coverage(Status.VIOLATION, Ratio.of(1_204, 1_205), 1, List.of("D-7")), value);
        assertEquals("≈99.91%", value.share().toPercent());
    }

    @Test
    void nobody_of_nobody_is_not_all() {
        Assessment<Coverage> assessment = RULE.assess(coverage("urban-allowance", 0, 0));
        assertEquals(new Coverage(Status.EMPTY, null, 0, List.of()), assessment.value());
        assertEquals(List.of(), assessment.findings());
        assertEquals(
                "[target = urban-allowance, target.urban-allowance = >=1/1, through = 2010-12-31, eligible = 0,"
                        + " covered = 0, unknown = 0, missing = 0, uncovered = [], status = EMPTY]",
                assessment.steps().toString());
    }

    /** People must be housed today; a covenant has time until the year is over. */
    @ParameterizedTest
    @CsvSource({
        "victims-housed, 2010-01-01, VIOLATION",
        "allowance-ballots, 2010-01-01, DEFICIENCY",
        "covenants, 2010-01-01, OPEN",
        "covenants, 2010-12-30, OPEN",
        "covenants, 2010-12-31, DEFICIENCY",
        "military-petitions, 2011-01-01, SHORTFALL"
    })
    void a_task_has_time_and_people_have_not(String target, String through, Status status) {
        Assessment<Coverage> assessment = RULE.assess(coverage(target, through, 10, 9, 0));
        assertEquals(new Coverage(status, Ratio.percent(90), 1, List.of()), assessment.value());
        assertEquals(status != Status.OPEN, assessment.hasFindings());
    }

    /** What was done after the year is late, and cannot be told from what was done in it. */
    @Test
    void a_task_that_is_done_after_the_year_is_not_shown_to_be_done_in_time() {
        assertEquals(
                "coverage on 2010-06-01: undetermined, unknown [covered]",
                RULE.assess(coverage("covenants", "2011-01-01", 10, 10, 0)).toString());
        assertEquals(
                Status.ACHIEVED,
                RULE.assess(coverage("covenants", "2010-12-31", 10, 10, 0))
                        .value()
                        .status());
        assertEquals(
                Status.ACHIEVED,
                RULE.assess(coverage("victims-housed", "2011-01-01", 10, 10, 0))
                        .value()
                        .status());
    }

    @Test
    void those_of_whom_nobody_knows_count_neither_way() {
        assertEquals(
                "coverage on 2010-06-01: undetermined, unknown [unknown]",
                RULE.assess(coverage("victims-housed", "2010-06-30", 37, 36, 1)).toString());
        Assessment<Coverage> missed = RULE.assess(coverage("victims-housed", "2010-06-30", 37, 33, 1, "a", "b", "c"));
        assertEquals(new Coverage(Status.VIOLATION, Ratio.of(33, 37), 3, List.of("a", "b", "c")), missed.value());
        assertEquals(
                "[VIOLATION NOT_COVERED 攸县 victims-housed: 33 PERSONS of 37 PERSONS, difference 3 PERSONS [C-14]]",
                missed.findings().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 7})
    void where_the_plan_says_how_many_there_are_it_is_so_many(int pilots) {
        assertEquals(
                "coverage: through must not be before 2010-01-01, where it begins, but is 2009-12-31"
                        + "; eligible must be 6 for pilot-guidance (C-50) but is " + pilots,
                assertThrows(
                                InvalidInputException.class,
                                () -> RULE.assess(coverage("pilot-guidance", "2009-12-31", pilots, 0, 0)))
                        .getMessage());
    }

    /** Whatever order the sets have: here they run backwards. */
    @Test
    void the_uncovered_are_named_in_the_order_of_their_ids() {
        Set<String> backwards = new TreeSet<>(Comparator.reverseOrder());
        backwards.addAll(List.of("D-1", "D-2", "D-3", "D-4"));
        CoverageFacts facts =
                CoverageFacts.of("攸县", "urban-allowance", day("2010-06-30"), backwards, Set.of("D-3", "X"));
        assertEquals(List.of("D-1", "D-2", "D-4"), facts.uncovered());
        assertEquals(OptionalInt.of(1), facts.ineligible());
    }

    /** 三難 are three. */
    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void the_three_difficulties_are_three(int number) {
        CoverageFacts facts = CoverageFacts.builder()
                .subject("攸县")
                .target("three-difficulties")
                .through(day("2010-06-30"))
                .eligible(number)
                .covered(number)
                .unknown(0)
                .build();
        assertEquals(
                "coverage: eligible must be 3 for three-difficulties (C-55) but is " + number,
                assertThrows(
                                InvalidInputException.class,
                                () -> CoverageRule.inForceOn(day("2010-06-30")).assess(facts))
                        .getMessage());
    }
}
