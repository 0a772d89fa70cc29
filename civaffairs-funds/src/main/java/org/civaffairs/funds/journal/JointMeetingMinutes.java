package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Yuan;

/**
 * Minutes of a township's joint meeting of party and government (党政联席会议记录; C-114, C-115), on one item of its agenda.
 *
 * @param document the document
 * @param purpose the name of the purpose of the money
 * @param amount what was decided on; yuan, 0.00 or more
 * @param vouchers the names of the vouchers that it names; one that no voucher has covers nothing
 * @param deciders how many decided; persons, 0 or more
 */
@JsonPropertyOrder({"kind", "document", "purpose", "amount", "vouchers", "deciders"})
public record JointMeetingMinutes(
        @JsonProperty("document") Document document,
        @JsonProperty("purpose") String purpose,
        @JsonProperty("amount") Yuan amount,
        @JsonProperty("vouchers") List<String> vouchers,
        @JsonProperty("deciders") int deciders)
        implements Evidence {
    /**
     * Checks it.
     *
     * @param document the document
     * @param purpose the name of the purpose of the money
     * @param amount what was decided on; yuan, 0.00 or more
     * @param vouchers the names of the vouchers that it names
     * @param deciders how many decided; persons, 0 or more
     * @throws org.civaffairs.core.value.InvalidInputException if the purpose is not fit for a label or a number is negative
     */
    public JointMeetingMinutes {
        vouchers = List.copyOf(vouchers);
        Problems.of("minutes")
                .label("purpose", purpose)
                .notNegative("amount", amount)
                .notNegative("deciders", deciders)
                .refuse();
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.JOINT_MEETING_MINUTES;
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
