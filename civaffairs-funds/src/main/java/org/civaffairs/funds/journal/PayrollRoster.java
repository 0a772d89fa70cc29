package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Yuan;

/**
 * Roster of those who are paid (发放花名册).
 *
 * @param document the document
 * @param purpose the name of the purpose of the money
 * @param amount the sum of the roster; yuan, 0.00 or more
 * @param vouchers the names of the vouchers that it names; one that no voucher has covers nothing
 */
@JsonPropertyOrder({"kind", "document", "purpose", "amount", "vouchers"})
public record PayrollRoster(
        @JsonProperty("document") Document document,
        @JsonProperty("purpose") String purpose,
        @JsonProperty("amount") Yuan amount,
        @JsonProperty("vouchers") List<String> vouchers)
        implements Evidence {
    /**
     * Checks it.
     *
     * @param document the document
     * @param purpose the name of the purpose of the money
     * @param amount the sum of the roster; yuan, 0.00 or more
     * @param vouchers the names of the vouchers that it names
     * @throws org.civaffairs.core.value.InvalidInputException if the purpose is not fit for a label or the amount is negative
     */
    public PayrollRoster {
        vouchers = List.copyOf(vouchers);
        Problems.of("roster")
                .label("purpose", purpose)
                .notNegative("amount", amount)
                .refuse();
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.PAYROLL_ROSTER;
    }

    @Override
    public Optional<Yuan> findAmount() {
        return Optional.of(amount);
    }

    @Override
    public Optional<String> findPurpose() {
        return Optional.of(purpose);
    }

    @Override
    public List<String> namedVouchers() {
        return vouchers;
    }
}
