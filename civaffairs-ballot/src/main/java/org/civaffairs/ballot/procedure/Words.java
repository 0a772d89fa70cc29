package org.civaffairs.ballot.procedure;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civaffairs.core.value.Text;

/** Reads the words of values that are written as one line, and joins wordings. */
final class Words {
    private static final int SHOWN = 60;

    private Words() {}

    static <E extends Enum<E>> Optional<E> find(E[] words, String word) {
        return Arrays.stream(words).filter(e -> e.name().equals(word)).findFirst();
    }

    static String quoted(String text) {
        String given = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
        return "\"" + given.replaceAll("[^\\x20-\\x7E…]", "?") + "\"";
    }

    static String text(String what, Object json) {
        if (json instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(what + " must be a text in quotes");
    }

    static Text joined(Collection<? extends Text.Labelled> words, String zh, String en) {
        return Text.of(
                words.stream().map(w -> w.label().zh()).collect(Collectors.joining(zh)),
                words.stream().map(w -> w.label().en()).collect(Collectors.joining(en)));
    }
}
