package org.civaffairs.core.rule;

import java.util.Locale;
import org.civaffairs.core.value.Text;

/**
 * The punctuation of sentences, and numbers with their units, in the language of a locale.
 *
 * @param comma between parts
 * @param colon before what a word stands for
 * @param semicolon between statements
 * @param open of a bracket
 * @param close of a bracket
 * @param gap between a number or word and what follows it
 */
record Marks(String comma, String colon, String semicolon, String open, String close, String gap) {
    private static final Marks CHINESE = new Marks("，", "：", "；", "（", "）", "");
    private static final Marks ENGLISH = new Marks(", ", ": ", "; ", " (", ")", " ");

    static Marks of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH; // as Text does
    }

    String bracketed(String text) {
        return open + text + close;
    }

    /** Such as 3人 and "3 persons", 1人 and "1 person". */
    String counted(String number, Text unit) {
        if (gap.isEmpty()) { // in Chinese
            return number + unit.zh();
        }
        return number + gap + (number.equals("1") ? single(unit.en()) : unit.en());
    }

    /** The units of rules are plain plurals. */
    private static String single(String words) {
        if (words.endsWith("ies")) {
            return words.substring(0, words.length() - 3) + "y";
        }
        return words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
    }
}
