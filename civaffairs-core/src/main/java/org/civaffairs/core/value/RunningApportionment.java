package org.civaffairs.core.value;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An amount that comes in parts, each divided by the same weights so that the <em>running</em> shares stay exact: after
 * every part the shares so far add up to the total so far and are less than one fen from their quotas. Nobody wins the
 * spare fen every month. A fen once given is taken back only where exactness leaves no other way, so a period's part is
 * less than two fen from its own quota.
 *
 * <p>For example, 0.01 three times over the weights 1, 1, 1 gives the first, then the second, then the third share its
 * fen; {@link Apportionment} alone would give the first all three.
 */
@JsonPropertyOrder({"weights", "before", "now"})
public final class RunningApportionment implements Serializable {
    private static final long serialVersionUID = 1L;

    @JsonProperty("weights")
    private final long[] weights;

    private final long weight;

    @JsonProperty("before")
    private final Apportionment before;

    @JsonProperty("now")
    private final Apportionment now;

    private RunningApportionment(long[] weights, long weight, Apportionment before, Apportionment now) {
        this.weights = weights;
        this.weight = weight;
        this.before = before;
        this.now = now;
    }

    /**
     * Starts with nothing.
     *
     * @param weights one weight a share, 0 or more, in the order that decides ties; at least one above 0
     * @return the state before the first part
     * @throws InvalidInputException if a weight is negative, all are 0, or their sum exceeds 2^62
     */
    public static RunningApportionment over(long... weights) {
        Apportionment nothing = Apportionment.of(Yuan.ZERO, weights);
        return new RunningApportionment(weights.clone(), LargestRemainder.checkedSum(weights), nothing, nothing);
    }

    @JsonCreator
    static RunningApportionment fromJson(
            @JsonProperty("weights") @Nullable Object weights,
            @JsonProperty("before") @Nullable Object before,
            @JsonProperty("now") @Nullable Object now,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("running apportionment", unknown, "weights", "before", "now");
        long[] of = json.items("weights", weights, json::natural).stream()
                .mapToLong(Long::longValue)
                .toArray();
        Apportionment first = ApportionmentJson.read(json, "before.", before);
        Apportionment second = ApportionmentJson.read(json, "now.", now);
        boolean fit = first.size() == of.length && second.size() == of.length;
        json.require(fit, "weights", "must be as many as the shares before and now");
        json.refuse();
        return new RunningApportionment(of, LargestRemainder.checkedSum(of), first, second);
    }

    /**
     * Divides a further part.
     *
     * @param part the amount of this period; negative if money went back
     * @return the state after it; this state is unchanged
     * @throws IllegalArgumentException if the total so far would be negative
     * @throws ArithmeticException if the total so far would be out of range
     */
    public RunningApportionment plus(Yuan part) {
        Yuan total = now.total().plus(part);
        if (total.isNegative()) {
            throw new IllegalArgumentException("the total so far must not become negative but would be " + total);
        }
        Apportionment next = LargestRemainder.divide(total.fen(), weights, weight, now.fen());
        return new RunningApportionment(weights, weight, now, next);
    }

    /** {@return the shares so far, and who holds the spare fen} */
    public Apportionment running() {
        return now;
    }

    /**
     * The parts of the last period. They add up to its amount; rarely, from five shares on, a part is a fen below zero
     * although money came in, where the running shares could not be exact otherwise.
     *
     * @return the parts, in the order of the weights
     */
    public List<Yuan> period() {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> now.share(i).minus(before.share(i)))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunningApportionment that
                && Arrays.equals(that.weights, weights)
                && that.before.equals(before)
                && that.now.equals(now);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights) * 31 + now.hashCode();
    }

    /** {@return such as {@code so far 100.00 in 3 shares, 1 spare fen}} */
    @Override
    public String toString() {
        return "so far " + now;
    }
}
