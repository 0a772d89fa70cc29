package org.civaffairs.examples.command;

import java.util.Locale;
import org.civaffairs.core.value.Text;
import picocli.CommandLine.Option;

/** In which language to print. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "en",
            description = "the language, default ${DEFAULT-VALUE}")
    private Language language = Language.EN;

    Locale locale() {
        return language.locale();
    }

    String say(Text text) {
        return text.in(locale());
    }

    /** A value in words where it has some. */
    String show(Object value) {
        return Words.of(value, this);
    }

    /** A number with its unit: 3人 and "3 persons", 1人 and "1 person". */
    String counted(String number, Text unit) {
        if (isChinese()) {
            return number + unit.zh();
        }
        String words = unit.en();
        String single = words.endsWith("ies")
                ? words.substring(0, words.length() - 3) + "y"
                : words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
        return number + " " + (number.equals("1") ? single : words);
    }

    /** A comma between the parts of a sentence. */
    String comma() {
        return isChinese() ? "，" : ", ";
    }

    /** A colon before what a word stands for. */
    String colon() {
        return isChinese() ? "：" : ": ";
    }

    /** A semicolon between statements. */
    String semicolon() {
        return isChinese() ? "；" : "; ";
    }

    /** What stands between the items of a list. */
    String listed() {
        return isChinese() ? "、" : ", ";
    }

    /** A text in brackets, behind another one. */
    String bracketed(String text) {
        return isChinese() ? "（" + text + "）" : " (" + text + ")";
    }

    boolean isChinese() {
        return language == Language.ZH;
    }
}
