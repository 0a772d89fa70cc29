package org.civaffairs.funds.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import org.civaffairs.core.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the chain found. Written as JSON, never read.
 *
 * @param outcome what became of the entries
 * @param now the chain of the books as they are, to be kept next if they are intact
 * @param brokenAt the first entry that is missing or is not what it was, from 0; null if there is none, or only the head was
 *     kept and it cannot be told
 * @param findings none, or one HASH_MISMATCH
 */
@JsonPropertyOrder({"outcome", "now", "brokenAt", "findings"})
public record ChainReport(
        @JsonProperty("outcome") ChainOutcome outcome,
        @JsonProperty("now") JournalChain now,

        @JsonProperty("brokenAt") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Long brokenAt,

        @JsonProperty("findings") List<Finding> findings)
        implements Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param outcome what became of the entries
     * @param now the chain of the books as they are
     * @param brokenAt the first entry that is not what it was, or null
     * @param findings none, or one HASH_MISMATCH
     */
    public ChainReport {
        findings = List.copyOf(findings);
    }
}
