package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Yuan;

/**
 * Notice of an appropriation (拨款通知): a superior gives money for a purpose, or gives money another purpose.
 *
 * @param document the document
 * @param purpose the name of the purpose of the money
 * @param amount what is given; yuan, 0.00 or more
 */
@JsonPropertyOrder({"kind", "document", "purpose", "amount"})
public record AppropriationNotice(
        @JsonProperty("document") Document document,
        @JsonProperty("purpose") String purpose,
        @JsonProperty("amount") Yuan amount)
        implements Evidence {
    /**
     * Checks it.
     *
     * @param document the document
     * @param purpose the name of the purpose of the money
     * @param amount what is given; yuan, 0.00 or more
     * @throws org.civaffairs.core.value.InvalidInputException if a name is not fit for a label or a number is negative
     */
    public AppropriationNotice {
        Problems.of("appropriation notice")
                .label("purpose", purpose)
                .notNegative("amount", amount)
                .refuse();
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.APPROPRIATION_NOTICE;
    }

    @Override
    public Optional<Yuan> findAmount() {
        return Optional.of(amount);
    }

    @Override
    public Optional<String> findPurpose() {
        return Optional.of(purpose);
    }
}
