package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.evidence.EvidenceMethod;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What was observed of one criterion in one village, and how. The evidence that it is put in checks it.
 *
 * @param criterion the criterion's id
 * @param method how it was observed
 * @param established whether the verdict of a phone check is established; an answer whose verdict is not counts as unknown.
 *     Null for every other method
 * @param applicable whether the criterion applies to the village
 * @param answers one answer for each of the criterion's deductions, in their order; empty where it does not apply
 */
@JsonPropertyOrder({"criterion", "method", "established", "applicable", "answers"})
public record Observation(
        @JsonProperty("criterion") String criterion,
        @JsonProperty("method") EvidenceMethod method,

        @JsonProperty("established") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Boolean established,

        @JsonProperty("applicable") boolean applicable,
        @JsonProperty("answers") List<Answer> answers)
        implements Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param criterion the criterion's id
     * @param method how it was observed
     * @param established whether the verdict of a phone check is established
     * @param applicable whether the criterion applies
     * @param answers one answer for each deduction
     */
    public Observation {
        answers = List.copyOf(answers);
    }

    /**
     * What was seen, not by phone.
     *
     * @param criterion the criterion's id
     * @param method how
     * @param answers one answer for each of its deductions
     * @return the observation
     */
    public static Observation of(String criterion, EvidenceMethod method, Answer... answers) {
        return new Observation(criterion, method, null, true, List.of(answers));
    }

    /**
     * What was asked by phone.
     *
     * @param criterion the criterion's id
     * @param established whether the verdict is established, rather than inconclusive
     * @param answers one answer for each of its deductions
     * @return the observation
     */
    public static Observation byPhone(String criterion, boolean established, Answer... answers) {
        return new Observation(criterion, EvidenceMethod.PHONE_CHECK, established, true, List.of(answers));
    }

    /**
     * That a criterion does not apply to the village.
     *
     * @param criterion the criterion's id
     * @param method how this was found, not by phone
     * @return the observation
     */
    public static Observation notApplicable(String criterion, EvidenceMethod method) {
        return new Observation(criterion, method, null, false, List.of());
    }

    static Observation read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "criterion", "method", "established", "applicable", "answers");
        Object established = row.get("established");
        return new Observation(
                json.text(at + "criterion", row.get("criterion")),
                json.choice(at + "method", row.get("method"), EvidenceMethod.values()),
                established == null ? null : (Boolean) json.flag(at + "established", established),
                json.flag(at + "applicable", row.get("applicable")),
                json.items(at + "answers", row.get("answers"), (path, answer) -> Answer.read(json, path, answer)));
    }

    /** {@return such as {@code gk-1 TARGETED_INSPECTION [3, 4]}} */
    @Override
    public String toString() {
        return criterion + " " + method + (Boolean.FALSE.equals(established) ? " not established" : "") + " "
                + (applicable ? answers : "not applicable");
    }
}
