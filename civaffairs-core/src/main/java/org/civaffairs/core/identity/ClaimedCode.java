package org.civaffairs.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import org.civaffairs.core.value.Label;
import org.civaffairs.core.value.Masked;

/**
 * A text that is said to be an identifier, right or wrong. It may be somebody's number, so it is masked wherever it is
 * printed.
 *
 * <p>For example, {@code 430223195602290024} prints as {@code 4302************24} and {@code 430223} as {@code 43****}.
 */
public final class ClaimedCode implements Masked, Serializable {
    private static final long serialVersionUID = 1L;

    /** From this length on the ends are shown. */
    private static final int LONG = 12;

    private final Label text;

    private ClaimedCode(Label text) {
        this.text = text;
    }

    /**
     * Takes a text.
     *
     * @param text any text that can be seen: fit for a {@link Label}
     * @return the text as a claim
     * @throws IllegalArgumentException if it is blank, too long or not visible; the message does not repeat it
     */
    public static ClaimedCode parse(String text) {
        try {
            return new ClaimedCode(Label.parse(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "a claimed code must be 1 to " + Label.MOST + " visible characters without a space at either end");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ClaimedCode fromJson(Object json) {
        if (json instanceof String text) {
            return parse(text);
        }
        throw new IllegalArgumentException("a claimed code must be a text in quotes");
    }

    /** {@return the full text, for those who may see it} */
    @JsonValue
    public String full() {
        return text.text();
    }

    /** {@return the first four characters and the last two of a long text, the first two of a short one, and stars} */
    @Override
    public String masked() {
        int[] all = full().codePoints().toArray();
        int head = all.length >= LONG ? 4 : Math.min(2, all.length / 2);
        int tail = all.length >= LONG ? 2 : 0;
        return new String(all, 0, head)
                + "*".repeat(all.length - head - tail)
                + new String(all, all.length - tail, tail);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClaimedCode that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the masked text} */
    @Override
    public String toString() {
        return masked();
    }
}
