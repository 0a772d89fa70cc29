package org.civaffairs.core.petition;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Whether a petition was resolved on the spot (C-78).
 *
 * @param outcome what became of it
 * @param levelsUp by how many levels it went above its own, 0 or more
 */
@JsonPropertyOrder({"outcome", "levelsUp"})
public record Petition(
        @JsonProperty("outcome") PetitionOutcome outcome,
        @JsonProperty("levelsUp") long levelsUp) implements Serializable {
    @JsonCreator
    static Petition fromJson(
            @JsonProperty("outcome") @Nullable Object outcome,
            @JsonProperty("levelsUp") @Nullable Object levelsUp,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("petition value", unknown, "outcome", "levelsUp");
        Petition read = new Petition(
                json.choice("outcome", outcome, PetitionOutcome.values()), json.natural("levelsUp", levelsUp));
        json.refuse();
        return read;
    }
}
