package org.civaffairs.core.cooperation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;

/**
 * The visits exchanged with one neighbour (C-145).
 *
 * @param neighbour the other county or city
 * @param paid visits that the county paid, 0 or more
 * @param received visits that it received, 0 or more
 */
@JsonPropertyOrder({"neighbour", "paid", "received"})
public record NeighbourCount(
        @JsonProperty("neighbour") String neighbour,
        @JsonProperty("paid") long paid,
        @JsonProperty("received") long received)
        implements Serializable {
    static NeighbourCount read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "neighbour", "paid", "received");
        return new NeighbourCount(
                json.text(at + "neighbour", row.get("neighbour")),
                json.natural(at + "paid", row.get("paid")),
                json.natural(at + "received", row.get("received")));
    }
}
