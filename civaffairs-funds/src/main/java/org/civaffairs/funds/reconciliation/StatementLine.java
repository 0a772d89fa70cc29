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
 * A line of a bank statement (对账单明细). The statement that it stands on checks it.
 *
 * @param day the day on which the bank moved the money
 * @param direction into the account or out of it
 * @param amount how much; yuan, more than 0.00
 * @param kind what the bank says that it is; a return and interest come in
 * @param reference the bank's number of it (回单号), fit for a {@link org.civaffairs.core.value.Label}; null if it has none
 */
@JsonPropertyOrder({"day", "direction", "amount", "kind", "reference"})
public record StatementLine(
        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @JsonProperty("direction") Direction direction,
        @JsonProperty("amount") Yuan amount,
        @JsonProperty("kind") LineKind kind,

        @JsonProperty("reference") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String reference)
        implements Serializable {
    /**
     * A transfer.
     *
     * @param day the day
     * @param direction into the account or out of it
     * @param amount how much; yuan, more than 0.00
     * @param reference the bank's number of it, or null
     * @return the line
     */
    public static StatementLine of(LocalDate day, Direction direction, Yuan amount, @Nullable String reference) {
        return new StatementLine(day, direction, amount, LineKind.TRANSFER, reference);
    }

    /** {@return what it does to the balance; yuan} */
    Yuan signed() {
        return direction.signed(amount);
    }

    static StatementLine read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "day", "direction", "amount", "kind", "reference");
        return new StatementLine(
                json.day(at + "day", row.get("day")),
                json.choice(at + "direction", row.get("direction"), Direction.values()),
                json.yuan(at + "amount", row.get("amount")),
                json.choice(at + "kind", row.get("kind"), LineKind.values()),
                Rows.reference(json, at, row));
    }
}
