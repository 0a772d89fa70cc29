package org.civaffairs.core.staffing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Whether a township has the staff and the funds that the plan asks for (C-81).
 *
 * @param complete both; NO as soon as one is missing, UNKNOWN if that cannot be told
 */
public record Capacity(@JsonProperty("complete") Truth complete) implements Serializable {
    @JsonCreator
    static Capacity fromJson(
            @JsonProperty("complete") @Nullable Object complete, @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("capacity value", unknown, "complete");
        Capacity read = new Capacity(json.choice("complete", complete, Truth.values()));
        json.refuse();
        return read;
    }
}
