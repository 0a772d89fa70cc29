package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * Record of a publication (公示): what was shown to the public before it was paid.
 *
 * @param document the document
 * @param vouchers the names of the vouchers that it names; one that no voucher has covers nothing
 */
@JsonPropertyOrder({"kind", "document", "vouchers"})
public record PublicationRecord(
        @JsonProperty("document") Document document,
        @JsonProperty("vouchers") List<String> vouchers) implements Evidence {
    /**
     * Keeps the list from changing.
     *
     * @param document the document
     * @param vouchers the names of the vouchers that it names
     */
    public PublicationRecord {
        vouchers = List.copyOf(vouchers);
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.PUBLICATION_RECORD;
    }

    @Override
    public List<String> namedVouchers() {
        return vouchers;
    }
}
