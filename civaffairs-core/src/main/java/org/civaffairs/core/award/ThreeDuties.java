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
 * How many of its three duties a township is known to do, and how many it is known not to do (C-91); of the others nobody
 * knows.
 *
 * @param done duties that are done, 0 to 3
 * @param missing duties that are not, 0 to 3
 */
@JsonPropertyOrder({"done", "missing"})
public record ThreeDuties(
        @JsonProperty("done") long done,
        @JsonProperty("missing") long missing) implements Serializable {
    @JsonCreator
    static ThreeDuties fromJson(
            @JsonProperty("done") @Nullable Object done,
            @JsonProperty("missing") @Nullable Object missing,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("three-duties value", unknown, "done", "missing");
        ThreeDuties read = new ThreeDuties(json.natural("done", done), json.natural("missing", missing));
        json.refuse();
        return read;
    }
}
