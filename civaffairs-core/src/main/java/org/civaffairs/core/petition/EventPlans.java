package org.civaffairs.core.petition;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Which plans are there (C-77, C-12).
 *
 * @param plans how many of the two plans of C-77 are known to be there
 * @param missing which of them are known not to be
 * @param disasterInForce whether the plan for natural disasters is in force; UNKNOWN only beside a finding
 */
@JsonPropertyOrder({"plans", "missing", "disasterInForce"})
public record EventPlans(
        @JsonProperty("plans") long plans,
        @JsonProperty("missing") List<EventKind> missing,
        @JsonProperty("disasterInForce") Truth disasterInForce)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param plans how many of the two plans of C-77 are known to be there
     * @param missing which of them are known not to be
     * @param disasterInForce whether the plan for natural disasters is in force; UNKNOWN only beside a finding
     */
    public EventPlans {
        missing = List.copyOf(missing);
    }

    @JsonCreator
    static EventPlans fromJson(
            @JsonProperty("plans") @Nullable Object plans,
            @JsonProperty("missing") @Nullable Object missing,
            @JsonProperty("disasterInForce") @Nullable Object disasterInForce,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("event-plans value", unknown, "plans", "missing", "disasterInForce");
        EventPlans read = new EventPlans(
                json.natural("plans", plans),
                json.items("missing", missing, (at, item) -> json.choice(at, item, EventKind.values())),
                json.choice("disasterInForce", disasterInForce, Truth.values()));
        json.refuse();
        return read;
    }
}
