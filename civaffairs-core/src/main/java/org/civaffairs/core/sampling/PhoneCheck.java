package org.civaffairs.core.sampling;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What a phone check establishes (C-38). The interval speaks of the error of sampling alone, not of those who could not be
 * reached or did not answer.
 *
 * @param verdict whether the required share is reached, decided exactly
 * @param interval where the share of the satisfied may lie, for display; of no width where everybody was asked, from 0 to 1
 *     where nobody answered
 */
@JsonPropertyOrder({"verdict", "interval"})
public record PhoneCheck(
        @JsonProperty("verdict") Verdict verdict,
        @JsonProperty("interval") ConfidenceInterval interval) implements Serializable {
    @JsonCreator
    static PhoneCheck fromJson(
            @JsonProperty("verdict") @Nullable Object verdict,
            @JsonProperty("interval") @Nullable Object interval,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("phone-check value", unknown, "verdict", "interval");
        PhoneCheck read = new PhoneCheck(
                json.choice("verdict", verdict, Verdict.values()), ConfidenceInterval.read(json, "interval", interval));
        json.refuse();
        return read;
    }
}
