package org.civaffairs.examples.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.evidence.EvidenceMethod;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.transparency.Answer;
import org.civaffairs.core.transparency.Observation;
import org.civaffairs.core.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceCellTest {
    @Test
    void a_cell_is_a_method_and_an_answer_for_each_deduction() {
        assertEquals(
                Observation.of("B1", EvidenceMethod.FULL_SURVEY, Answer.count(3), Answer.count(4)),
                EvidenceCell.observation("B1", "F 3 4"));
        assertEquals(
                Observation.of("A1", EvidenceMethod.TARGETED_INSPECTION, Answer.of(Truth.NO)),
                EvidenceCell.observation("A1", "T NO"));
        assertEquals(
                Observation.byPhone("E1", true, Answer.share(Ratio.percent(92))),
                EvidenceCell.observation("E1", "P 92%"));
        assertEquals(Observation.byPhone("E1", false, Answer.UNKNOWN), EvidenceCell.observation("E1", "P? UNKNOWN"));
        assertEquals(Observation.notApplicable("B3", EvidenceMethod.OTHER), EvidenceCell.observation("B3", "O -"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "F       | A1 must be a method T, F, O, P or P? and its answers, such as \"F 3\" or \"F -\", but is \"F\"",
                "X 3     | A1 must be a method T, F, O, P or P? and its answers, such as \"F 3\" or \"F -\", but is \"X 3\"",
                "F often | A1 has the answer \"often\": write YES, NO, UNKNOWN, a whole number, or a share such as 92%",
                "F 101%  | A1 has the answer \"101%\": write YES, NO, UNKNOWN, a whole number, or a share such as 92%"
            })
    void what_is_no_cell_is_refused_with_what_to_write(String cell, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> EvidenceCell.observation("A1", cell))
                        .getMessage());
    }
}
