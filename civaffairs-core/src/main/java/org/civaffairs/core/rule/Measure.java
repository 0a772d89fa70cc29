package org.civaffairs.core.rule;

import java.io.Serializable;
import java.util.function.ToLongFunction;
import org.civaffairs.core.value.Yuan;

/**
 * The one quantity of a value that comparisons look at, as a long in the term's unit (for yuan: in fen).
 *
 * @param term what is measured
 * @param of takes it from a value
 * @param <T> the value
 */
public record Measure<T>(Term term, Of<T> of) implements Serializable {
    /**
     * Takes a number from a value; it can be sent to another machine.
     *
     * @param <T> the value
     */
    public interface Of<T> extends ToLongFunction<T>, Serializable {}

    /**
     * Writes a measured number as people read it.
     *
     * @param measured the number
     * @return the digits, or for money the amount in yuan such as {@code 24691.36}
     */
    public String show(long measured) {
        return Term.YUAN.equals(term.unit()) ? Yuan.ofFen(measured).toString() : Long.toString(measured);
    }
}
