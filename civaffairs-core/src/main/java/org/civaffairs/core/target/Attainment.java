package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How far a target was reached.
 *
 * @param status ACHIEVED, OPEN, or a miss by the force of the clause
 * @param share the exact part of the goal that was reached, more than 100 % where more was; null where the goal is nothing
 * @param missing what is missing to the goal, in the target's unit; nothing where it is reached
 */
@JsonPropertyOrder({"status", "share", "missing"})
public record Attainment(
        @JsonProperty("status") Status status,

        @JsonProperty("share") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Ratio share,

        @JsonProperty("missing") Quantity missing)
        implements Serializable {
    @JsonCreator
    static Attainment fromJson(
            @JsonProperty("status") @Nullable Object status,
            @JsonProperty("share") @Nullable Object share,
            @JsonProperty("missing") @Nullable Object missing,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("target value", unknown, "status", "share", "missing");
        Attainment read = new Attainment(
                json.choice("status", status, Status.values()),
                share == null ? null : json.parsed("share", share, Ratio::parse, Ratio.percent(0)),
                Quantity.read(json, "missing", missing));
        json.refuse();
        return read;
    }
}
