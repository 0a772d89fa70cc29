package org.civaffairs.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Optional;

/**
 * A short text that is safe to print: a township, a village, a heading. It is not blank, has no space at either end, at
 * most {@value #MOST} code points, and no control, line-breaking, invisible or direction-changing character,  so that it
 * can neither break a table nor disguise another name. Variation selectors are accepted: glyphs of registered names need them.
 *
 * <p>For example, {@code Label.parse("柏市镇")} is accepted, {@code Label.parse("柏市镇\n")} is not.
 *
 * @param text the text
 */
public record Label(@JsonValue String text) implements Comparable<Label>, Serializable {
    /** The most code points of a label. */
    public static final int MOST = 200;

    /** Letters, marks and symbols that show as nothing, and the mark of a decoding that failed. */
    private static final String BLANKS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\uFFFD";

    /**
     * Checks the text.
     *
     * @param text the text
     * @throws IllegalArgumentException if the text is not fit for a label
     */
    public Label {
        fault(text).ifPresent(fault -> {
            throw new IllegalArgumentException("label " + fault);
        });
    }

    /**
     * Reads a label.
     *
     * @param text the text
     * @return the label
     * @throws IllegalArgumentException if the text is not fit for a label
     */
    public static Label parse(String text) {
        return new Label(text);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Label fromJson(Object json) {
        Problems problems = Problems.of("label");
        String text = read(json, "text", problems);
        problems.refuse();
        return new Label(text);
    }

    /** The text that a piece of JSON stands for, fit for a label; a problem if it is not. */
    static String read(Object json, String path, Problems problems) {
        if (json instanceof String text) {
            problems.label(path, text);
            return text;
        }
        problems.addKind(path, "must be a text in quotes", json);
        return "";
    }

    /** What keeps a text from being a label, worded as a remedy, if anything does; never the text, which may be a name. */
    static Optional<String> fault(String text) {
        if (isPlain(text)) {
            return Optional.empty();
        }
        if (text.isBlank()) {
            return Optional.of("must not be blank");
        }
        if (isSpace(text.codePointAt(0)) || isSpace(text.codePointBefore(text.length()))) {
            return Optional.of("must not begin or end with a space");
        }
        if (text.codePointCount(0, text.length()) > MOST) {
            return Optional.of(
                    "must have at most " + MOST + " characters but has " + text.codePointCount(0, text.length()));
        }
        return unsafe(text).map(c -> String.format("must not contain the invisible or control character U+%04X", c));
    }

    /** Whether a text is of visible ASCII and common ideographs alone, and short: most are, and need no further look. */
    private static boolean isPlain(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char next = text.charAt(i);
            boolean isVisible = (next > ' ' && next < '\u007F') || (next >= '\u4E00' && next <= '\u9FFF');
            if (!isVisible) {
                return false;
            }
        }
        return length > 0 && length <= MOST;
    }

    /** The first character that nobody sees. */
    private static Optional<Integer> unsafe(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (isUnsafe(text.codePointAt(i))) {
                return Optional.of(text.codePointAt(i));
            }
        }
        return Optional.empty();
    }

    /** The text with unsafe characters written as U+XXXX, cut after a number of code points. */
    static String printable(String text, int most) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(most).forEach(c -> {
            if (isUnsafe(c)) {
                out.append(String.format("<U+%04X>", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append(text.codePointCount(0, text.length()) > most ? "…" : "")
                .toString();
    }

    private static boolean isSpace(int codePoint) {
        return Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint);
    }

    private static boolean isUnsafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> BLANKS.indexOf(codePoint) >= 0;
        };
    }

    @Override
    public int compareTo(Label that) {
        return text.compareTo(that.text);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return text;
    }
}
