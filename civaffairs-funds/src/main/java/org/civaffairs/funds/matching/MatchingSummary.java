package org.civaffairs.funds.matching;

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
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * A county's matching funds (C-83): totals over the townships that could be decided, and who is short. Summaries of parts
 * add up to the summary of the whole; the order of the townships is kept. A surplus in one township does not fill a
 * shortfall in another.
 *
 * @param townships how many townships
 * @param undetermined how many of them could not be decided; the totals leave them out
 * @param required the sum of what is required; yuan
 * @param counted the sum of what counts as matching; yuan
 * @param shortfall the sum of what is missing; yuan
 * @param shortfalls the townships with a shortfall, in order
 */
@JsonPropertyOrder({"townships", "undetermined", "required", "counted", "shortfall", "shortfalls"})
public record MatchingSummary(
        @JsonProperty("townships") long townships,
        @JsonProperty("undetermined") long undetermined,
        @JsonProperty("required") Yuan required,
        @JsonProperty("counted") Yuan counted,
        @JsonProperty("shortfall") Yuan shortfall,
        @JsonProperty("shortfalls") List<Shortfall> shortfalls)
        implements Serializable {
    /** No township: the identity of {@link #plus}. */
    public static final MatchingSummary NONE = new MatchingSummary(0, 0, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO, List.of());

    /**
     * A township that budgeted too little.
     *
     * @param township its name
     * @param missing the amount missing; yuan
     */
    @JsonPropertyOrder({"township", "missing"})
    public record Shortfall(
            @JsonProperty("township") String township,
            @JsonProperty("missing") Yuan missing) implements Serializable {}

    /**
     * Checks the numbers, and keeps the list from changing.
     *
     * @param townships how many townships
     * @param undetermined how many of them could not be decided
     * @param required the sum of what is required
     * @param counted the sum of what counts as matching
     * @param shortfall the sum of what is missing
     * @param shortfalls the townships with a shortfall, in order
     * @throws org.civaffairs.core.value.InvalidInputException if a number is negative; all problems are reported
     */
    public MatchingSummary {
        shortfalls = List.copyOf(shortfalls);
        Problems problems = Problems.of("matching summary");
        problems.notNegative("townships", townships);
        problems.notNegative("undetermined", undetermined);
        problems.notNegative("required", required);
        problems.notNegative("counted", counted);
        problems.notNegative("shortfall", shortfall);
        for (int i = 0; i < shortfalls.size(); i++) {
            if (shortfalls.get(i).missing().isNegative()) {
                problems.notNegative(
                        "shortfalls[" + i + "].missing", shortfalls.get(i).missing());
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
    public static MatchingSummary of(MatchingRule rule, MatchingFacts facts) {
        Assessment<Matching> assessed = rule.assess(facts);
        if (!assessed.isDetermined()) {
            return new MatchingSummary(1, 1, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO, List.of());
        }
        Matching value = assessed.value();
        List<Shortfall> shortfalls =
                assessed.hasFindings() ? List.of(new Shortfall(facts.township(), value.shortfall())) : List.of();
        return new MatchingSummary(1, 0, value.required(), value.counted(), value.shortfall(), shortfalls);
    }

    /**
     * A collector of townships.
     *
     * @param rule the rule
     * @return the collector
     */
    public static Collector<MatchingFacts, ?, MatchingSummary> summarizing(MatchingRule rule) {
        return Collector.of(Sum::new, (sum, facts) -> sum.add(of(rule, facts)), Sum::addAll, Sum::result);
    }

    /**
     * Adds the townships of another summary after these.
     *
     * @param that the other summary
     * @return both together
     * @throws ArithmeticException if a total is out of range, naming both operands
     */
    public MatchingSummary plus(MatchingSummary that) {
        Sum sum = new Sum();
        sum.add(this);
        sum.add(that);
        return sum.result();
    }

    @JsonCreator
    static MatchingSummary fromJson(
            @JsonProperty("townships") @Nullable Object townships,
            @JsonProperty("undetermined") @Nullable Object undetermined,
            @JsonProperty("required") @Nullable Object required,
            @JsonProperty("counted") @Nullable Object counted,
            @JsonProperty("shortfall") @Nullable Object shortfall,
            @JsonProperty("shortfalls") @Nullable Object shortfalls,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "matching summary",
                unknown,
                "townships",
                "undetermined",
                "required",
                "counted",
                "shortfall",
                "shortfalls");
        long count = json.natural("townships", townships);
        long open = json.natural("undetermined", undetermined);
        Yuan asked = json.amount("required", required);
        Yuan there = json.amount("counted", counted);
        Yuan missing = json.amount("shortfall", shortfall);
        List<Shortfall> each = json.objects("shortfalls", shortfalls, (path, row) -> {
            json.own(path, row.keySet(), "township", "missing");
            return new Shortfall(
                    json.text(path + "township", row.get("township")),
                    json.amount(path + "missing", row.get("missing")));
        });
        json.refuse();
        return new MatchingSummary(count, open, asked, there, missing, each);
    }

    /** The mutable sum while townships are collected. */
    private static final class Sum {
        private long townships;
        private long undetermined;
        private Yuan required = Yuan.ZERO;
        private Yuan counted = Yuan.ZERO;
        private Yuan shortfall = Yuan.ZERO;
        private final List<Shortfall> shortfalls = new ArrayList<>();

        void add(MatchingSummary that) {
            townships = Exact.sum("matching summary", townships, that.townships);
            undetermined = Exact.sum("matching summary", undetermined, that.undetermined);
            required = required.plus(that.required);
            counted = counted.plus(that.counted);
            shortfall = shortfall.plus(that.shortfall);
            shortfalls.addAll(that.shortfalls);
        }

        Sum addAll(Sum that) {
            add(that.result());
            return this;
        }

        MatchingSummary result() {
            return new MatchingSummary(townships, undetermined, required, counted, shortfall, shortfalls);
        }
    }
}
