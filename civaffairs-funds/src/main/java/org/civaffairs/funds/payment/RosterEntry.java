package org.civaffairs.funds.payment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;

/**
 * One line of a roster of payments (发放花名册). The facts that it is put in check it.
 *
 * @param payee by what the caller tells people apart, fit for a {@link org.civaffairs.core.value.Label}; no identity number,
 *     and never shown
 * @param person the person's name; masked wherever it is shown. Two people may have one name, so it does not tell them apart
 * @param purpose what the money is for, fit for a label
 * @param period for which time it is, as the caller writes it, such as 2010-06; fit for a label
 * @param amount how much; yuan, above 0.00
 */
@JsonPropertyOrder({"payee", "person", "purpose", "period", "amount"})
public record RosterEntry(
        @JsonProperty("payee") String payee,
        @JsonProperty("person") PersonName person,
        @JsonProperty("purpose") String purpose,
        @JsonProperty("period") String period,
        @JsonProperty("amount") Yuan amount)
        implements Serializable {
    /** What two payments must share to be the same one. */
    record Key(String payee, String purpose, String period, Yuan amount) {}

    Key key() {
        return new Key(payee, purpose, period, amount);
    }

    void check(Problems problems, String at) {
        problems.label(at + "payee", payee).label(at + "purpose", purpose).label(at + "period", period);
        FactChecks.positive(problems, at + "amount", amount);
    }

    static RosterEntry read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "payee", "person", "purpose", "period", "amount");
        return new RosterEntry(
                json.text(at + "payee", row.get("payee")),
                json.person(at + "person", row.get("person")),
                json.text(at + "purpose", row.get("purpose")),
                json.text(at + "period", row.get("period")),
                json.yuan(at + "amount", row.get("amount")));
    }

    /** {@return such as {@code 欧** 低保金 2010-06 100.00}, without the payee's key} */
    @Override
    public String toString() {
        return person + " " + purpose + " " + period + " " + amount;
    }
}
