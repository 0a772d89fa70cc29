package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Whether the weak were treated as equals and with kindness (C-110).
 *
 * @param kept YES if no complaint was upheld and none is open, NO as soon as one was upheld
 */
public record EqualTreatment(@JsonProperty("kept") Truth kept) implements Serializable {
    /**
     * Checks that it is decided.
     *
     * @param kept YES or NO
     * @throws IllegalArgumentException if UNKNOWN: such a case is undetermined
     */
    public EqualTreatment {
        if (kept == Truth.UNKNOWN) {
            throw new IllegalArgumentException("kept must be YES or NO: what is unknown is undetermined");
        }
    }

    @JsonCreator
    static EqualTreatment fromJson(
            @JsonProperty("kept") @Nullable Object kept, @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("equal-treatment value", unknown, "kept");
        Truth read = json.choice("kept", kept, Truth.values());
        json.refuse();
        return new EqualTreatment(read);
    }
}
