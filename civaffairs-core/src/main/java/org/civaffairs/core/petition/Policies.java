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
 * How many policies are carried out, by the judgement in the facts (C-143).
 *
 * @param carriedOut policies that were found to be carried out, 0 or more
 * @param notCarriedOut policies that were found not to be, in the order of the facts
 * @param undetermined policies of which nobody has found either
 */
@JsonPropertyOrder({"carriedOut", "notCarriedOut", "undetermined"})
public record Policies(
        @JsonProperty("carriedOut") long carriedOut,
        @JsonProperty("notCarriedOut") List<String> notCarriedOut,
        @JsonProperty("undetermined") long undetermined)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param carriedOut policies that were found to be carried out, 0 or more
     * @param notCarriedOut policies that were found not to be, in the order of the facts
     * @param undetermined policies of which nobody has found either
     */
    public Policies {
        notCarriedOut = List.copyOf(notCarriedOut);
    }

    @JsonCreator
    static Policies fromJson(
            @JsonProperty("carriedOut") @Nullable Object carriedOut,
            @JsonProperty("notCarriedOut") @Nullable Object notCarriedOut,
            @JsonProperty("undetermined") @Nullable Object undetermined,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("policies value", unknown, "carriedOut", "notCarriedOut", "undetermined");
        Policies read = new Policies(
                json.natural("carriedOut", carriedOut),
                json.items("notCarriedOut", notCarriedOut, json::text),
                json.natural("undetermined", undetermined));
        json.refuse();
        return read;
    }
}
