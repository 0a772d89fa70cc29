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
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * The visits of a county's bureau cadres (C-102 to C-104). Summaries of parts add up to the summary of the whole, in any
 * order. Months that are excused are left out, so months are those met and those short.
 *
 * @param cadres how many cadres
 * @param undetermined how many of them could not be decided; the months leave them out
 * @param cadresShort how many of them have a finding
 * @param months months in which something was due
 * @param monthsMet months in which all that was due was done
 * @param monthsShort months in which it was not
 */
@JsonPropertyOrder({"cadres", "undetermined", "cadresShort", "months", "monthsMet", "monthsShort"})
public record VisitSummary(
        @JsonProperty("cadres") long cadres,
        @JsonProperty("undetermined") long undetermined,
        @JsonProperty("cadresShort") long cadresShort,
        @JsonProperty("months") long months,
        @JsonProperty("monthsMet") long monthsMet,
        @JsonProperty("monthsShort") long monthsShort)
        implements Serializable {
    /** No cadre: the identity of {@link #plus}. */
    public static final VisitSummary NONE = new VisitSummary(0, 0, 0, 0, 0, 0);

    /**
     * Checks the numbers.
     *
     * @param cadres how many cadres
     * @param undetermined how many of them could not be decided
     * @param cadresShort how many of them have a finding
     * @param months months in which something was due
     * @param monthsMet months in which all that was due was done
     * @param monthsShort months in which it was not
     * @throws org.civaffairs.core.value.InvalidInputException if a number is negative
     */
    public VisitSummary {
        if ((cadres | undetermined | cadresShort | months | monthsMet | monthsShort) < 0) {
            Problems.of("visit summary")
                    .notNegative("cadres", cadres)
                    .notNegative("undetermined", undetermined)
                    .notNegative("cadresShort", cadresShort)
                    .notNegative("months", months)
                    .notNegative("monthsMet", monthsMet)
                    .notNegative("monthsShort", monthsShort)
                    .refuse();
        }
    }

    /**
     * The summary of one cadre.
     *
     * @param rule the rule
     * @param facts the cadre's ledger
     * @return its summary
     * @throws org.civaffairs.core.value.InvalidInputException if the ledger is of another year than the rule
     */
    public static VisitSummary of(VisitRule rule, VisitFacts facts) {
        Assessment<Visits> assessed = rule.assess(facts);
        if (!assessed.isDetermined()) {
            return new VisitSummary(1, 1, 0, 0, 0, 0);
        }
        long due = 0;
        long met = 0;
        for (MonthVisits month : assessed.value().months()) {
            due += month.isDue() ? 1 : 0;
            met += month.isDue() && month.isMet() ? 1 : 0;
        }
        return new VisitSummary(1, 0, assessed.hasFindings() ? 1 : 0, due, met, due - met);
    }

    /**
     * A collector of cadres.
     *
     * @param rule the rule
     * @return the collector
     */
    public static Collector<VisitFacts, ?, VisitSummary> summarizing(VisitRule rule) {
        return Collectors.reducing(NONE, facts -> of(rule, facts), VisitSummary::plus);
    }

    /**
     * Adds the cadres of another summary.
     *
     * @param that the other summary
     * @return both together
     * @throws ArithmeticException if a total is out of range, naming both operands
     */
    public VisitSummary plus(VisitSummary that) {
        return new VisitSummary(
                sum(cadres, that.cadres),
                sum(undetermined, that.undetermined),
                sum(cadresShort, that.cadresShort),
                sum(months, that.months),
                sum(monthsMet, that.monthsMet),
                sum(monthsShort, that.monthsShort));
    }

    private static long sum(long one, long other) {
        return Exact.sum("visit summary", one, other);
    }

    @JsonCreator
    static VisitSummary fromJson(
            @JsonProperty("cadres") @Nullable Object cadres,
            @JsonProperty("undetermined") @Nullable Object undetermined,
            @JsonProperty("cadresShort") @Nullable Object cadresShort,
            @JsonProperty("months") @Nullable Object months,
            @JsonProperty("monthsMet") @Nullable Object monthsMet,
            @JsonProperty("monthsShort") @Nullable Object monthsShort,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "visit summary",
                unknown,
                "cadres",
                "undetermined",
                "cadresShort",
                "months",
                "monthsMet",
                "monthsShort");
        VisitSummary read = new VisitSummary(
                json.natural("cadres", cadres),
                json.natural("undetermined", undetermined),
                json.natural("cadresShort", cadresShort),
                json.natural("months", months),
                json.natural("monthsMet", monthsMet),
                json.natural("monthsShort", monthsShort));
        json.refuse();
        return read;
    }
}
