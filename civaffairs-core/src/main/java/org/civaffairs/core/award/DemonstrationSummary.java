package org.civaffairs.core.award;

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
 * A county's demonstration villages (C-92): totals over the townships that could be decided, and who is short. Summaries of
 * parts add up to the summary of the whole; the order of the townships is kept. A surplus in one township covers no gap in
 * another, so that the gap is the sum of the gaps.
 *
 * <p>For example, 23 townships need 46; with 3 in one, 1 in another and 2 in each of the rest there are 46, and 1 is missing.
 *
 * @param townships how many townships
 * @param undetermined how many of them could not be decided; the totals leave them out
 * @param notApplicable how many of them are asked for nothing
 * @param required what all others need; villages
 * @param certified villages that count; villages
 * @param gap villages missing; villages
 * @param shortfalls the townships with a gap, in order
 */
@JsonPropertyOrder({"townships", "undetermined", "notApplicable", "required", "certified", "gap", "shortfalls"})
public record DemonstrationSummary(
        @JsonProperty("townships") long townships,
        @JsonProperty("undetermined") long undetermined,
        @JsonProperty("notApplicable") long notApplicable,
        @JsonProperty("required") long required,
        @JsonProperty("certified") long certified,
        @JsonProperty("gap") long gap,
        @JsonProperty("shortfalls") List<Shortfall> shortfalls)
        implements Serializable {
    /** No township: the identity of {@link #plus}. */
    public static final DemonstrationSummary NONE = new DemonstrationSummary(0, 0, 0, 0, 0, 0, List.of());

    private static final String WHAT = "demonstration summary";

    /**
     * A township with too few.
     *
     * @param township its name
     * @param gap the villages missing; villages
     */
    @JsonPropertyOrder({"township", "gap"})
    public record Shortfall(
            @JsonProperty("township") String township,
            @JsonProperty("gap") long gap) implements Serializable {
        static Shortfall read(StrictJson json, String at, Map<?, ?> row) {
            json.own(at, row.keySet(), "township", "gap");
            return new Shortfall(
                    json.text(at + "township", row.get("township")), json.natural(at + "gap", row.get("gap")));
        }
    }

    /**
     * Checks the numbers, and keeps the list from changing.
     *
     * @param townships how many townships
     * @param undetermined how many of them could not be decided
     * @param notApplicable how many of them are asked for nothing
     * @param required what all others need
     * @param certified villages that count
     * @param gap villages missing
     * @param shortfalls the townships with a gap, in order
     * @throws org.civaffairs.core.value.InvalidInputException if a number is negative; all problems are reported
     */
    public DemonstrationSummary {
        shortfalls = List.copyOf(shortfalls);
        Problems problems = Problems.of(WHAT);
        problems.notNegative("townships", townships);
        problems.notNegative("undetermined", undetermined);
        problems.notNegative("notApplicable", notApplicable);
        problems.notNegative("required", required);
        problems.notNegative("certified", certified);
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
    public static DemonstrationSummary of(DemonstrationRule rule, DemonstrationFacts facts) {
        Assessment<Demonstration> assessed = rule.assess(facts);
        if (!assessed.isDetermined()) {
            return new DemonstrationSummary(1, 1, 0, 0, 0, 0, List.of());
        }
        Demonstration value = assessed.value();
        if (value.outcome() == DemonstrationOutcome.NOT_APPLICABLE) {
            return new DemonstrationSummary(1, 0, 1, 0, value.certified(), 0, List.of());
        }
        List<Shortfall> shortfalls =
                value.gap() == 0 ? List.of() : List.of(new Shortfall(facts.township(), value.gap()));
        return new DemonstrationSummary(1, 0, 0, rule.least(), value.certified(), value.gap(), shortfalls);
    }

    /**
     * A collector of townships.
     *
     * @param rule the rule
     * @return the collector
     */
    public static Collector<DemonstrationFacts, ?, DemonstrationSummary> summarizing(DemonstrationRule rule) {
        return Collector.of(Sum::new, (sum, facts) -> sum.add(of(rule, facts)), Sum::addAll, Sum::result);
    }

    /**
     * Adds the townships of another summary after these.
     *
     * @param that the other summary
     * @return both together
     * @throws ArithmeticException if a total is out of range, naming both operands
     */
    public DemonstrationSummary plus(DemonstrationSummary that) {
        Sum sum = new Sum();
        sum.add(this);
        sum.add(that);
        return sum.result();
    }

    @JsonCreator
    static DemonstrationSummary fromJson(
            @JsonProperty("townships") @Nullable Object townships,
            @JsonProperty("undetermined") @Nullable Object undetermined,
            @JsonProperty("notApplicable") @Nullable Object notApplicable,
            @JsonProperty("required") @Nullable Object required,
            @JsonProperty("certified") @Nullable Object certified,
            @JsonProperty("gap") @Nullable Object gap,
            @JsonProperty("shortfalls") @Nullable Object shortfalls,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                WHAT,
                unknown,
                "townships",
                "undetermined",
                "notApplicable",
                "required",
                "certified",
                "gap",
                "shortfalls");
        DemonstrationSummary read = new DemonstrationSummary(
                json.natural("townships", townships),
                json.natural("undetermined", undetermined),
                json.natural("notApplicable", notApplicable),
                json.natural("required", required),
                json.natural("certified", certified),
                json.natural("gap", gap),
                json.objects("shortfalls", shortfalls, (at, row) -> Shortfall.read(json, at, row)));
        json.refuse();
        return read;
    }

    /** The mutable sum while townships are collected. */
    private static final class Sum {
        private long townships;
        private long undetermined;
        private long notApplicable;
        private long required;
        private long certified;
        private long gap;
        private final List<Shortfall> shortfalls = new ArrayList<>();

        void add(DemonstrationSummary that) {
            townships = Exact.sum(WHAT, townships, that.townships);
            undetermined = Exact.sum(WHAT, undetermined, that.undetermined);
            notApplicable = Exact.sum(WHAT, notApplicable, that.notApplicable);
            required = Exact.sum(WHAT, required, that.required);
            certified = Exact.sum(WHAT, certified, that.certified);
            gap = Exact.sum(WHAT, gap, that.gap);
            shortfalls.addAll(that.shortfalls);
        }

        Sum addAll(Sum that) {
            add(that.result());
            return this;
        }

        DemonstrationSummary result() {
            return new DemonstrationSummary(
                    townships, undetermined, notApplicable, required, certified, gap, shortfalls);
        }
    }
}
