package org.civaffairs.core.cooperation;

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
 * The visits exchanged, in all and by neighbour (C-145).
 *
 * @param paid visits that the county paid, 0 or more
 * @param received visits that it received, 0 or more
 * @param neighbours the visits by neighbour, in the order of first mention
 */
@JsonPropertyOrder({"paid", "received", "neighbours"})
public record Neighbours(
        @JsonProperty("paid") long paid,
        @JsonProperty("received") long received,
        @JsonProperty("neighbours") List<NeighbourCount> neighbours)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param paid visits that the county paid, 0 or more
     * @param received visits that it received, 0 or more
     * @param neighbours the visits by neighbour, in the order of first mention
     */
    public Neighbours {
        neighbours = List.copyOf(neighbours);
    }

    @JsonCreator
    static Neighbours fromJson(
            @JsonProperty("paid") @Nullable Object paid,
            @JsonProperty("received") @Nullable Object received,
            @JsonProperty("neighbours") @Nullable Object neighbours,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("neighbour-visits value", unknown, "paid", "received", "neighbours");
        Neighbours read = new Neighbours(
                json.natural("paid", paid),
                json.natural("received", received),
                json.objects("neighbours", neighbours, (at, row) -> NeighbourCount.read(json, at, row)));
        json.refuse();
        return read;
    }
}
