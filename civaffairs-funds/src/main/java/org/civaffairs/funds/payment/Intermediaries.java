package org.civaffairs.funds.payment;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How many offices stand between the dedicated account and the person (C-120).
 *
 * @param count how many; 0 if paid directly
 * @param excess how many more than are allowed, 0 or more
 */
@JsonPropertyOrder({"count", "excess"})
public record Intermediaries(
        @JsonProperty("count") long count,
        @JsonProperty("excess") long excess) implements Serializable {
    @JsonCreator
    static Intermediaries fromJson(
            @JsonProperty("count") @Nullable Object count,
            @JsonProperty("excess") @Nullable Object excess,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("intermediaries value", unknown, "count", "excess");
        Intermediaries read = new Intermediaries(json.natural("count", count), json.natural("excess", excess));
        json.refuse();
        return read;
    }
}
