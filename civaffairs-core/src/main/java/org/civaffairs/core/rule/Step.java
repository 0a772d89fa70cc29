package org.civaffairs.core.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.civaffairs.core.value.Masked;
import org.jspecify.annotations.Nullable;

/**
 * A line of the derivation: a fact (no basis, no clause), a provision (both) or a component of the value (its clause).
 *
 * @param term what it is
 * @param value its value
 * @param basis why a provision's value is what it is; null for facts and results
 * @param citation the clause; null for facts
 */
@JsonPropertyOrder({"term", "value", "basis", "citation"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Step(
        Term term,
        Object value,
        @Nullable Basis basis,
        @Nullable Citation citation) {
    /**
     * Masks personal data.
     *
     * @param term what it is
     * @param value its value
     * @param basis why a provision's value is what it is
     * @param citation the clause
     */
    public Step {
        value = Masked.shown(value);
    }

    /**
     * A fact.
     *
     * @param term what it is
     * @param value its value
     * @return the step
     */
    public static Step fact(Term term, Object value) {
        return new Step(term, value, null, null);
    }

    /**
     * A provision.
     *
     * @param provision the provision
     * @return the step
     */
    public static Step of(Provision<?> provision) {
        return new Step(provision.parameter(), provision.value(), provision.basis(), provision.citation());
    }

    /**
     * A component of the value.
     *
     * @param term what it is
     * @param value its value
     * @param citation the clause by which it follows
     * @return the step
     */
    public static Step result(Term term, Object value, Citation citation) {
        return new Step(term, value, null, citation);
    }

    /** {@return such as {@code required = 4}} */
    @Override
    public String toString() {
        return term + " = " + value;
    }
}
