package org.civaffairs.funds.payment;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * The payments of a roster that come twice (重复发放, C-97).
 *
 * @param entries how many lines the roster has
 * @param repeats the lines that repeat an earlier one, in order
 * @param overpaid the sum of the lines that repeat; yuan, 0.00 or more
 */
@JsonPropertyOrder({"entries", "repeats", "overpaid"})
public record DuplicatePayments(
        @JsonProperty("entries") long entries,
        @JsonProperty("repeats") List<Repeat> repeats,
        @JsonProperty("overpaid") Yuan overpaid)
        implements Serializable {
    /**
     * A line that repeats another: these two lines alone show it.
     *
     * @param first the first line with this payment; lines count from 1
     * @param again the line that repeats it
     * @param amount how much was paid again; yuan
     */
    @JsonPropertyOrder({"first", "again", "amount"})
    public record Repeat(
            @JsonProperty("first") long first,
            @JsonProperty("again") long again,
            @JsonProperty("amount") Yuan amount) implements Serializable {
        /** {@return such as {@code 1=4 100.00}} */
        @Override
        public String toString() {
            return lines() + " " + amount;
        }

        String lines() {
            return first + "=" + again;
        }
    }

    /**
     * Keeps the list from changing.
     *
     * @param entries how many lines the roster has
     * @param repeats the lines that repeat an earlier one
     * @param overpaid the sum of the lines that repeat
     */
    public DuplicatePayments {
        repeats = List.copyOf(repeats);
    }

    @JsonCreator
    static DuplicatePayments fromJson(
            @JsonProperty("entries") @Nullable Object entries,
            @JsonProperty("repeats") @Nullable Object repeats,
            @JsonProperty("overpaid") @Nullable Object overpaid,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("duplicate-payments value", unknown, "entries", "repeats", "overpaid");
        DuplicatePayments read = new DuplicatePayments(
                json.natural("entries", entries),
                json.objects("repeats", repeats, (at, row) -> repeat(json, at, row)),
                json.amount("overpaid", overpaid));
        json.refuse();
        return read;
    }

    private static Repeat repeat(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "first", "again", "amount");
        return new Repeat(
                json.natural(at + "first", row.get("first")),
                json.natural(at + "again", row.get("again")),
                json.amount(at + "amount", row.get("amount")));
    }
}
