package org.civaffairs.funds.oversight;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What became of the annual audit (C-126, C-139). Where something is known to be missed, what nobody knows counts as 0.
 *
 * @param outcome what became of it
 * @param season the days of its month, the first and the last included
 * @param yearDue the year whose money was to be audited
 * @param daysOutside by how many days it began before its month and went on after it, 0 or more
 * @param yearsOff by how many years the audited year differs from the one that was due, 0 or more
 * @param bodiesMissing how many of the three bodies did not take part, 0 to 3
 */
@JsonPropertyOrder({"outcome", "season", "yearDue", "daysOutside", "yearsOff", "bodiesMissing"})
public record AnnualAudit(
        @JsonProperty("outcome") AuditOutcome outcome,
        @JsonProperty("season") DaySpan season,
        @JsonProperty("yearDue") long yearDue,
        @JsonProperty("daysOutside") long daysOutside,
        @JsonProperty("yearsOff") long yearsOff,
        @JsonProperty("bodiesMissing") long bodiesMissing)
        implements Serializable {
    @JsonCreator
    static AnnualAudit fromJson(
            @JsonProperty("outcome") @Nullable Object outcome,
            @JsonProperty("season") @Nullable Object season,
            @JsonProperty("yearDue") @Nullable Object yearDue,
            @JsonProperty("daysOutside") @Nullable Object daysOutside,
            @JsonProperty("yearsOff") @Nullable Object yearsOff,
            @JsonProperty("bodiesMissing") @Nullable Object bodiesMissing,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "annual-audit value",
                unknown,
                "outcome",
                "season",
                "yearDue",
                "daysOutside",
                "yearsOff",
                "bodiesMissing");
        AnnualAudit read = new AnnualAudit(
                json.choice("outcome", outcome, AuditOutcome.values()),
                DaySpan.read(json, "season", season),
                json.natural("yearDue", yearDue),
                json.natural("daysOutside", daysOutside),
                json.natural("yearsOff", yearsOff),
                json.natural("bodiesMissing", bodiesMissing));
        json.refuse();
        return read;
    }
}
