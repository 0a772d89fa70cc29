package org.civaffairs.core.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import org.civaffairs.core.value.Masked;

/**
 * A duty that was not met, or one of which only the spirit was not, as data: what, where, by which clause, and the numbers
 * in the unit of the code. Text is made when somebody reads it.
 *
 * @param code what was not met
 * @param subject where, such as the township; personal data comes in masked
 * @param citation the clause, which orders something
 * @param expected what the clause asks for
 * @param actual what there is
 * @param difference what is missing
 */
@JsonPropertyOrder({"code", "severity", "subject", "citation", "expected", "actual", "difference"})
public record Finding(Term code, String subject, Citation citation, Object expected, Object actual, Object difference)
        implements Serializable {
    /**
     * Checks that the clause orders something, and masks personal data.
     *
     * @param code what was not met
     * @param subject where, such as the township
     * @param citation the clause, which orders something
     * @param expected what the clause asks for
     * @param actual what there is
     * @param difference what is missing
     * @throws IllegalArgumentException if the clause has no force
     */
    public Finding {
        if (citation.force() == Force.NONE) {
            throw new IllegalArgumentException(code + ": a finding must cite a clause that orders something but "
                    + citation.clause() + " does not");
        }
        expected = Masked.shown(expected);
        actual = Masked.shown(actual);
        difference = Masked.shown(difference);
    }

    /** {@return how grave it is, by the force of the clause} */
    @JsonProperty("severity")
    public Severity severity() {
        return citation.force().severity();
    }

    /** {@return such as {@code SHORTFALL STAFF_SHORTFALL 柏市镇: 3 of 4, difference 1 [C-82]}} */
    @Override
    public String toString() {
        return severity() + " " + code + " " + subject + ": " + actual + " of " + expected + ", difference "
                + difference + " [" + citation.clause() + "]";
    }
}
