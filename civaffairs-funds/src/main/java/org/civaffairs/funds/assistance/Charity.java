package org.civaffairs.funds.assistance;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * How far a county's charity reached in one year (C-21 to C-25). Each part is tested by itself; a part that needs an unknown
 * fact is null.
 *
 * @param raised the money that counts as raised, by the reading in force; yuan
 * @param targetMissing what of the year's own target is missing (C-25), 0.00 or more; yuan
 * @param fundsMissing what of the first of the three ones is missing (C-21), 0.00 or more; yuan
 * @param personsMissing how many people of the second are missing (C-22), 0 or more; null if unknown
 * @param mean the mean assistance (C-23); null if unknown, and over nobody, where there is no mean
 * @param unallocated what was raised less what was spent on assistance (C-24), below 0.00 where older money was spent; yuan;
 *     null if unknown
 * @param reached whether all three ones are reached; UNKNOWN if none is known to be missed and one cannot be told
 * @param due whether the year for which they are set has come; UNKNOWN if nobody set one
 */
@JsonPropertyOrder({"raised", "targetMissing", "fundsMissing", "personsMissing", "mean", "unallocated", "reached", "due"
})
public record Charity(
        @JsonProperty("raised") Yuan raised,
        @JsonProperty("targetMissing") Yuan targetMissing,
        @JsonProperty("fundsMissing") Yuan fundsMissing,

        @JsonProperty("personsMissing") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Long personsMissing,

        @JsonProperty("mean") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        MeanAssistance mean,

        @JsonProperty("unallocated") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Yuan unallocated,

        @JsonProperty("reached") Truth reached,
        @JsonProperty("due") Truth due)
        implements Serializable {
    @JsonCreator
    static Charity fromJson(
            @JsonProperty("raised") @Nullable Object raised,
            @JsonProperty("targetMissing") @Nullable Object targetMissing,
            @JsonProperty("fundsMissing") @Nullable Object fundsMissing,
            @JsonProperty("personsMissing") @Nullable Object personsMissing,
            @JsonProperty("mean") @Nullable Object mean,
            @JsonProperty("unallocated") @Nullable Object unallocated,
            @JsonProperty("reached") @Nullable Object reached,
            @JsonProperty("due") @Nullable Object due,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "charity value",
                unknown,
                "raised",
                "targetMissing",
                "fundsMissing",
                "personsMissing",
                "mean",
                "unallocated",
                "reached",
                "due");
        Charity read = new Charity(
                json.amount("raised", raised),
                json.amount("targetMissing", targetMissing),
                json.amount("fundsMissing", fundsMissing),
                personsMissing == null ? null : json.natural("personsMissing", personsMissing),
                mean == null ? null : MeanAssistance.read(json, "mean", mean),
                unallocated == null ? null : json.yuan("unallocated", unallocated),
                json.choice("reached", reached, Truth.values()),
                json.choice("due", due, Truth.values()));
        json.refuse();
        return read;
    }
}
