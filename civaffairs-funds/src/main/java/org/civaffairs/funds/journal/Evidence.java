package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.value.Yuan;

/**
 * A document that stands behind a voucher (附件): what it is, who issued it, when, and what it resolves. A resolution is an
 * authority: what was drawn on it may not exceed what it resolves. JSON of any kind is read as {@code Evidence}.
 */
public sealed interface Evidence extends Serializable
        permits AppropriationNotice,
                JointMeetingMinutes,
                PanelBallot,
                PublicationRecord,
                PayrollRoster,
                BankReceipt,
                BankReturn,
                AuditReport {
    /** {@return the document} */
    Document document();

    /** {@return what it is} */
    @JsonProperty("kind")
    EvidenceKind kind();

    /**
     * Reads evidence from JSON, of whatever kind it says it is.
     *
     * @param properties the properties of the JSON object
     * @return the evidence
     * @throws org.civaffairs.core.value.InvalidInputException if anything is wrong, with everything that is
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Evidence fromJson(Map<String, Object> properties) {
        return EvidenceJson.read(properties);
    }

    /** {@return its number or name} */
    @JsonIgnore
    default String name() {
        return document().name();
    }

    /** {@return the name of the body that issued it} */
    @JsonIgnore
    default String body() {
        return document().body();
    }

    /** {@return the day of issue} */
    @JsonIgnore
    default LocalDate day() {
        return document().day();
    }

    /** {@return what it resolves, in yuan; empty if it resolves no money} */
    @JsonIgnore
    default Optional<Yuan> findAmount() {
        return Optional.empty();
    }

    /** {@return the name of the purpose that it speaks of; empty if of none} */
    @JsonIgnore
    default Optional<String> findPurpose() {
        return Optional.empty();
    }

    /** {@return the names of the vouchers that it names} */
    @JsonIgnore
    default List<String> namedVouchers() {
        return List.of();
    }
}
