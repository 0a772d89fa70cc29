package org.civaffairs.ballot.selection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.Apportionment;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * One share of a divided sum.
 *
 * @param id whose, by the id in the facts
 * @param amount how much, in yuan, 0.00 or more
 * @param by what decided the amount
 * @param spare why it holds one of the fen that were left over when quotas were rounded down; null if it holds none
 */
@JsonPropertyOrder({"id", "amount", "by", "spare"})
public record Share(
        @JsonProperty("id") String id,
        @JsonProperty("amount") Yuan amount,
        @JsonProperty("by") DecidedBy by,

        @JsonProperty("spare") @JsonInclude(JsonInclude.Include.NON_NULL)
        Apportionment.@Nullable Why spare)
        implements Serializable {
    static Share read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "id", "amount", "by", "spare");
        Object spare = row.get("spare");
        return new Share(
                json.text(at + "id", row.get("id")),
                json.amount(at + "amount", row.get("amount")),
                json.choice(at + "by", row.get("by"), DecidedBy.values()),
                spare == null ? null : json.choice(at + "spare", spare, Apportionment.Why.values()));
    }

    /** {@return such as {@code s1 33.34 QUOTA EARLIER_IN_ORDER}} */
    @Override
    public String toString() {
        return id + " " + amount + " " + by + (spare == null ? "" : " " + spare);
    }
}
