package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Yuan;

/**
 * Return by the bank (退票): a payment that could not be credited came back.
 *
 * @param document the document
 * @param amount the money that came back; yuan, 0.00 or more
 */
@JsonPropertyOrder({"kind", "document", "amount"})
public record BankReturn(
        @JsonProperty("document") Document document,
        @JsonProperty("amount") Yuan amount) implements Evidence {
    /**
     * Checks it.
     *
     * @param document the document
     * @param amount the money that came back; yuan, 0.00 or more
     * @throws org.civaffairs.core.value.InvalidInputException if a name is not fit for a label or a number is negative
     */
    public BankReturn {
        Problems.of("bank return").notNegative("amount", amount).refuse();
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.BANK_RETURN;
    }

    @Override
    public Optional<Yuan> findAmount() {
        return Optional.of(amount);
    }
}
