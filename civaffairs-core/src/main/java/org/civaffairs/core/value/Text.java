package org.civaffairs.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * One wording in simplified Chinese and in English. Both are components of the record, so that neither can be missing:
 * the constructor is the parity.
 *
 * <p>For example, {@code Text.of("元", "yuan").in(Locale.ENGLISH)} is {@code yuan}.
 *
 * @param zh the wording in simplified Chinese, not blank
 * @param en the wording in English, not blank
 */
@JsonPropertyOrder({"zh", "en"})
public record Text(
        @JsonProperty("zh") String zh, @JsonProperty("en") String en) implements Serializable {
    /** Anything that has a wording: readings, severities, bases. */
    public interface Labelled {
        /** {@return the wording} */
        Text label();
    }

    /**
     * Checks that neither side is blank.
     *
     * @param zh the wording in simplified Chinese, not blank
     * @param en the wording in English, not blank
     * @throws IllegalArgumentException if a side is blank
     */
    @JsonCreator
    public Text {
        if (Objects.requireNonNull(zh, "zh").isBlank()
                || Objects.requireNonNull(en, "en").isBlank()) {
            throw new IllegalArgumentException(
                    "a text needs both languages but is zh \"" + zh + "\", en \"" + en + "\"");
        }
    }

    /**
     * Makes a text of two wordings.
     *
     * @param zh the wording in simplified Chinese
     * @param en the wording in English
     * @return the text
     */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /**
     * Makes a text whose wording is the same in both languages, such as a name that a caller chose.
     *
     * @param name the wording
     * @return the text
     */
    public static Text name(String name) {
        return new Text(name, name);
    }

    /**
     * Chooses a language.
     *
     * @param locale any locale; every locale of the language {@code zh} means Chinese, all others English
     * @return the wording
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    /** {@return the English wording} */
    @Override
    public String toString() {
        return en;
    }
}
