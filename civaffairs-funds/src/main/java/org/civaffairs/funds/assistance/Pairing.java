package org.civaffairs.funds.assistance;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What a pairing is (C-26 to C-28).
 *
 * @param helpers how many help the client; persons, 1 or more
 * @param kind its form
 * @param eligible whether the client is one whom pairing is for: YES or NO
 */
@JsonPropertyOrder({"helpers", "kind", "eligible"})
public record Pairing(
        @JsonProperty("helpers") long helpers,
        @JsonProperty("kind") PairingKind kind,
        @JsonProperty("eligible") Truth eligible)
        implements Serializable {
    private static final String WHAT = "pairing value";

    /**
     * Checks that it is decided.
     *
     * @param helpers how many help the client
     * @param kind its form
     * @param eligible YES or NO
     * @throws org.civaffairs.core.value.InvalidInputException if nobody helps, or eligible is UNKNOWN: such a case is
     *     undetermined
     */
    public Pairing {
        Problems.of(WHAT)
                .require(helpers > 0, "helpers", "must be 1 or more", helpers)
                .require(eligible != Truth.UNKNOWN, "eligible", "must be YES or NO: what is unknown is undetermined")
                .refuse();
    }

    @JsonCreator
    static Pairing fromJson(
            @JsonProperty("helpers") @Nullable Object helpers,
            @JsonProperty("kind") @Nullable Object kind,
            @JsonProperty("eligible") @Nullable Object eligible,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(WHAT, unknown, "helpers", "kind", "eligible");
        long read = json.natural("helpers", helpers);
        PairingKind form = json.choice("kind", kind, PairingKind.values());
        Truth answer = json.choice("eligible", eligible, Truth.values());
        json.refuse();
        return new Pairing(read, form, answer);
    }
}
