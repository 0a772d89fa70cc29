package org.civaffairs.funds.reconciliation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What one posting does to the account, by the books. The facts that it is put in check it.
 *
 * @param posting the posting's number in the books
 * @param day the day on which it was booked
 * @param direction into the account or out of it
 * @param amount how much; yuan, more than 0.00
 * @param reference the name of the bank's paper behind it (回单号), shared by all postings that one line of the bank stands
 *     for; null if there is none
 * @param reverses the number of the posting that it undoes; null if it is no reversal
 */
@JsonPropertyOrder({"posting", "day", "direction", "amount", "reference", "reverses"})
public record BookMovement(
        @JsonProperty("posting") long posting,

        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @JsonProperty("direction") Direction direction,
        @JsonProperty("amount") Yuan amount,

        @JsonProperty("reference") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String reference,

        @JsonProperty("reverses") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Long reverses)
        implements Serializable {
    /**
     * A movement that undoes nothing.
     *
     * @param posting the posting's number
     * @param day the day on which it was booked
     * @param direction into the account or out of it
     * @param amount how much; yuan, more than 0.00
     * @param reference the name of the bank's paper behind it, or null
     * @return the movement
     */
    public static BookMovement of(
            long posting, LocalDate day, Direction direction, Yuan amount, @Nullable String reference) {
        return new BookMovement(posting, day, direction, amount, reference, null);
    }

    /** {@return what it does to the balance; yuan} */
    Yuan signed() {
        return direction.signed(amount);
    }

    static BookMovement read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "posting", "day", "direction", "amount", "reference", "reverses");
        return new BookMovement(
                json.whole(at + "posting", row.get("posting")),
                json.day(at + "day", row.get("day")),
                json.choice(at + "direction", row.get("direction"), Direction.values()),
                json.yuan(at + "amount", row.get("amount")),
                Rows.reference(json, at, row),
                Rows.number(json, at + "reverses", row.get("reverses")));
    }
}
