package org.civaffairs.core.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * A clause: where it stands, how strongly it orders, and its own characters. In JSON it is its clause id.
 *
 * @param source the document
 * @param clause the clause, such as {@code C-82}
 * @param force its modal word, or SPIRIT
 * @param quote the document's exact characters, short; empty for a memo
 */
public record Citation(Source source, @JsonValue String clause, Force force, String quote) implements Serializable {
    /**
     * Makes a citation.
     *
     * @param source the document
     * @param clause the clause
     * @param force its modal word
     * @param quote its exact characters
     * @return the citation
     */
    public static Citation of(Source source, String clause, Force force, String quote) {
        return new Citation(source, clause, force, quote);
    }

    /**
     * The same clause for what is against its spirit and no breach of its letter. In JSON it is the same id; the severity
     * of a finding tells the two apart.
     *
     * <p>For example, C-98 forbids banquets in the county seat: one elsewhere is found by C-98 in spirit, a note.
     *
     * @return the clause, of force {@link Force#SPIRIT}
     * @throws IllegalArgumentException if the clause orders nothing, so that nothing can be against its spirit
     */
    public Citation inSpirit() {
        if (force == Force.NONE) {
            throw new IllegalArgumentException(
                    clause + " orders nothing: what is against its spirit cannot be found by it, cite one that does");
        }
        return new Citation(source, clause, Force.SPIRIT, quote);
    }

    /** {@return such as {@code C-82 「爭取按10000∶1的比例」}} */
    @Override
    public String toString() {
        return clause + (quote.isEmpty() ? "" : " 「" + quote + "」");
    }
}
