package org.civaffairs.core.cooperation;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Whether there is a mechanism of social help (C-20).
 *
 * @param present YES or NO
 */
@JsonPropertyOrder({"present"})
public record SocialHelp(@JsonProperty("present") Truth present) implements Serializable {
    /**
     * Checks that it is decided.
     *
     * @param present YES or NO
     * @throws IllegalArgumentException if UNKNOWN: such a case is undetermined
     */
    public SocialHelp {
        if (present == Truth.UNKNOWN) {
            throw new IllegalArgumentException("present must be YES or NO: what is unknown is undetermined");
        }
    }

    @JsonCreator
    static SocialHelp fromJson(
            @JsonProperty("present") @Nullable Object present, @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("social-help value", unknown, "present");
        SocialHelp read = new SocialHelp(json.choice("present", present, Truth.values()));
        json.refuse();
        return read;
    }
}
