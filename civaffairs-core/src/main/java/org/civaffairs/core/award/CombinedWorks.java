package org.civaffairs.core.award;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * With how many of the four works the building of rural communities is known to be combined, and with how many it is known
 * not to be (C-51); of the others nobody knows.
 *
 * @param combined works that it is combined with, 0 to 4
 * @param missing works that it is not, 0 to 4
 */
@JsonPropertyOrder({"combined", "missing"})
public record CombinedWorks(
        @JsonProperty("combined") long combined,
        @JsonProperty("missing") long missing) implements Serializable {
    @JsonCreator
    static CombinedWorks fromJson(
            @JsonProperty("combined") @Nullable Object combined,
            @JsonProperty("missing") @Nullable Object missing,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("combined-works value", unknown, "combined", "missing");
        CombinedWorks read = new CombinedWorks(json.natural("combined", combined), json.natural("missing", missing));
        json.refuse();
        return read;
    }
}
