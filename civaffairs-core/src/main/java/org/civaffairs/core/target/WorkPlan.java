package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How much of what it must contain a plan of work lacks.
 *
 * @param missing parts known to be missing; 0 to 2
 * @param unknown parts of which nobody knows; 0 to 2
 */
@JsonPropertyOrder({"missing", "unknown"})
public record WorkPlan(
        @JsonProperty("missing") long missing,
        @JsonProperty("unknown") long unknown) implements Serializable {
    @JsonCreator
    static WorkPlan fromJson(
            @JsonProperty("missing") @Nullable Object missing,
            @JsonProperty("unknown") @Nullable Object unknown,
            @JsonAnySetter @Nullable Map<String, Object> others) {
        StrictJson json = StrictJson.of("work-plan value", others, "missing", "unknown");
        WorkPlan read = new WorkPlan(json.natural("missing", missing), json.natural("unknown", unknown));
        json.refuse();
        return read;
    }
}
