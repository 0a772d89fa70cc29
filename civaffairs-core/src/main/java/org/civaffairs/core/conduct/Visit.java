package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a cadre's ledger: a day in the field, and the households called on.
 *
 * @param day the day
 * @param township where, fit for a {@link org.civaffairs.core.value.Label}
 * @param households the ids of the households, such as their numbers, no people's names; may be empty
 * @param recorded whether the visit is on record (记录在案)
 * @param trip the name of the trip that it is a part of; null if nobody knows, which matters only where trips are counted
 */
@JsonPropertyOrder({"day", "township", "households", "recorded", "trip"})
public record Visit(
        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @JsonProperty("township") String township,
        @JsonProperty("households") List<String> households,
        @JsonProperty("recorded") Truth recorded,

        @JsonProperty("trip") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String trip)
        implements Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param day the day
     * @param township where
     * @param households the ids of the households
     * @param recorded whether the visit is on record
     * @param trip the name of the trip, or null
     */
    public Visit {
        households = List.copyOf(households);
    }

    /**
     * Makes an entry on record, without the name of a trip.
     *
     * @param day the day
     * @param township where
     * @param households the ids of the households
     * @return the entry
     */
    public static Visit onRecord(LocalDate day, String township, List<String> households) {
        return new Visit(day, township, households, Truth.YES, null);
    }

    static Visit read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "day", "township", "households", "recorded", "trip");
        Object trip = row.get("trip");
        return new Visit(
                json.day(path + "day", row.get("day")),
                json.text(path + "township", row.get("township")),
                json.items(path + "households", row.get("households"), json::text),
                json.choice(path + "recorded", row.get("recorded"), Truth.values()),
                trip == null ? null : json.text(path + "trip", trip));
    }
}
