package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * Record of a publication (公示): what was shown to the public before it was paid.
 *
 * @param document the document
 * @param vouchers the names of the vouchers that it names
 */
@JsonPropertyOrder({"kind", "document", "vouchers"})
public record PublicationRecord(
        @JsonProperty("document") Document document,
        @JsonProperty("vouchers") List<String> vouchers) implements Evidence {
    /**
     * Checks it.
     *
     * @param document the document
     * @param vouchers the names of the vouchers that it names
     * @throws org.civaffairs.core.value.InvalidInputException if a name is not fit for a label or a number is negative
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
