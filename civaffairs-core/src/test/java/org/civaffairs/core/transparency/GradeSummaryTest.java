package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.Schemes.evidence;
import static org.civaffairs.core.transparency.Schemes.facts;
import static org.civaffairs.core.transparency.VillageAssessmentRuleTest.RULE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

class GradeSummaryTest {
    private static VillageAssessment value(String words, Truth unballoted) {
        return RULE.assess(facts(evidence(words), unballoted, Disorder.NONE)).value();
    }

    private static final VillageAssessment EXCELLENT = value("0+0 Y 9/10 4 0", Truth.NO);
    private static final VillageAssessment GOOD = value("3+4 Y 9/10 4 0", Truth.NO);
    static final VillageAssessment VETOED = value("0+0 Y 9/10 4 0", Truth.YES);
    private static final VillageAssessment OPEN = value("0+0 ? 9/10 4 0", Truth.NO);
    static final List<VillageAssessment> ALL = List.of(EXCELLENT, GOOD, VETOED, OPEN);

    static GradeSummary summary(List<VillageAssessment> villages) {
        return villages.stream().collect(GradeSummary.summarizing());
    }

    @Test
    void villages_are_provisional_or_in_a_grade() {
        GradeSummary summary = summary(List.of(EXCELLENT, OPEN, GOOD, VETOED, EXCELLENT));
        assertEquals(5, summary.villages());
        assertEquals(1, summary.provisional());
        assertEquals(1, summary.vetoed());
        assertEquals("[excellent 2, fail 1, good 1]", summary.grades().toString());
        assertEquals(GradeSummary.NONE, summary(List.of()));
    }

    @Test
    void numbers_out_of_range_are_refused() {
        GradeSummary full = new GradeSummary(Long.MAX_VALUE, 0, 0, List.of());
        assertEquals(
                "grade summary out of range: 9223372036854775807 + 1",
                assertThrows(ArithmeticException.class, () -> full.plus(summary(List.of(GOOD))))
                        .getMessage());
    }

    @Test
    void a_summary_comes_back_from_json() {
        new JsonForm<>(GradeSummary.class, List.of(summary(ALL), GradeSummary.NONE)).check();
        assertEquals(summary(ALL), JavaCopy.of(summary(ALL)));
    }

    @Test
    void numbers_are_never_negative() {
        assertEquals(
                "grade summary: villages must not be negative but is -1"
                        + "; provisional must not be negative but is -2; vetoed must not be negative but is -3"
                        + "; grades[1].villages must not be negative but is -4",
                assertThrows(
                                InvalidInputException.class,
                                () -> new GradeSummary(
                                        -1,
                                        -2,
                                        -3,
                                        List.of(new GradeSummary.OfGrade("a", 0), new GradeSummary.OfGrade("b", -4))))
                        .getMessage());
    }
}
