package org.civaffairs.core.award;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Whether the right people answer for transparency and democratic management in a township.
 *
 * @param leader whether a leader answers whom the clause allows (C-34)
 * @param office whether the office has it as a task (C-35)
 */
@JsonPropertyOrder({"leader", "office"})
public record ResponsibleLeader(
        @JsonProperty("leader") Truth leader,
        @JsonProperty("office") Truth office) implements Serializable {
    @JsonCreator
    static ResponsibleLeader fromJson(
            @JsonProperty("leader") @Nullable Object leader,
            @JsonProperty("office") @Nullable Object office,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("responsible-leader value", unknown, "leader", "office");
        ResponsibleLeader read = new ResponsibleLeader(
                json.choice("leader", leader, Truth.values()), json.choice("office", office, Truth.values()));
        json.refuse();
        return read;
    }
}
