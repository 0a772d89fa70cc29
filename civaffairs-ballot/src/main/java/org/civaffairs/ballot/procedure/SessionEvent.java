package org.civaffairs.ballot.procedure;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;

/**
 * Something that happened to a motion. Of two events of one day the one that is listed first happened first.
 *
 * @param kind what
 * @param day on which day
 */
@JsonPropertyOrder({"kind", "day"})
public record SessionEvent(
        @JsonProperty("kind") EventKind kind,

        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day)
        implements Serializable {
    /**
     * Makes an event.
     *
     * @param kind what
     * @param day on which day
     * @return the event
     */
    public static SessionEvent of(EventKind kind, LocalDate day) {
        return new SessionEvent(kind, day);
    }

    static SessionEvent read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "kind", "day");
        return new SessionEvent(
                json.choice(path + "kind", row.get("kind"), EventKind.values()),
                json.day(path + "day", row.get("day")));
    }
}
