package org.civaffairs.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * A person's name (姓名), masked wherever it is printed: in {@code toString}, and so in logs, messages and reports. The
 * full name leaves only through {@link #full()} and through the JSON of the facts it belongs to.
 *
 * <p>For example, {@code PersonName.parse("欧阳修").toString()} is {@code 欧**}.
 */
public final class PersonName implements Masked, Serializable {
    private static final long serialVersionUID = 1L;
    private static final int STARS = 2;

    /** The full name. */
    private final Label name;

    private PersonName(Label name) {
        this.name = name;
    }

    /**
     * Reads a name.
     *
     * @param name the full name, fit for a {@link Label}
     * @return the name
     * @throws IllegalArgumentException if the text is not fit for a label; the message does not repeat the text
     */
    public static PersonName parse(String name) {
        if (Label.fault(name).isPresent()) {
            throw new IllegalArgumentException(
                    "a person's name must be 1 to " + Label.MOST + " visible characters without a space at either end");
        }
        return new PersonName(Label.parse(name));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PersonName fromJson(Object json) {
        if (json instanceof String text) {
            return parse(text);
        }
        throw new IllegalArgumentException("a person's name must be a text in quotes");
    }

    /** {@return the full name, for those who may see it} */
    @JsonValue
    public String full() {
        return name.text();
    }

    /** {@return the first character, and a star for each further one, at most two} */
    @Override
    public String masked() {
        String text = name.text();
        int rest = text.codePointCount(0, text.length()) - 1;
        return rest == 0 ? "*" : text.substring(0, text.offsetByCodePoints(0, 1)) + "*".repeat(Math.min(rest, STARS));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName that && that.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return the masked name} */
    @Override
    public String toString() {
        return masked();
    }
}
