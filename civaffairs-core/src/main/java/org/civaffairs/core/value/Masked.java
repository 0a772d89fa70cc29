package org.civaffairs.core.value;

/** Personal data that leaves a derivation only masked: steps and findings take it in this form. */
public interface Masked {
    /** {@return what may be shown} */
    String masked();

    /**
     * What of a value may be shown.
     *
     * @param value any value
     * @return the masked text of personal data, every other value itself
     */
    static Object shown(Object value) {
        return value instanceof Masked personal ? personal.masked() : value;
    }
}
