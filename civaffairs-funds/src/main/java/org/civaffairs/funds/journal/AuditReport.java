package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Report of an audit (审计报告).
 *
 * @param document the document
 * @param year the year that was audited
 */
@JsonPropertyOrder({"kind", "document", "year"})
public record AuditReport(
        @JsonProperty("document") Document document,
        @JsonProperty("year") int year) implements Evidence {
    @Override
    public EvidenceKind kind() {
        return EvidenceKind.AUDIT_REPORT;
    }
}
