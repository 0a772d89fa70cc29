package org.civaffairs.ballot.procedure;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * In what a session left the procedure, and what that does to its decision. What could not be checked is listed and hides
 * nothing: the effect is then "at least", and {@code worst} is "at most".
 *
 * <p>For example, with a missing signature that is CURABLE, and a secrecy that nobody knows and that would void: effect
 * CURABLE, worst VOIDS, unchecked NOT_SECRET, procedure UNKNOWN.
 *
 * @param numbers what was counted
 * @param deviations the deviations that are known, in the order of their kinds
 * @param unchecked the kinds that could not be checked, because a fact is not known or something is not due yet; in order
 * @param effect the worst effect of the known deviations, NONE without any
 * @param worst the worst effect if all unchecked kinds were found too
 */
@JsonPropertyOrder({"numbers", "deviations", "unchecked", "effect", "worst"})
public record SessionReview(
        @JsonProperty("numbers") SessionNumbers numbers,
        @JsonProperty("deviations") List<Deviation> deviations,
        @JsonProperty("unchecked") DeviationKinds unchecked,
        @JsonProperty("effect") Effect effect,
        @JsonProperty("worst") Effect worst)
        implements Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param numbers what was counted
     * @param deviations the deviations that are known
     * @param unchecked the kinds that could not be checked
     * @param effect the worst effect of the known deviations
     * @param worst the worst effect if all unchecked kinds were found too
     */
    public SessionReview {
        deviations = List.copyOf(deviations);
    }

    /**
     * Whether the procedure lets the decision stand, as
     * {@link org.civaffairs.core.decision.BallotCertificate#reviewed} takes it.
     *
     * @return NO if a known deviation voids the decision, YES if none does and nothing unchecked could, else UNKNOWN
     */
    public Truth procedure() {
        if (effect == Effect.VOIDS) {
            return Truth.NO;
        }
        return worst == Effect.VOIDS ? Truth.UNKNOWN : Truth.YES;
    }

    @JsonCreator
    static SessionReview fromJson(
            @JsonProperty("numbers") @Nullable Object numbers,
            @JsonProperty("deviations") @Nullable Object deviations,
            @JsonProperty("unchecked") @Nullable Object unchecked,
            @JsonProperty("effect") @Nullable Object effect,
            @JsonProperty("worst") @Nullable Object worst,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json =
                StrictJson.of("session review", unknown, "numbers", "deviations", "unchecked", "effect", "worst");
        SessionReview read = new SessionReview(
                json.object("numbers", numbers, (at, row) -> SessionNumbers.read(json, at, row), SessionNumbers.NONE),
                json.objects("deviations", deviations, (at, row) -> Deviation.read(json, at, row)),
                DeviationKinds.read(json, "unchecked", unchecked),
                json.choice("effect", effect, Effect.values()),
                json.choice("worst", worst, Effect.values()));
        json.refuse();
        return read;
    }
}
