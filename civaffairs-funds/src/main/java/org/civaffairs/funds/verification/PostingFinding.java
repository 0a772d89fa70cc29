package org.civaffairs.funds.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import org.civaffairs.core.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding at a posting. Written as JSON, never read.
 *
 * @param position the posting's position in the books, from 0
 * @param number its number
 * @param code what is wrong
 * @param document the name of the document concerned, or null
 * @param finding the clause, and what is expected, there, and missing
 */
@JsonPropertyOrder({"position", "number", "code", "document", "finding"})
public record PostingFinding(
        @JsonProperty("position") long position,
        @JsonProperty("number") long number,
        @JsonProperty("code") FindingCode code,

        @JsonProperty("document") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String document,

        @JsonProperty("finding") Finding finding)
        implements Serializable {
    /** {@return such as {@code #17 VIOLATION UNAPPROVED_POSTING posting 18: …}} */
    @Override
    public String toString() {
        return "#" + position + " " + finding + (document == null ? "" : " (" + document + ")");
    }
}
