package org.civaffairs.examples.command;

import java.util.regex.Pattern;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.value.Text;

/** The numbers of a finding in one line: what should be, what is, and by how much they differ or in which respect. */
final class FindingLine {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9].*");

    private FindingLine() {}

    static String of(Finding finding, LanguageOption language) {
        Text unit = finding.code().unit();
        String difference = language.show(finding.difference());
        Text word = NUMBER.matcher(difference).matches() ? Say.DIFFERENCE : Say.NAMELY;
        String line = part(Say.EXPECTED, finding.expected(), finding, language) + language.comma()
                + part(Say.ACTUAL, finding.actual(), finding, language) + language.comma()
                + part(word, finding.difference(), finding, language);
        return unit == null || language.isChinese() ? line : line + language.bracketed(language.say(unit));
    }

    /** In Chinese a unit stands at its number; in English once, at the end of the line. */
    private static String part(Text word, Object value, Finding finding, LanguageOption language) {
        String shown = language.show(value);
        Text unit = finding.code().unit();
        boolean counted = unit != null && shown.matches("-?[0-9,.]+");
        return language.say(word)
                + (language.isChinese() ? shown + (counted ? language.say(unit) : "") : " " + shown);
    }
}
