package org.civaffairs.core.rule;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * The value of a parameter for some days, and why.
 *
 * @param parameter the parameter's term
 * @param value the value
 * @param from the first day
 * @param to the last day, inclusive, not before the first
 * @param basis why the value is what it is
 * @param citation the clause it rests on
 * @param note why this value; required unless the basis is STATED or PROPOSED
 * @param <T> the type of the value
 */
@JsonPropertyOrder({"parameter", "value", "from", "to", "basis", "citation", "note"})
public record Provision<T>(
        Term parameter,
        T value,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate to,
        Basis basis,
        Citation citation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Text note)
        implements Serializable {
    /**
     * Checks the period and the note.
     *
     * @param parameter the parameter's term
     * @param value the value
     * @param from the first day
     * @param to the last day, inclusive, not before the first
     * @param basis why the value is what it is
     * @param citation the clause it rests on
     * @param note why this value
     * @throws IllegalArgumentException if the last day is before the first, or a note is missing
     */
    public Provision {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(parameter + ": last day " + to + " is before first day " + from);
        }
        if (note == null && basis != Basis.STATED && basis != Basis.PROPOSED) {
            throw new IllegalArgumentException(
                    parameter + ": a value that is " + basis + " needs a note that says why");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(Provision<?> that) {
        return parameter.equals(that.parameter) && !to.isBefore(that.from) && !that.to.isBefore(from);
    }

    Provision<T> until(LocalDate last) {
        return new Provision<>(parameter, value, from, last, basis, citation, note);
    }

    Provision<T> readAs(T answer, Text why) {
        return new Provision<>(parameter, answer, from, to, Basis.INTERPRETED, citation, why);
    }

    Provision<T> assumedUntil(LocalDate last, Text why) {
        return new Provision<>(parameter, value, from, last, Basis.ASSUMED, citation, Words.goesOn(why, note));
    }

    /** {@return such as {@code staffing.rounding = UP (INTERPRETED, C-82): why}} */
    @Override
    public String toString() {
        return parameter + " = " + value + " (" + basis + ", " + citation.clause() + ")"
                + (note == null ? "" : ": " + note.en());
    }
}
