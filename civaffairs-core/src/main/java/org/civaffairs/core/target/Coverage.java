package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How many were covered of those who should be.
 *
 * @param status ACHIEVED, EMPTY where there is nobody to cover, OPEN, or a miss by the force of the clause
 * @param share the exact part that is known to be covered; null where there is nobody: 0 of 0 is not 100 %
 * @param missing how many are known not to be covered, 0 or more
 * @param uncovered who they are, by case; empty where nobody named them
 */
@JsonPropertyOrder({"status", "share", "missing", "uncovered"})
public record Coverage(
        @JsonProperty("status") Status status,

        @JsonProperty("share") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Ratio share,

        @JsonProperty("missing") long missing,
        @JsonProperty("uncovered") List<String> uncovered)
        implements Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param status where the target stands
     * @param share the exact part that is known to be covered
     * @param missing how many are known not to be covered
     * @param uncovered who they are
     */
    public Coverage {
        uncovered = List.copyOf(uncovered);
    }

    @JsonCreator
    static Coverage fromJson(
            @JsonProperty("status") @Nullable Object status,
            @JsonProperty("share") @Nullable Object share,
            @JsonProperty("missing") @Nullable Object missing,
            @JsonProperty("uncovered") @Nullable Object uncovered,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("coverage value", unknown, "status", "share", "missing", "uncovered");
        Coverage read = new Coverage(
                json.choice("status", status, Status.values()),
                share == null ? null : json.parsed("share", share, Ratio::parse, Ratio.percent(0)),
                json.natural("missing", missing),
                json.items("uncovered", uncovered, json::text));
        json.refuse();
        return read;
    }
}
