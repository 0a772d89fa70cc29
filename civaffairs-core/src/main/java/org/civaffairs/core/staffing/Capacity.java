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
 * @param complete YES if it has both, NO as soon as one is missing
 */
public record Capacity(@JsonProperty("complete") Truth complete) implements Serializable {
    /**
     * Checks that it is decided.
     *
     * @param complete YES or NO
     * @throws IllegalArgumentException if UNKNOWN: such a case is undetermined
     */
    public Capacity {
        if (complete == Truth.UNKNOWN) {
            throw new IllegalArgumentException("complete must be YES or NO: what is unknown is undetermined");
        }
    }

    @JsonCreator
    static Capacity fromJson(
            @JsonProperty("complete") @Nullable Object complete, @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("capacity value", unknown, "complete");
        Capacity read = new Capacity(json.choice("complete", complete, Truth.values()));
        json.refuse();
        return read;
    }
}
