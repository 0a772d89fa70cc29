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
 * Whether a plan of work contains the panel's ballot (C-96).
 *
 * @param included whether it does
 */
@JsonPropertyOrder("included")
public record WorkPlan(@JsonProperty("included") boolean included) implements Serializable {
    @JsonCreator
    static WorkPlan fromJson(
            @JsonProperty("included") @Nullable Object included, @JsonAnySetter @Nullable Map<String, Object> others) {
        StrictJson json = StrictJson.of("work-plan value", others, "included");
        WorkPlan read = new WorkPlan(json.flag("included", included));
        json.refuse();
        return read;
    }
}
