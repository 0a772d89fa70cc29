package org.civaffairs.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Basis;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-128: study records; C-127: "studied 45 of 90+" is not a percentage. */
class StudyRuleTest {
    private static final StudyRule RULE = StudyRule.inForceOn(LocalDate.of(2010, 6, 1));
    private static final PersonName OUYANG = PersonName.parse("欧阳修");

    /** A letter a cadre; fewer laws than 0 are not counted. */
    static StudyFacts facts(int laws, String letters) {
        StudyFacts.Builder facts = StudyFacts.builder().unit("攸县民政局");
        if (laws >= 0) {
            facts.laws(laws);
        }
        letters.chars()
                .mapToObj(c -> c == 'Y' ? Truth.YES : c == 'N' ? Truth.NO : Truth.UNKNOWN)
                .forEach(studied -> facts.addCadres(new StudyRecord(OUYANG, studied)));
        return facts.build();
    }

    @ParameterizedTest
    @CsvSource({"YY, 2, 0, 0", "YN, 1, 1, 0", "NN?, 0, 2, 1", "YYNY?, 3, 1, 1"})
    void all_cadres_must_study(String letters, long studied, long without, long unknown) {
        Assessment<Study> assessment = RULE.assess(facts(-1, letters));
        assertEquals(new Study(studied, without, unknown), assessment.value());
        assertEquals(without, assessment.findings().size());
        assertEquals(without, StudyRule.BY_NOT_STUDIED.of().applyAsLong(assessment.value()));
    }

    @Test
    void a_cadre_who_did_not_is_a_violation_and_the_name_is_masked() {
        Assessment<Study> assessment = RULE.assess(facts(45, "YN"));
        assertEquals(
                "[VIOLATION STUDY_MISSING 攸县民政局 欧**: 0 of 1, difference 1 [C-128]]",
                assessment.findings().toString());
        assertFalse(assessment.explain(Locale.CHINESE).contains("欧阳修"));
        assertFalse(facts(45, "YN").toString().contains("欧阳修"));
    }

    @Test
    void ninety_odd_is_never_a_denominator() {
        Assessment<Study> assessment = RULE.assess(facts(45, "YY"));
        assertEquals(
                "[studied = 2, notStudied = 0, undetermined = 0, laws = 45, study.least = 91, study.most = 99]",
                assessment.steps().toString());
        assertFalse(assessment.steps().stream().anyMatch(step -> step.value() instanceof Ratio));
        assertFalse(assessment.explain(Locale.ENGLISH).contains("%"));
        assertFalse(RULE.assess(facts(-1, "YY")).steps().toString().contains("laws"));
        assertEquals(
                Basis.INTERPRETED, RULE.provisions().get(StudyRule.LEAST_LAWS).basis());
        assertEquals(
                "study [study.least = 91 (INTERPRETED, C-127): \"some 90\" is approximate, read as 91 to 99,"
                        + " study.most = 99 (INTERPRETED, C-127): \"some 90\" is approximate, read as 91 to 99]",
                RULE.toString());
    }

    @Test
    void that_all_studied_can_be_said_only_when_all_is_known() {
        assertEquals(
                "study on 2010-06-01: undetermined, unknown [cadres]",
                RULE.assess(facts(0, "Y?")).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> StudyRule.inForceOn(day));
        assertEquals(
                List.of("C-128", "study.least", "study.most"),
                refused.problems().stream()
                        .map(InvalidInputException.Problem::path)
                        .toList());
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        assertEquals(
                "study: unit must not be blank; laws must not be negative but is -1; cadres must not be empty: an office"
                        + " has cadres",
                assertThrows(
                                InvalidInputException.class,
                                StudyFacts.builder().unit(" ").laws(-1)::build)
                        .getMessage());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "study: unit must be a text in quotes but is a number"
                            + "; laws must be a whole number from 0 to 2147483647 but is \"45\""
                            + "; cadres[0].cadre must be a text in quotes but is a number"
                            + "; cadres[0].studied is missing or null: give it, unknown is not zero",
                    mapper.refusal("{\"unit\":1,\"laws\":\"45\",\"cadres\":[{\"cadre\":2}]}", StudyFacts.class));
            assertEquals(
                    "{\"unit\":\"攸县民政局\",\"cadres\":[{\"cadre\":\"欧阳修\",\"studied\":\"NO\"}]}",
                    mapper.write(facts(-1, "N")));
        }
    }
}
