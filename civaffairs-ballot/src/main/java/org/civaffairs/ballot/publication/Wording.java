package org.civaffairs.ballot.publication;

import java.text.Normalizer;

/** Reads values that are written as one line, and says what is wrong with them. */
final class Wording {
    private static final int SHOWN = 80;

    private Wording() {}

    static String text(String what, Object json) {
        if (json instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(what + " must be a text in quotes");
    }

    static IllegalArgumentException refused(String what, String sample, String text) {
        String given = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return new IllegalArgumentException(
                what + " must look like \"" + sample + "\" but is \"" + given.replaceAll("[^\\x20-\\x7E]", "?") + "\"");
    }

    /** One way to write what looks the same: composed characters. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
