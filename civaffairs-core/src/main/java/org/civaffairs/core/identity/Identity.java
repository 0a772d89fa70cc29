package org.civaffairs.core.identity;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.CodePart;
import org.civaffairs.core.value.CodeVerdict;
import org.civaffairs.core.value.DivisionLevel;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claim. It holds nothing of the text. A part that is in neither list could not be looked at.
 *
 * @param verdict the parts in one word
 * @param held the parts that hold
 * @param failed the parts that fail
 * @param otherKinds what else the text could be, by all parts of it; it was not taken for that
 * @param level the level of a division that can be read; null for all else
 * @param organisationAgreed whether the organisation code in a valid credit code agrees with its own check character, YES
 *     or NO, which it need not; null for all else
 */
@JsonPropertyOrder({"verdict", "held", "failed", "otherKinds", "level", "organisationAgreed"})
public record Identity(
        @JsonProperty("verdict") CodeVerdict verdict,
        @JsonProperty("held") List<CodePart> held,
        @JsonProperty("failed") List<CodePart> failed,
        @JsonProperty("otherKinds") List<IdentityKind> otherKinds,

        @JsonProperty("level") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        DivisionLevel level,

        @JsonProperty("organisationAgreed") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Truth organisationAgreed)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param verdict the parts in one word
     * @param held the parts that hold
     * @param failed the parts that fail
     * @param otherKinds what else the text could be
     * @param level the level of a division that can be read
     * @param organisationAgreed whether the organisation code agrees with its own check character
     */
    public Identity {
        held = List.copyOf(held);
        failed = List.copyOf(failed);
        otherKinds = List.copyOf(otherKinds);
    }

    @JsonCreator
    static Identity fromJson(
            @JsonProperty("verdict") @Nullable Object verdict,
            @JsonProperty("held") @Nullable Object held,
            @JsonProperty("failed") @Nullable Object failed,
            @JsonProperty("otherKinds") @Nullable Object otherKinds,
            @JsonProperty("level") @Nullable Object level,
            @JsonProperty("organisationAgreed") @Nullable Object organisationAgreed,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "identify value", unknown, "verdict", "held", "failed", "otherKinds", "level", "organisationAgreed");
        Identity read = new Identity(
                json.choice("verdict", verdict, CodeVerdict.values()),
                json.items("held", held, (path, item) -> json.choice(path, item, CodePart.values())),
                json.items("failed", failed, (path, item) -> json.choice(path, item, CodePart.values())),
                json.items("otherKinds", otherKinds, (path, item) -> json.choice(path, item, IdentityKind.values())),
                level == null ? null : json.choice("level", level, DivisionLevel.values()),
                organisationAgreed == null
                        ? null
                        : json.choice("organisationAgreed", organisationAgreed, Truth.values()));
        json.refuse();
        return read;
    }
}
