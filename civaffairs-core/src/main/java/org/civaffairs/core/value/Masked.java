package org.civaffairs.core.value;

import java.time.LocalDate;

/** Personal data that leaves a derivation only masked: steps and findings take it in this form. */
public interface Masked {
    /** {@return what may be shown} */
    String masked();

    /**
     * What of a value may be shown.
     *
     * @param value any value
     * @return the masked text of personal data; a day as text, since JSON libraries differ in writing it; every other value
     *     itself
     */
    static Object shown(Object value) {
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        return value instanceof Masked personal ? personal.masked() : value;
    }
}
