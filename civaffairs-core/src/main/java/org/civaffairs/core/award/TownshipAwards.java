package org.civaffairs.core.award;

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
 * Whether a township's civil-affairs work is barred from awards (C-40), by the reading in force and by both readings.
 *
 * @param barred whether it is, by the reading in force; UNKNOWN if that cannot be told
 * @param any whether it is if one fact is enough
 * @param all whether it is if all three are needed
 * @param differ whether the two readings say different things, so that the result rests on the reading
 * @param grounds the facts known to be so, in their order
 * @param unknown the facts that nobody knows, in their order
 */
@JsonPropertyOrder({"barred", "any", "all", "differ", "grounds", "unknown"})
public record TownshipAwards(
        @JsonProperty("barred") Truth barred,
        @JsonProperty("any") Truth any,
        @JsonProperty("all") Truth all,
        @JsonProperty("differ") Truth differ,
        @JsonProperty("grounds") List<VetoGround> grounds,
        @JsonProperty("unknown") List<VetoGround> unknown)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param barred whether it is barred by the reading in force
     * @param any whether it is if one fact is enough
     * @param all whether it is if all three are needed
     * @param differ whether the two readings say different things
     * @param grounds the facts known to be so
     * @param unknown the facts that nobody knows
     */
    public TownshipAwards {
        grounds = List.copyOf(grounds);
        unknown = List.copyOf(unknown);
    }

    @JsonCreator
    static TownshipAwards fromJson(
            @JsonProperty("barred") @Nullable Object barred,
            @JsonProperty("any") @Nullable Object any,
            @JsonProperty("all") @Nullable Object all,
            @JsonProperty("differ") @Nullable Object differ,
            @JsonProperty("grounds") @Nullable Object grounds,
            @JsonProperty("unknown") @Nullable Object unknown,
            @JsonAnySetter @Nullable Map<String, Object> others) {
        StrictJson json =
                StrictJson.of("township-awards value", others, "barred", "any", "all", "differ", "grounds", "unknown");
        TownshipAwards read = new TownshipAwards(
                json.choice("barred", barred, Truth.values()),
                json.choice("any", any, Truth.values()),
                json.choice("all", all, Truth.values()),
                json.choice("differ", differ, Truth.values()),
                json.items("grounds", grounds, (at, item) -> json.choice(at, item, VetoGround.values())),
                json.items("unknown", unknown, (at, item) -> json.choice(at, item, VetoGround.values())));
        json.refuse();
        return read;
    }
}
