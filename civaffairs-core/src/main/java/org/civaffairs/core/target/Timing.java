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
 * Where something stands against its deadline.
 *
 * @param status ACHIEVED if on time, OPEN, or a miss by the force of the clause
 * @param state on time, late, open or overdue
 * @param daysLate by how many days it was late, or is overdue so far; 0 where it is neither
 */
@JsonPropertyOrder({"status", "state", "daysLate"})
public record Timing(
        @JsonProperty("status") Status status,
        @JsonProperty("state") DeadlineState state,
        @JsonProperty("daysLate") long daysLate)
        implements Serializable {
    @JsonCreator
    static Timing fromJson(
            @JsonProperty("status") @Nullable Object status,
            @JsonProperty("state") @Nullable Object state,
            @JsonProperty("daysLate") @Nullable Object daysLate,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("deadline value", unknown, "status", "state", "daysLate");
        Timing read = new Timing(
                json.choice("status", status, Status.values()),
                json.choice("state", state, DeadlineState.values()),
                json.natural("daysLate", daysLate));
        json.refuse();
        return read;
    }
}
