package org.civaffairs.core.registration;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Which of the four departments took part (C-65); of one in neither nobody knows.
 *
 * @param present those that are known to have taken part, in the order of the plan
 * @param missing those that are known not to have
 */
@JsonPropertyOrder({"present", "missing"})
public record Fees(
        @JsonProperty("present") List<FeesBody> present,
        @JsonProperty("missing") List<FeesBody> missing) implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param present those that are known to have taken part, in the order of the plan
     * @param missing those that are known not to have
     */
    public Fees {
        present = List.copyOf(present);
        missing = List.copyOf(missing);
    }

    @JsonCreator
    static Fees fromJson(
            @JsonProperty("present") @Nullable Object present,
            @JsonProperty("missing") @Nullable Object missing,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("association-fees value", unknown, "present", "missing");
        Fees read = new Fees(
                json.items("present", present, (at, item) -> json.choice(at, item, FeesBody.values())),
                json.items("missing", missing, (at, item) -> json.choice(at, item, FeesBody.values())));
        json.refuse();
        return read;
    }
}
