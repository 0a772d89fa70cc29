package org.civaffairs.ballot.tally;

import java.util.Arrays;

/** Reads the parts of a rule that is written as one line. */
final class Parts {
    private static final int SHOWN = 80;

    private Parts() {}

    static Denominator denominator(String word) {
        return Arrays.stream(Denominator.values())
                .filter(d -> d.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "denominator must be one of " + Arrays.toString(Denominator.values()) + " but is " + word));
    }

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
}
