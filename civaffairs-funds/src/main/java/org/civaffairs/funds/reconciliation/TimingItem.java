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
 * What one side has and the other does not have yet (未达账项). Those that one reconciliation leaves open are facts of the
 * next.
 *
 * @param kind who has it, and what it is
 * @param day the day on which it was booked, or on which the bank moved it
 * @param amount how much; yuan, more than 0.00
 * @param reference the bank's number of it, or null
 * @param posting the posting's number, where the books have it; else null
 */
@JsonPropertyOrder({"kind", "day", "amount", "reference", "posting"})
public record TimingItem(
        @JsonProperty("kind") TimingKind kind,

        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @JsonProperty("amount") Yuan amount,

        @JsonProperty("reference") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String reference,

        @JsonProperty("posting") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Long posting)
        implements Serializable {
    /**
     * What it adds to the balance of the books to make that of the bank.
     *
     * @return yuan; what the books alone took in, or the bank alone paid out, is negative
     */
    public Yuan toBank() {
        Yuan signed = kind.direction().signed(amount);
        return kind.isBooked() ? signed.negated() : signed;
    }

    static TimingItem read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "kind", "day", "amount", "reference", "posting");
        return new TimingItem(
                json.choice(at + "kind", row.get("kind"), TimingKind.values()),
                json.day(at + "day", row.get("day")),
                json.yuan(at + "amount", row.get("amount")),
                Rows.reference(json, at, row),
                Rows.number(json, at + "posting", row.get("posting")));
    }
}
