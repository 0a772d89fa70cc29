package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.value.Exact;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * The visits of the staff of a county's townships (C-105), by both readings of 每人. Summaries of parts add up to the summary
 * of the whole, in any order.
 *
 * <p>For example, a township with 3 of 3 staff and 209 of 212 clients and one with 1 of 2 and 40 of 40 make 4 of 5 staff and
 * 249 of 252 clients.
 *
 * @param townships how many townships
 * @param undetermined how many of them could not be decided; the numbers after townshipsShort leave them out
 * @param townshipsShort how many of them have a finding, by the reading in force
 * @param counted visits that count, being on record (C-106)
 * @param unrecorded visits that do not, known not to be on record
 * @param staff members of staff
 * @param staffMet how many of them visited often enough
 * @param clients clients
 * @param clientsMet how many of them were visited often enough
 */
@JsonPropertyOrder({
    "townships",
    "undetermined",
    "townshipsShort",
    "counted",
    "unrecorded",
    "staff",
    "staffMet",
    "clients",
    "clientsMet"
})
public record TownshipVisitSummary(
        @JsonProperty("townships") long townships,
        @JsonProperty("undetermined") long undetermined,
        @JsonProperty("townshipsShort") long townshipsShort,
        @JsonProperty("counted") long counted,
        @JsonProperty("unrecorded") long unrecorded,
        @JsonProperty("staff") long staff,
        @JsonProperty("staffMet") long staffMet,
        @JsonProperty("clients") long clients,
        @JsonProperty("clientsMet") long clientsMet)
        implements Serializable {
    /** No township: the identity of {@link #plus}. */
    public static final TownshipVisitSummary NONE = new TownshipVisitSummary(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /**
     * The summary of one township.
     *
     * @param rule the rule
     * @param facts the township's ledger
     * @return its summary
     * @throws org.civaffairs.core.value.InvalidInputException if the ledger is of another year than the rule
     */
    public static TownshipVisitSummary of(TownshipVisitRule rule, TownshipVisitFacts facts) {
        Assessment<TownshipVisits> assessed = rule.assess(facts);
        if (!assessed.isDetermined()) {
            return new TownshipVisitSummary(1, 1, 0, 0, 0, 0, 0, 0, 0);
        }
        TownshipVisits visits = assessed.value();
        return new TownshipVisitSummary(
                1,
                0,
                assessed.hasFindings() ? 1 : 0,
                visits.counted(),
                visits.unrecorded(),
                visits.staff(),
                visits.staffMet(),
                visits.clients(),
                visits.clientsMet());
    }

    /**
     * A collector of townships.
     *
     * @param rule the rule
     * @return the collector
     */
    public static Collector<TownshipVisitFacts, ?, TownshipVisitSummary> summarizing(TownshipVisitRule rule) {
        return Collectors.reducing(NONE, facts -> of(rule, facts), TownshipVisitSummary::plus);
    }

    /**
     * Adds the townships of another summary.
     *
     * @param that the other summary
     * @return both together
     * @throws ArithmeticException if a total is out of range, naming both operands
     */
    public TownshipVisitSummary plus(TownshipVisitSummary that) {
        return new TownshipVisitSummary(
                sum(townships, that.townships),
                sum(undetermined, that.undetermined),
                sum(townshipsShort, that.townshipsShort),
                sum(counted, that.counted),
                sum(unrecorded, that.unrecorded),
                sum(staff, that.staff),
                sum(staffMet, that.staffMet),
                sum(clients, that.clients),
                sum(clientsMet, that.clientsMet));
    }

    private static long sum(long one, long other) {
        return Exact.sum("township visit summary", one, other);
    }

    @JsonCreator
    static TownshipVisitSummary fromJson(
            @JsonProperty("townships") @Nullable Object townships,
            @JsonProperty("undetermined") @Nullable Object undetermined,
            @JsonProperty("townshipsShort") @Nullable Object townshipsShort,
            @JsonProperty("counted") @Nullable Object counted,
            @JsonProperty("unrecorded") @Nullable Object unrecorded,
            @JsonProperty("staff") @Nullable Object staff,
            @JsonProperty("staffMet") @Nullable Object staffMet,
            @JsonProperty("clients") @Nullable Object clients,
            @JsonProperty("clientsMet") @Nullable Object clientsMet,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "township visit summary",
                unknown,
                "townships",
                "undetermined",
                "townshipsShort",
                "counted",
                "unrecorded",
                "staff",
                "staffMet",
                "clients",
                "clientsMet");
        TownshipVisitSummary read = new TownshipVisitSummary(
                json.natural("townships", townships),
                json.natural("undetermined", undetermined),
                json.natural("townshipsShort", townshipsShort),
                json.natural("counted", counted),
                json.natural("unrecorded", unrecorded),
                json.natural("staff", staff),
                json.natural("staffMet", staffMet),
                json.natural("clients", clients),
                json.natural("clientsMet", clientsMet));
        json.refuse();
        return read;
    }
}
