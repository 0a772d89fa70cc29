package org.civaffairs.core.petition;

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
 * Which elements of fairness are there (C-144); of one in neither nobody knows.
 *
 * @param present those that are known to be there
 * @param missing those that are known not to be
 */
@JsonPropertyOrder({"present", "missing"})
public record Fairness(
        @JsonProperty("present") List<FairnessElement> present,
        @JsonProperty("missing") List<FairnessElement> missing) implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param present those that are known to be there
     * @param missing those that are known not to be
     */
    public Fairness {
        present = List.copyOf(present);
        missing = List.copyOf(missing);
    }

    @JsonCreator
    static Fairness fromJson(
            @JsonProperty("present") @Nullable Object present,
            @JsonProperty("missing") @Nullable Object missing,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("assistance-fairness value", unknown, "present", "missing");
        Fairness read = new Fairness(
                json.items("present", present, (at, item) -> json.choice(at, item, FairnessElement.values())),
                json.items("missing", missing, (at, item) -> json.choice(at, item, FairnessElement.values())));
        json.refuse();
        return read;
    }
}
