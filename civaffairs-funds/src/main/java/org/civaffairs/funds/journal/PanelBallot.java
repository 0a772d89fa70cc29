package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Yuan;

/**
 * Ballot of a village's review panel (票决记录; C-117), by its certificate. It is of the village and the day of the
 * certificate, and resolves what was decided on; a motion that was not about money resolves none.
 *
 * @param name its number or name, unique among the evidence of the books
 * @param digest the SHA-256 of the document
 * @param certificate what the panel certifies
 * @param purpose the name of the purpose of the money
 * @param vouchers the names of the vouchers that it names
 */
@JsonPropertyOrder({"kind", "name", "digest", "certificate", "purpose", "vouchers"})
public record PanelBallot(
        @JsonProperty("name") String name,
        @JsonProperty("digest") String digest,
        @JsonProperty("certificate") BallotCertificate certificate,
        @JsonProperty("purpose") String purpose,
        @JsonProperty("vouchers") List<String> vouchers)
        implements Evidence {
    /**
     * Checks names and digest.
     *
     * @param name its number or name
     * @param digest the SHA-256 of the document
     * @param certificate what the panel certifies
     * @param purpose the name of the purpose
     * @param vouchers the vouchers that it names
     * @throws org.civaffairs.core.value.InvalidInputException if a name is not fit for a label or the digest is none
     */
    public PanelBallot {
        vouchers = List.copyOf(vouchers);
        Problems.of("panel ballot").label("purpose", purpose).refuse();
        new Document(name, certificate.village(), certificate.day(), digest);
    }

    @Override
    @JsonIgnore
    public Document document() {
        return new Document(name, certificate.village(), certificate.day(), digest);
    }

    @Override
    @JsonIgnore
    public String body() {
        return certificate.village();
    }

    @Override
    @JsonIgnore
    public LocalDate day() {
        return certificate.day();
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.PANEL_BALLOT;
    }

    @Override
    public Optional<Yuan> findAmount() {
        return Optional.ofNullable(certificate.resolved());
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
