package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civaffairs.core.value.Yuan;

/**
 * A document that stands behind a voucher (附件): what it is, who issued it, when, and what it resolves. A resolution is an
 * authority: what was drawn on it may not exceed what it resolves.
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
    @JsonIgnore
    EvidenceKind kind();

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
