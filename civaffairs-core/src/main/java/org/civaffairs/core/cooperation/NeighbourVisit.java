package org.civaffairs.core.cooperation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;

/**
 * A visit between a county and a neighbour (C-145).
 *
 * @param neighbour the other county or city, fit for a {@link org.civaffairs.core.value.Label}
 * @param day its day
 * @param received true if the neighbour came, false if the county went there
 */
@JsonPropertyOrder({"neighbour", "day", "received"})
public record NeighbourVisit(
        @JsonProperty("neighbour") String neighbour,

        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @JsonProperty("received") boolean received)
        implements Serializable {
    static NeighbourVisit read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "neighbour", "day", "received");
        return new NeighbourVisit(
                json.text(at + "neighbour", row.get("neighbour")),
                json.day(at + "day", row.get("day")),
                json.flag(at + "received", row.get("received")));
    }
}
