package org.civaffairs.funds.payment;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.LongStream;
import org.civaffairs.core.value.Exact;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * How many payments went by card or passbook, of those that could (C-119). Each payment is in one of the first five numbers.
 * Summaries of parts add up in any order to that of the whole.
 *
 * <p>For example, 948 payments could be made so and 930 were, by card: 18 findings, a rate of 155/158, shown as ≈98.1%.
 *
 * @param card paid by card; 0 or more, as are all
 * @param passbook paid by passbook
 * @param cash paid in cash though card or passbook was possible
 * @param excused paid in cash where neither was possible, with a reason or without
 * @param unknown paid in cash where nobody knows whether one was possible
 * @param withoutReason how many of the excused and the unknown have no reason on record
 */
@JsonPropertyOrder({"card", "passbook", "cash", "excused", "unknown", "withoutReason"})
public record PaymentSummary(
        @JsonProperty("card") long card,
        @JsonProperty("passbook") long passbook,
        @JsonProperty("cash") long cash,
        @JsonProperty("excused") long excused,
        @JsonProperty("unknown") long unknown,
        @JsonProperty("withoutReason") long withoutReason)
        implements Serializable {
    /** No payment: the identity of {@link #plus}. */
    public static final PaymentSummary NONE = new PaymentSummary(0, 0, 0, 0, 0, 0);

    private static final String WHAT = "payment summary";

    /**
     * Checks the numbers.
     *
     * @param card paid by card
     * @param passbook paid by passbook
     * @param cash paid in cash though card or passbook was possible
     * @param excused paid in cash where neither was possible
     * @param unknown paid in cash where nobody knows
     * @param withoutReason how many of the excused and the unknown have no reason
     * @throws org.civaffairs.core.value.InvalidInputException if a number is negative, or more have no reason than there are
     * @throws ArithmeticException if there are too many payments to count, naming both operands
     */
    public PaymentSummary {
        Problems problems = Problems.of(WHAT).notNegative("card", card).notNegative("passbook", passbook);
        problems.notNegative("cash", cash).notNegative("excused", excused).notNegative("unknown", unknown);
        problems.notNegative("withoutReason", withoutReason).refuse();
        long count = sum(card, passbook, cash, excused, unknown);
        problems.require(
                        withoutReason <= count - card - passbook - cash,
                        "withoutReason",
                        "must be at most excused and unknown together, " + (count - card - passbook - cash) + ",",
                        withoutReason)
                .refuse();
    }

    /**
     * The summary of one payment.
     *
     * @param rule the rule
     * @param facts the payment
     * @return its summary
     */
    public static PaymentSummary of(SocialisedPaymentRule rule, SocialisedPaymentFacts facts) {
        PaymentCounts counts = new PaymentCounts();
        counts.add(rule, facts);
        return counts.summary();
    }

    /**
     * A collector of payments, such as those of {@link Disbursements}.
     *
     * @param rule the rule
     * @return the collector
     */
    public static Collector<SocialisedPaymentFacts, ?, PaymentSummary> summarizing(SocialisedPaymentRule rule) {
        return Collector.of(
                PaymentCounts::new,
                (counts, facts) -> counts.add(rule, facts),
                PaymentCounts::join,
                PaymentCounts::summary,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds the payments of another summary.
     *
     * @param that the other summary
     * @return both together
     * @throws ArithmeticException if a number is out of range, naming both operands
     */
    public PaymentSummary plus(PaymentSummary that) {
        return new PaymentSummary(
                sum(card, that.card),
                sum(passbook, that.passbook),
                sum(cash, that.cash),
                sum(excused, that.excused),
                sum(unknown, that.unknown),
                sum(withoutReason, that.withoutReason));
    }

    private static long sum(long... numbers) {
        return LongStream.of(numbers).reduce(0, (a, b) -> Exact.sum(WHAT, a, b));
    }

    /** {@return how many payments there are} */
    public long count() {
        return feasible() + excused + unknown;
    }

    /** {@return how many are known to have been possible by card or passbook} */
    public long feasible() {
        return socialised() + cash;
    }

    /** {@return how many were made by card or passbook} */
    public long socialised() {
        return card + passbook;
    }

    /** {@return how many are findings: in cash though a card was possible, or in cash without a reason} */
    public long findings() {
        return cash + withoutReason;
    }

    /** {@return the exact share by card or passbook of those known to have been possible so; 0 of 0 has none} */
    public Optional<Ratio> findRate() {
        return share(feasible());
    }

    /** {@return that share if all that are unknown were possible: it cannot be less; 0 of 0 has none} */
    public Optional<Ratio> findLeastRate() {
        return share(feasible() + unknown);
    }

    private Optional<Ratio> share(long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Ratio.of(socialised(), whole));
    }

    /** {@return whether there was something to pay by card or passbook, and all that could be is known to have been} */
    @JsonIgnore
    public boolean isFull() {
        return socialised() > 0 && cash == 0 && unknown == 0;
    }

    /** {@return such as "930 of 948 by card or passbook, ≈98.1%, 0 unknown"; a rate below 100 % never shows as 100 %} */
    public Text text() {
        String share = findRate().map(ratio -> ratio.toPercent()).orElse("");
        boolean known = !share.isEmpty();
        return Text.of(
                "应社会化发放" + feasible() + "笔，已" + socialised() + "笔" + (known ? "，" + share : "") + "，未知" + unknown + "笔",
                socialised() + " of " + feasible() + " by card or passbook" + (known ? ", " + share : "") + ", "
                        + unknown + " unknown");
    }

    @JsonCreator
    static PaymentSummary fromJson(
            @JsonProperty("card") @Nullable Object card,
            @JsonProperty("passbook") @Nullable Object passbook,
            @JsonProperty("cash") @Nullable Object cash,
            @JsonProperty("excused") @Nullable Object excused,
            @JsonProperty("unknown") @Nullable Object unknown,
            @JsonProperty("withoutReason") @Nullable Object withoutReason,
            @JsonAnySetter @Nullable Map<String, Object> others) {
        StrictJson json =
                StrictJson.of(WHAT, others, "card", "passbook", "cash", "excused", "unknown", "withoutReason");
        long[] read = {
            json.natural("card", card),
            json.natural("passbook", passbook),
            json.natural("cash", cash),
            json.natural("excused", excused),
            json.natural("unknown", unknown),
            json.natural("withoutReason", withoutReason)
        };
        json.refuse();
        return new PaymentSummary(read[0], read[1], read[2], read[3], read[4], read[5]);
    }

    /** {@return the English wording} */
    @Override
    public String toString() {
        return text().en();
    }
}
