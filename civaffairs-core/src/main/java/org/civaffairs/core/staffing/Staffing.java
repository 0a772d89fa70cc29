package org.civaffairs.core.staffing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * The officers that a civil-affairs office should have (C-82); persons.
 *
 * @param required how many it should have, rounded by the reading in force; 0 where nobody lives
 * @param gap how many are missing, 0 or more
 */
@JsonPropertyOrder({"required", "gap"})
public record Staffing(
        @JsonProperty("required") long required,
        @JsonProperty("gap") long gap) implements Serializable {
    @JsonCreator
    static Staffing fromJson(
            @JsonProperty("required") @Nullable Object required,
            @JsonProperty("gap") @Nullable Object gap,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("staffing value", unknown, "required", "gap");
        Staffing read = new Staffing(json.natural("required", required), json.natural("gap", gap));
        json.refuse();
        return read;
    }
}
