package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.civaffairs.core.value.Problems;

/**
 * A document behind the books (凭据), by its number, who issued it and when, and a digest of its bytes; never the document
 * itself.
 *
 * @param name its number or name, unique among the evidence of the books
 * @param body the name of the body that issued it
 * @param day the day of issue
 * @param digest the SHA-256 of the document: 64 hexadecimal digits in lower case
 */
@JsonPropertyOrder({"name", "body", "day", "digest"})
public record Document(
        @JsonProperty("name") String name,
        @JsonProperty("body") String body,

        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @JsonProperty("digest") String digest)
        implements Serializable {
    /** What a digest must be. */
    static final String DIGEST_NEEDED = "must be 64 hexadecimal digits in lower case, the SHA-256 of the document,";

    private static final int DIGITS = 64;

    /**
     * Checks names and digest.
     *
     * @param name its number or name
     * @param body the body that issued it
     * @param day the day of issue
     * @param digest the SHA-256 of the document
     * @throws NullPointerException if one of them is null
     * @throws org.civaffairs.core.value.InvalidInputException if a name is not fit for a label or the digest is none
     */
    public Document {
        Objects.requireNonNull(day, "day");
        Problems.of("document")
                .label("name", name)
                .label("body", body)
                .require(isDigest(digest), "digest", DIGEST_NEEDED, digest)
                .refuse();
    }

    /** A loop: a million postings have as many documents. */
    static boolean isDigest(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if ((next < '0' || next > '9') && (next < 'a' || next > 'f')) {
                return false;
            }
        }
        return text.length() == DIGITS;
    }
}
