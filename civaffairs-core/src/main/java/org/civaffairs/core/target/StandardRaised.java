package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Whether the rural allowance standard was raised (C-06), and by how much.
 *
 * @param increase by how much, below 0.00 where it was lowered; yuan a year for a person
 * @param rate the increase as a part of the standard before; null where there was none
 * @param raised YES if it was raised at all, else NO
 * @param moderate always UNKNOWN: 適度 has no number, and nobody can decide it
 */
@JsonPropertyOrder({"increase", "rate", "raised", "moderate"})
public record StandardRaised(
        @JsonProperty("increase") Yuan increase,

        @JsonProperty("rate") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Ratio rate,

        @JsonProperty("raised") Truth raised,
        @JsonProperty("moderate") Truth moderate)
        implements Serializable {
    @JsonCreator
    static StandardRaised fromJson(
            @JsonProperty("increase") @Nullable Object increase,
            @JsonProperty("rate") @Nullable Object rate,
            @JsonProperty("raised") @Nullable Object raised,
            @JsonProperty("moderate") @Nullable Object moderate,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("standard-raised value", unknown, "increase", "rate", "raised", "moderate");
        StandardRaised read = new StandardRaised(
                json.yuan("increase", increase),
                rate == null ? null : json.parsed("rate", rate, Ratio::parse, Ratio.percent(0)),
                json.choice("raised", raised, Truth.values()),
                json.choice("moderate", moderate, Truth.values()));
        json.refuse();
        return read;
    }
}
