package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Yuan;

/**
 * Receipt of the bank (银行回单): money left or arrived.
 *
 * @param document the document
 * @param amount the money that moved; yuan, 0.00 or more
 */
@JsonPropertyOrder({"kind", "document", "amount"})
public record BankReceipt(
        @JsonProperty("document") Document document,
        @JsonProperty("amount") Yuan amount) implements Evidence {
    /**
     * Checks it.
     *
     * @param document the document
     * @param amount the money that moved; yuan, 0.00 or more
     * @throws org.civaffairs.core.value.InvalidInputException if a name is not fit for a label or a number is negative
     */
    public BankReceipt {
        Problems.of("bank receipt").notNegative("amount", amount).refuse();
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.BANK_RECEIPT;
    }

    @Override
    public Optional<Yuan> findAmount() {
        return Optional.of(amount);
    }
}
