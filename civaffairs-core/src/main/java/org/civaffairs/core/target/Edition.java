package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Whether the plan speaks for a county and a year (C-02).
 *
 * @param applies whether it does
 */
public record Edition(@JsonProperty("applies") boolean applies) implements Serializable {
    @JsonCreator
    static Edition fromJson(
            @JsonProperty("applies") @Nullable Object applies, @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("edition value", unknown, "applies");
        Edition read = new Edition(json.flag("applies", applies));
        json.refuse();
        return read;
    }
}
