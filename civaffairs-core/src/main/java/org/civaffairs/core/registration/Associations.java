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
 * How many associations are registered and inspected, and which are not (C-62, C-66), and which work against the law
 * (C-142).
 *
 * @param registered associations that are known to be registered, 0 or more
 * @param inspected those of them that are known to be inspected
 * @param notRegistered associations that are known not to be registered, in the order of the facts
 * @param notInspected registered ones that are known not to be inspected
 * @param unlawful associations that are known not to work by law and rules
 * @param undetermined associations of which something that is asked is not known
 */
@JsonPropertyOrder({"registered", "inspected", "notRegistered", "notInspected", "unlawful", "undetermined"})
public record Associations(
        @JsonProperty("registered") long registered,
        @JsonProperty("inspected") long inspected,
        @JsonProperty("notRegistered") List<String> notRegistered,
        @JsonProperty("notInspected") List<String> notInspected,
        @JsonProperty("unlawful") List<String> unlawful,
        @JsonProperty("undetermined") long undetermined)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param registered associations that are known to be registered, 0 or more
     * @param inspected those of them that are known to be inspected
     * @param notRegistered associations that are known not to be registered, in the order of the facts
     * @param notInspected registered ones that are known not to be inspected
     * @param unlawful associations that are known not to work by law and rules
     * @param undetermined associations of which something that is asked is not known
     */
    public Associations {
        notRegistered = List.copyOf(notRegistered);
        notInspected = List.copyOf(notInspected);
        unlawful = List.copyOf(unlawful);
    }

    @JsonCreator
    static Associations fromJson(
            @JsonProperty("registered") @Nullable Object registered,
            @JsonProperty("inspected") @Nullable Object inspected,
            @JsonProperty("notRegistered") @Nullable Object notRegistered,
            @JsonProperty("notInspected") @Nullable Object notInspected,
            @JsonProperty("unlawful") @Nullable Object unlawful,
            @JsonProperty("undetermined") @Nullable Object undetermined,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "associations value",
                unknown,
                "registered",
                "inspected",
                "notRegistered",
                "notInspected",
                "unlawful",
                "undetermined");
        Associations read = new Associations(
                json.natural("registered", registered),
                json.natural("inspected", inspected),
                json.items("notRegistered", notRegistered, json::text),
                json.items("notInspected", notInspected, json::text),
                json.items("unlawful", unlawful, json::text),
                json.natural("undetermined", undetermined));
        json.refuse();
        return read;
    }
}
