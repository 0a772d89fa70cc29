package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;

/**
 * One month of a cadre's field trips and visits (C-103, C-104). Both counts of households are given, whichever is in force.
 *
 * @param month the month
 * @param tripsDue field trips that were due; 0 in a month that is excused
 * @param trips field trips made, by the reading in force
 * @param tripsMissing how many were missing, 0 or more; nothing is carried over
 * @param householdsDue distinct households that were due in the month or on each trip; 0 where the year is counted instead,
 *     and in a month that is excused
 * @param households distinct households in the month
 * @param householdsOnTrip distinct households on the trip that decides, the last of those due when trips are put in order
 *     of their households, most first; 0 if there were too few trips
 * @param householdsMissing how many were missing by the reading in force, 0 or more
 */
@JsonPropertyOrder({
    "month",
    "tripsDue",
    "trips",
    "tripsMissing",
    "householdsDue",
    "households",
    "householdsOnTrip",
    "householdsMissing"
})
public record MonthVisits(
        @JsonProperty("month") @JsonFormat(shape = JsonFormat.Shape.STRING)
        YearMonth month,

        @JsonProperty("tripsDue") long tripsDue,
        @JsonProperty("trips") long trips,
        @JsonProperty("tripsMissing") long tripsMissing,
        @JsonProperty("householdsDue") long householdsDue,
        @JsonProperty("households") long households,
        @JsonProperty("householdsOnTrip") long householdsOnTrip,
        @JsonProperty("householdsMissing") long householdsMissing)
        implements Serializable, Text.Labelled {

    /** {@return whether anything was due} */
    @JsonIgnore
    public boolean isDue() {
        return tripsDue > 0 || householdsDue > 0;
    }

    /** {@return whether all that was due was done; also where nothing was} */
    @JsonIgnore
    public boolean isMet() {
        return tripsMissing == 0 && householdsMissing == 0;
    }

    static MonthVisits read(StrictJson json, String path, Map<?, ?> row) {
        json.own(
                path,
                row.keySet(),
                "month",
                "tripsDue",
                "trips",
                "tripsMissing",
                "householdsDue",
                "households",
                "householdsOnTrip",
                "householdsMissing");
        return new MonthVisits(
                Reading.month(json, path + "month", row.get("month")),
                json.natural(path + "tripsDue", row.get("tripsDue")),
                json.natural(path + "trips", row.get("trips")),
                json.natural(path + "tripsMissing", row.get("tripsMissing")),
                json.natural(path + "householdsDue", row.get("householdsDue")),
                json.natural(path + "households", row.get("households")),
                json.natural(path + "householdsOnTrip", row.get("householdsOnTrip")),
                json.natural(path + "householdsMissing", row.get("householdsMissing")));
    }

    /** {@return such as {@code 2010-03: trips 2 of 2, households 19 of 20, short 1}} */
    @Override
    public Text label() {
        return Text.of(
                month + "：下乡" + trips + "次（应" + tripsDue + "次），走访" + households + "户（应" + householdsDue + "户，决定次"
                        + householdsOnTrip + "户），差" + tripsMissing + "次、" + householdsMissing + "户",
                month + ": trips " + trips + " of " + tripsDue + ", households " + households + " of "
                        + householdsDue + " (on the trip that decides " + householdsOnTrip + "), short "
                        + tripsMissing + " and " + householdsMissing);
    }

    /** {@return such as {@code 2010-03 trips 2/2 households 19/20}} */
    @Override
    public String toString() {
        return month + " trips " + trips + "/" + tripsDue + " households " + households + "/" + householdsDue;
    }
}
