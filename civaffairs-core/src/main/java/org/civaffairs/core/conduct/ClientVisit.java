package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;

/**
 * One visit of a member of a township's staff to a client.
 *
 * @param staff the id of who visited
 * @param client the id of who was visited
 * @param day the day
 * @param recorded whether the visit is on record (记录在案)
 */
@JsonPropertyOrder({"staff", "client", "day", "recorded"})
public record ClientVisit(
        @JsonProperty("staff") String staff,
        @JsonProperty("client") String client,

        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @JsonProperty("recorded") Truth recorded)
        implements Serializable {
    /**
     * Makes a visit that is on record.
     *
     * @param staff the id of who visited
     * @param client the id of who was visited
     * @param day the day
     * @return the visit
     */
    public static ClientVisit onRecord(String staff, String client, LocalDate day) {
        return new ClientVisit(staff, client, day, Truth.YES);
    }

    static ClientVisit read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "staff", "client", "day", "recorded");
        return new ClientVisit(
                json.text(path + "staff", row.get("staff")),
                json.text(path + "client", row.get("client")),
                json.day(path + "day", row.get("day")),
                json.choice(path + "recorded", row.get("recorded"), Truth.values()));
    }
}
