package org.civaffairs.core.rule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.civaffairs.core.value.Exact;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * The same facts under two rules, by one measure: more + fewer + unchanged + undetermined is the number of cases, and the
 * totals go over the cases that both rules decide. Comparisons of parts add up to the comparison of the whole, in any
 * order.
 *
 * <p>For example, 38,412 residents need 4 officers at 1:10000 and 5 at 1:8000:
 * {@code more = 1, before = 4, after = 5}.
 *
 * @param more cases whose measure is larger under the second rule
 * @param fewer cases whose measure is smaller
 * @param unchanged cases whose measure is the same
 * @param undetermined cases that one of the rules, or both, could not decide
 * @param before the sum of the measure under the first rule (for yuan: in fen)
 * @param after the sum under the second
 */
@JsonPropertyOrder({"more", "fewer", "unchanged", "undetermined", "before", "after"})
public record Comparison(
        @JsonProperty("more") long more,
        @JsonProperty("fewer") long fewer,
        @JsonProperty("unchanged") long unchanged,
        @JsonProperty("undetermined") long undetermined,
        @JsonProperty("before") long before,
        @JsonProperty("after") long after)
        implements Serializable {
    /** No case: the identity of {@link #plus}. */
    public static final Comparison NONE = new Comparison(0, 0, 0, 0, 0, 0);

    /**
     * Checks the numbers of cases; the sums of a measure may be negative.
     *
     * @param more cases whose measure is larger
     * @param fewer cases whose measure is smaller
     * @param unchanged cases whose measure is the same
     * @param undetermined cases that could not be decided
     * @param before the sum of the measure under the first rule
     * @param after the sum under the second
     * @throws org.civaffairs.core.value.InvalidInputException if a number of cases is negative
     */
    public Comparison {
        if ((more | fewer | unchanged | undetermined) < 0) {
            Problems.of("comparison")
                    .notNegative("more", more)
                    .notNegative("fewer", fewer)
                    .notNegative("unchanged", unchanged)
                    .notNegative("undetermined", undetermined)
                    .refuse();
        }
    }

    /**
     * Compares two rules over many facts, holding none of them.
     *
     * @param first the rule before
     * @param second the rule after
     * @param measure what is compared
     * @param facts the facts; may be parallel
     * @param <F> the facts
     * @param <T> the value
     * @return the comparison
     */
    public static <F, T> Comparison between(Rule<F, T> first, Rule<F, T> second, Measure<T> measure, Stream<F> facts) {
        return facts.collect(comparing(first, second, measure));
    }

    /**
     * A collector that compares two rules over many facts.
     *
     * @param first the rule before
     * @param second the rule after
     * @param measure what is compared
     * @param <F> the facts
     * @param <T> the value
     * @return the collector
     */
    public static <F, T> Collector<F, ?, Comparison> comparing(
            Rule<F, T> first, Rule<F, T> second, Measure<T> measure) {
        return Collector.of(
                () -> new Comparison[] {NONE},
                (box, facts) -> box[0] = box[0].plus(of(first.assess(facts), second.assess(facts), measure)),
                (a, b) -> new Comparison[] {a[0].plus(b[0])},
                box -> box[0],
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Compares one case.
     *
     * @param before its assessment by the first rule
     * @param after its assessment by the second
     * @param measure what is compared
     * @param <T> the value
     * @return the comparison of this case
     */
    public static <T> Comparison of(Assessment<T> before, Assessment<T> after, Measure<T> measure) {
        if (!before.isDetermined() || !after.isDetermined()) {
            return new Comparison(0, 0, 0, 1, 0, 0);
        }
        long first = measure.of().applyAsLong(before.value());
        long second = measure.of().applyAsLong(after.value());
        int order = Long.compare(second, first);
        return new Comparison(order > 0 ? 1 : 0, order < 0 ? 1 : 0, order == 0 ? 1 : 0, 0, first, second);
    }

    @JsonCreator
    static Comparison fromJson(
            @JsonProperty("more") @Nullable Object more,
            @JsonProperty("fewer") @Nullable Object fewer,
            @JsonProperty("unchanged") @Nullable Object unchanged,
            @JsonProperty("undetermined") @Nullable Object undetermined,
            @JsonProperty("before") @Nullable Object before,
            @JsonProperty("after") @Nullable Object after,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json =
                StrictJson.of("comparison", unknown, "more", "fewer", "unchanged", "undetermined", "before", "after");
        Comparison read = new Comparison(
                json.natural("more", more),
                json.natural("fewer", fewer),
                json.natural("unchanged", unchanged),
                json.natural("undetermined", undetermined),
                json.whole("before", before),
                json.whole("after", after));
        json.refuse();
        return read;
    }

    /**
     * Adds the cases of another comparison by the same measure.
     *
     * @param that the other comparison
     * @return both together
     * @throws ArithmeticException if a sum is out of range, naming both operands
     */
    public Comparison plus(Comparison that) {
        return new Comparison(
                add(more, that.more),
                add(fewer, that.fewer),
                add(unchanged, that.unchanged),
                add(undetermined, that.undetermined),
                add(before, that.before),
                add(after, that.after));
    }

    private static long add(long a, long b) {
        return Exact.sum("comparison", a, b);
    }

    /**
     * Counts the cases.
     *
     * @return more + fewer + unchanged + undetermined
     * @throws ArithmeticException if the sum is out of range, naming both operands
     */
    public long cases() {
        return add(add(more, fewer), add(unchanged, undetermined));
    }

    /**
     * What the second rule adds to the measure, over the cases that both rules decide.
     *
     * @return after − before
     * @throws ArithmeticException if the difference is out of range, naming both operands
     */
    public long difference() {
        return Exact.difference("comparison", after, before);
    }

    /** {@return the same with the rules exchanged} */
    public Comparison swapped() {
        return new Comparison(fewer, more, unchanged, undetermined, after, before);
    }
}
