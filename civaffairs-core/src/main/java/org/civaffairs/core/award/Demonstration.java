package org.civaffairs.core.award;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How many demonstration villages a township has (C-92); villages.
 *
 * @param outcome whether it has enough
 * @param certified how many different villages have a certificate that counts
 * @param gap how many are missing; 0 where the requirement is not applicable
 */
@JsonPropertyOrder({"outcome", "certified", "gap"})
public record Demonstration(
        @JsonProperty("outcome") DemonstrationOutcome outcome,
        @JsonProperty("certified") long certified,
        @JsonProperty("gap") long gap)
        implements Serializable {
    @JsonCreator
    static Demonstration fromJson(
            @JsonProperty("outcome") @Nullable Object outcome,
            @JsonProperty("certified") @Nullable Object certified,
            @JsonProperty("gap") @Nullable Object gap,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("demonstration-villages value", unknown, "outcome", "certified", "gap");
        Demonstration read = new Demonstration(
                json.choice("outcome", outcome, DemonstrationOutcome.values()),
                json.natural("certified", certified),
                json.natural("gap", gap));
        json.refuse();
        return read;
    }
}
