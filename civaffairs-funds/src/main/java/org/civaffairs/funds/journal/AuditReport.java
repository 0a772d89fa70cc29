package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.civaffairs.core.value.Problems;

/**
 * Report of an audit (审计报告).
 *
 * @param document the document
 * @param year the year that was audited, 1949 or later
 */
@JsonPropertyOrder({"kind", "document", "year"})
public record AuditReport(
        @JsonProperty("document") Document document,
        @JsonProperty("year") int year) implements Evidence {
    private static final int EARLIEST = 1949;

    /**
     * Checks the year.
     *
     * @param document the document
     * @param year the year that was audited
     * @throws org.civaffairs.core.value.InvalidInputException if the year is before 1949
     */
    public AuditReport {
        Problems.of("audit report")
                .require(year >= EARLIEST, "year", "must be " + EARLIEST + " or later", year)
                .refuse();
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.AUDIT_REPORT;
    }
}
