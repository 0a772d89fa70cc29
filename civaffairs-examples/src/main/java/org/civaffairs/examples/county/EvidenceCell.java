package org.civaffairs.examples.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.evidence.EvidenceMethod;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.transparency.Answer;
import org.civaffairs.core.transparency.Observation;
import org.civaffairs.core.value.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * One cell of an assessor's sheet: a letter for the method, then an answer for each deduction of the criterion, or a dash
 * where the criterion does not apply. T is a targeted inspection, F a full survey, O another method, P a phone check whose
 * verdict is established, and P? one whose verdict is not.
 *
 * <p>For example, {@code F 3 4}, {@code T YES}, {@code P 92%}, {@code P? UNKNOWN}, {@code F -}.
 */
final class EvidenceCell {
    private static final Map<String, EvidenceMethod> METHODS = Map.of(
            "T", EvidenceMethod.TARGETED_INSPECTION,
            "F", EvidenceMethod.FULL_SURVEY,
            "O", EvidenceMethod.OTHER,
            "P", EvidenceMethod.PHONE_CHECK,
            "P?", EvidenceMethod.PHONE_CHECK);

    private EvidenceCell() {}

    /** What a cell says of a criterion. */
    static Observation observation(String criterion, String cell) {
        String[] words = cell.split(" +", -1);
        EvidenceMethod method = METHODS.get(words[0]);
        if (method == null || words.length < 2) {
            throw new IllegalArgumentException(criterion
                    + " must be a method T, F, O, P or P? and its answers, such as \"F 3\" or \"F -\", but is \"" + cell
                    + "\"");
        }
        if (words[1].equals("-")) {
            return Observation.notApplicable(criterion, method);
        }
        List<Answer> answers = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            answers.add(answer(criterion, words[i]));
        }
        @Nullable Boolean established = method == EvidenceMethod.PHONE_CHECK ? (Boolean) words[0].equals("P") : null;
        return new Observation(criterion, method, established, true, answers);
    }

    private static Answer answer(String criterion, String word) {
        try {
            for (Truth truth : Truth.values()) {
                if (truth.name().equals(word)) {
                    return Answer.of(truth);
                }
            }
            return word.matches("[0-9]{1,9}") ? Answer.count(Integer.parseInt(word)) : Answer.share(Ratio.parse(word));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    criterion + " has the answer \"" + word
                            + "\": write YES, NO, UNKNOWN, a whole number, or a share such as 92%",
                    e);
        }
    }
}
