package org.civaffairs.core.conduct;

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
 * The visits of a township's staff in a year (C-105), by both readings of 每人.
 *
 * @param counted visits that count, being on record (C-106)
 * @param unrecorded visits that do not, known not to be on record
 * @param staff members of staff
 * @param staffMet how many of them are known to have visited often enough
 * @param staffUndecided how many of them did if visits of unknown record are on record
 * @param clients clients
 * @param clientsMet how many of them are known to have been visited often enough
 * @param clientsUndecided how many of them were if visits of unknown record are on record
 * @param outcome whether it is enough by the reading in force
 * @param missing the ids of those who are short by the reading in force, in the order of the facts
 */
@JsonPropertyOrder({
    "counted",
    "unrecorded",
    "staff",
    "staffMet",
    "staffUndecided",
    "clients",
    "clientsMet",
    "clientsUndecided",
    "outcome",
    "missing"
})
public record TownshipVisits(
        @JsonProperty("counted") long counted,
        @JsonProperty("unrecorded") long unrecorded,
        @JsonProperty("staff") long staff,
        @JsonProperty("staffMet") long staffMet,
        @JsonProperty("staffUndecided") long staffUndecided,
        @JsonProperty("clients") long clients,
        @JsonProperty("clientsMet") long clientsMet,
        @JsonProperty("clientsUndecided") long clientsUndecided,
        @JsonProperty("outcome") VisitOutcome outcome,
        @JsonProperty("missing") List<String> missing)
        implements Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param counted visits that count
     * @param unrecorded visits that do not
     * @param staff members of staff
     * @param staffMet how many of them visited often enough
     * @param staffUndecided how many of them cannot be decided
     * @param clients clients
     * @param clientsMet how many of them were visited often enough
     * @param clientsUndecided how many of them cannot be decided
     * @param outcome whether it is enough
     * @param missing the ids of those who are short
     */
    public TownshipVisits {
        missing = List.copyOf(missing);
    }

    /** {@return members of staff known not to have visited often enough} */
    public long staffShort() {
        return staff - staffMet - staffUndecided;
    }

    /** {@return clients known not to have been visited often enough} */
    public long clientsShort() {
        return clients - clientsMet - clientsUndecided;
    }

    @JsonCreator
    static TownshipVisits fromJson(
            @JsonProperty("counted") @Nullable Object counted,
            @JsonProperty("unrecorded") @Nullable Object unrecorded,
            @JsonProperty("staff") @Nullable Object staff,
            @JsonProperty("staffMet") @Nullable Object staffMet,
            @JsonProperty("staffUndecided") @Nullable Object staffUndecided,
            @JsonProperty("clients") @Nullable Object clients,
            @JsonProperty("clientsMet") @Nullable Object clientsMet,
            @JsonProperty("clientsUndecided") @Nullable Object clientsUndecided,
            @JsonProperty("outcome") @Nullable Object outcome,
            @JsonProperty("missing") @Nullable Object missing,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "township-visits value",
                unknown,
                "counted",
                "unrecorded",
                "staff",
                "staffMet",
                "staffUndecided",
                "clients",
                "clientsMet",
                "clientsUndecided",
                "outcome",
                "missing");
        TownshipVisits read = new TownshipVisits(
                json.natural("counted", counted),
                json.natural("unrecorded", unrecorded),
                json.natural("staff", staff),
                json.natural("staffMet", staffMet),
                json.natural("staffUndecided", staffUndecided),
                json.natural("clients", clients),
                json.natural("clientsMet", clientsMet),
                json.natural("clientsUndecided", clientsUndecided),
                json.choice("outcome", outcome, VisitOutcome.values()),
                json.items("missing", missing, json::text));
        json.refuse();
        return read;
    }
}
