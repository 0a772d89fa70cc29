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
 * An amount divided by weights to the fen, by the method of the largest remainder: each share is its exact quota rounded
 * down, and the fen that are left over (spare) go one each to the shares that lost most by it. Shares add up to the
 * amount exactly; each is less than one fen from its quota; a weight of zero gets nothing; a negative amount is the
 * mirror image of the positive. Where equal remainders compete for fewer fen, the caller's order decides, and the
 * result says so.
 *
 * <p>The method is not monotone in the total: a larger amount can, rarely, give one share a fen less (the Alabama
 * paradox). For an amount that comes in parts, such as a monthly one, use {@link RunningApportionment}, or the same shares
 * would win every spare fen.
 *
 * <p>For example, 100.00 over the weights 1, 1, 1 is 33.34, 33.33, 33.33; the spare fen is the first one's by order.
 */
@JsonPropertyOrder({"total", "shares", "spares"})
public final class Apportionment implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long total;
    private final long[] shares;
    private final int[] sparesTo;
    private final byte[] why;

    /** Why a share got a spare fen. */
    public enum Why implements Text.Labelled {
        /** It lost more by rounding down than any share that got none. */
        LARGER_REMAINDER("余数较大", "larger remainder"),
        /** It lost as much as others that got none, and stands before them. */
        EARLIER_IN_ORDER("余数相同，次序在先", "equal remainder, earlier in order"),
        /** In a running apportionment: its share so far already holds this fen. */
        HELD_BEFORE("此前已得", "held from before");

        private final String zh;
        private final String en;

        Why(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public Text label() {
            return Text.of(zh, en);
        }
    }

    /**
     * One spare fen: a fen above the share's quota rounded towards zero.
     *
     * @param index whose, by the caller's order, from 0
     * @param why why this one
     */
    @JsonPropertyOrder({"index", "why"})
    public record Spare(
            @JsonProperty("index") int index,
            @JsonProperty("why") Why why) implements Serializable {}

    /** Takes over the arrays: shares in fen, the index of each spare fen's owner, the ordinal of its reason. */
    Apportionment(long total, long[] shares, int[] sparesTo, byte[] why) {
        this.total = total;
        this.shares = shares;
        this.sparesTo = sparesTo;
        this.why = why;
    }

    /**
     * Divides an amount.
     *
     * @param total the amount, of either sign
     * @param weights one weight a share, 0 or more, in the order that decides ties; at least one above 0
     * @return the shares, in the order of the weights
     * @throws InvalidInputException if a weight is negative, all are 0, or their sum exceeds 2^62
     */
    public static Apportionment of(Yuan total, long... weights) {
        return LargestRemainder.divide(total.fen(), weights, LargestRemainder.checkedSum(weights), new long[0]);
    }

    @JsonCreator
    static Apportionment fromJson(
            @JsonProperty("total") @Nullable Object total,
            @JsonProperty("shares") @Nullable Object shares,
            @JsonProperty("spares") @Nullable Object spares,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("apportionment", unknown, "total", "shares", "spares");
        Apportionment read = ApportionmentJson.read(json, "", total, shares, spares);
        json.refuse();
        return read;
    }

    /** {@return the amount that was divided} */
    @JsonProperty("total")
    public Yuan total() {
        return Yuan.ofFen(total);
    }

    /** {@return the number of shares} */
    public int size() {
        return shares.length;
    }

    /**
     * One share.
     *
     * @param index by the order of the weights, from 0
     * @return the share
     */
    public Yuan share(int index) {
        return Yuan.ofFen(shares[index]);
    }

    /** {@return all shares, in the order of the weights; they add up to the total} */
    @JsonProperty("shares")
    public List<Yuan> shares() {
        return Arrays.stream(shares).mapToObj(Yuan::ofFen).toList();
    }

    /** {@return who got each spare fen and why, in the order of the weights} */
    @JsonProperty("spares")
    public List<Spare> spares() {
        return IntStream.range(0, sparesTo.length)
                .mapToObj(i -> new Spare(sparesTo[i], Why.values()[why[i]]))
                .toList();
    }

    /** The shares in fen; not to be changed. */
    long[] fen() {
        return shares;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Apportionment that
                && that.total == total
                && Arrays.equals(that.shares, shares)
                && Arrays.equals(that.sparesTo, sparesTo)
                && Arrays.equals(that.why, why);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(total) * 31 + Arrays.hashCode(shares);
    }

    /** {@return such as {@code 100.00 in 3 shares, 1 spare fen}} */
    @Override
    public String toString() {
        return total() + " in " + shares.length + " shares, " + sparesTo.length + " spare fen";
    }
}
