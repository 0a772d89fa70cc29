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
 * The field trips and visits of a bureau cadre (C-103, C-104), by month and for the year.
 *
 * @param counted visits that count
 * @param unrecorded visits that do not, known not to be on record where they must be (C-106)
 * @param months the months in which the cadre served, in order; without those that cannot be decided
 * @param households distinct households in the ledger
 * @param householdsDue distinct households that were due in the year; 0 where they are counted by month or trip, where the
 *     year is excused, and where nobody can say
 * @param householdsMissing how many were missing in the year, 0 or more; 0 where that cannot be decided
 * @param undecided how many months cannot be decided, and the year where it is counted: since nobody knows whether visits
 *     are on record, whether more were made outside the ledger, or what is due
 */
@JsonPropertyOrder({"counted", "unrecorded", "months", "households", "householdsDue", "householdsMissing", "undecided"})
public record Visits(
        @JsonProperty("counted") long counted,
        @JsonProperty("unrecorded") long unrecorded,
        @JsonProperty("months") List<MonthVisits> months,
        @JsonProperty("households") long households,
        @JsonProperty("householdsDue") long householdsDue,
        @JsonProperty("householdsMissing") long householdsMissing,
        @JsonProperty("undecided") long undecided)
        implements Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param counted visits that count
     * @param unrecorded visits that do not
     * @param months the months in which the cadre served
     * @param households distinct households in the ledger
     * @param householdsDue distinct households that were due in the year
     * @param householdsMissing how many were missing in the year
     * @param undecided how many months, and the year, cannot be decided
     */
    public Visits {
        months = List.copyOf(months);
    }

    /** {@return the months that fell short, in order} */
    public List<MonthVisits> monthsShort() {
        return months.stream().filter(month -> !month.isMet()).toList();
    }

    @JsonCreator
    static Visits fromJson(
            @JsonProperty("counted") @Nullable Object counted,
            @JsonProperty("unrecorded") @Nullable Object unrecorded,
            @JsonProperty("months") @Nullable Object months,
            @JsonProperty("households") @Nullable Object households,
            @JsonProperty("householdsDue") @Nullable Object householdsDue,
            @JsonProperty("householdsMissing") @Nullable Object householdsMissing,
            @JsonProperty("undecided") @Nullable Object undecided,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "visits value",
                unknown,
                "counted",
                "unrecorded",
                "months",
                "households",
                "householdsDue",
                "householdsMissing",
                "undecided");
        Visits read = new Visits(
                json.natural("counted", counted),
                json.natural("unrecorded", unrecorded),
                json.objects("months", months, (path, row) -> MonthVisits.read(json, path, row)),
                json.natural("households", households),
                json.natural("householdsDue", householdsDue),
                json.natural("householdsMissing", householdsMissing),
                json.natural("undecided", undecided));
        json.refuse();
        return read;
    }
}
