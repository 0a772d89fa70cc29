package org.civaffairs.core.staffing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.value.Exact;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * A county's staffing (C-82): totals over the townships that could be decided, and who is short. Summaries of parts add up
 * to the summary of the whole; the order of the townships is kept. A surplus in one township does not fill a gap in
 * another, so the gap is the sum of the gaps.
 *
 * @param townships how many townships
 * @param undetermined how many of them could not be decided; the totals leave them out
 * @param required officers required; persons
 * @param staff officers there; persons
 * @param gap officers missing; persons
 * @param shortfalls the townships with a gap, in order
 */
@JsonPropertyOrder({"townships", "undetermined", "required", "staff", "gap", "shortfalls"})
public record StaffingSummary(
        @JsonProperty("townships") long townships,
        @JsonProperty("undetermined") long undetermined,
        @JsonProperty("required") long required,
        @JsonProperty("staff") long staff,
        @JsonProperty("gap") long gap,
        @JsonProperty("shortfalls") List<Shortfall> shortfalls)
        implements Serializable {
    /** No township: the identity of {@link #plus}. */
    public static final StaffingSummary NONE = new StaffingSummary(0, 0, 0, 0, 0, List.of());

    /**
     * A township with too few officers.
     *
     * @param township its name
     * @param gap the officers missing; persons
     */
    @JsonPropertyOrder({"township", "gap"})
    public record Shortfall(
            @JsonProperty("township") String township,
            @JsonProperty("gap") long gap) implements Serializable {}

    /**
     * Checks the numbers, and keeps the list from changing.
     *
     * @param townships how many townships
     * @param undetermined how many of them could not be decided
     * @param required officers required
     * @param staff officers there
     * @param gap officers missing
     * @param shortfalls the townships with a gap, in order
     * @throws org.civaffairs.core.value.InvalidInputException if a number is negative; all problems are reported
     */
    public StaffingSummary {
        shortfalls = List.copyOf(shortfalls);
        Problems problems = Problems.of("staffing summary");
        problems.notNegative("townships", townships);
        problems.notNegative("undetermined", undetermined);
        problems.notNegative("required", required);
        problems.notNegative("staff", staff);
        problems.notNegative("gap", gap);
        for (int i = 0; i < shortfalls.size(); i++) {
            if (shortfalls.get(i).gap() < 0) {
                problems.notNegative(
                        "shortfalls[" + i + "].gap", shortfalls.get(i).gap());
            }
        }
        problems.refuse();
    }

    /**
     * The summary of one township.
     *
     * @param rule the rule
     * @param facts the township
     * @return its summary
     */
    public static StaffingSummary of(StaffingRule rule, StaffingFacts facts) {
        Assessment<Staffing> assessed = rule.assess(facts);
        if (!assessed.isDetermined()) {
            return new StaffingSummary(1, 1, 0, 0, 0, List.of());
        }
        Staffing value = assessed.value();
        List<Shortfall> shortfalls =
                value.gap() == 0 ? List.of() : List.of(new Shortfall(facts.township(), value.gap()));
        return new StaffingSummary(1, 0, value.required(), facts.staff(), value.gap(), shortfalls);
    }

    /**
     * A collector of townships.
     *
     * @param rule the rule
     * @return the collector
     */
    public static Collector<StaffingFacts, ?, StaffingSummary> summarizing(StaffingRule rule) {
        return Collector.of(Sum::new, (sum, facts) -> sum.add(of(rule, facts)), Sum::addAll, Sum::result);
    }

    /**
     * Adds the townships of another summary after these.
     *
     * @param that the other summary
     * @return both together
     * @throws ArithmeticException if a total is out of range, naming both operands
     */
    public StaffingSummary plus(StaffingSummary that) {
        Sum sum = new Sum();
        sum.add(this);
        sum.add(that);
        return sum.result();
    }

    @JsonCreator
    static StaffingSummary fromJson(
            @JsonProperty("townships") @Nullable Object townships,
            @JsonProperty("undetermined") @Nullable Object undetermined,
            @JsonProperty("required") @Nullable Object required,
            @JsonProperty("staff") @Nullable Object staff,
            @JsonProperty("gap") @Nullable Object gap,
            @JsonProperty("shortfalls") @Nullable Object shortfalls,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "staffing summary", unknown, "townships", "undetermined", "required", "staff", "gap", "shortfalls");
        StaffingSummary read = new StaffingSummary(
                json.natural("townships", townships),
                json.natural("undetermined", undetermined),
                json.natural("required", required),
                json.natural("staff", staff),
                json.natural("gap", gap),
                json.objects("shortfalls", shortfalls, (path, row) -> {
                    json.own(path, row.keySet(), "township", "gap");
                    return new Shortfall(
                            json.text(path + "township", row.get("township")),
                            json.natural(path + "gap", row.get("gap")));
                }));
        json.refuse();
        return read;
    }

    /** The mutable sum while townships are collected. */
    private static final class Sum {
        private long townships;
        private long undetermined;
        private long required;
        private long staff;
        private long gap;
        private final List<Shortfall> shortfalls = new ArrayList<>();

        void add(StaffingSummary that) {
            townships = Exact.sum("staffing summary", townships, that.townships);
            undetermined = Exact.sum("staffing summary", undetermined, that.undetermined);
            required = Exact.sum("staffing summary", required, that.required);
            staff = Exact.sum("staffing summary", staff, that.staff);
            gap = Exact.sum("staffing summary", gap, that.gap);
            shortfalls.addAll(that.shortfalls);
        }

        Sum addAll(Sum that) {
            add(that.result());
            return this;
        }

        StaffingSummary result() {
            return new StaffingSummary(townships, undetermined, required, staff, gap, shortfalls);
        }
    }
}
