package org.civaffairs.examples.command;

import java.util.regex.Pattern;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Text;

/** The numbers of a finding in one line: what should be, what is, and by how much they differ or in which respect. */
final class FindingLine {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,.]*( \\S.*|[^0-9 :/-].{0,4})?");
    private static final Pattern ENDS_WITH_COUNT = Pattern.compile("(.*[：:] ?)?-?[0-9][0-9,.]*");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Finding finding;
    private final LanguageOption language;

    private FindingLine(Finding finding, LanguageOption language) {
        this.finding = finding;
        this.language = language;
    }

    static String of(Finding finding, LanguageOption language) {
        return new FindingLine(finding, language).text();
    }

    private String text() {
        String difference = language.show(finding.difference());
        if (!NUMBER.matcher(difference).matches() && finding.expected() instanceof Truth expected) {
            return language.say(expected == Truth.YES ? Say.NOT_MET : Say.NAMELY) + language.colon() + difference;
        }
        if (finding.actual() instanceof Truth) {
            return part(Say.EXPECTED, finding.expected()) + language.comma() + part(Say.ACTUAL, finding.actual());
        }
        if (isMissing()) {
            return part(Say.EXPECTED, finding.expected()) + language.comma() + part(Say.ACTUAL, Say.NONE);
        }
        String line = part(Say.EXPECTED, finding.expected())
                + language.comma()
                + part(Say.ACTUAL, finding.actual())
                + language.comma()
                + (areDays()
                        ? word(Say.DIFFERENCE) + language.counted(difference, Say.OF_DAYS)
                        : differing(difference));
        Text unit = finding.code().unit();
        return unit == null || language.isChinese() ? line : line + language.bracketed(language.say(unit));
    }

    /** Whether something is expected that is no number, and there is none of it. */
    private boolean isMissing() {
        return finding.expected() instanceof Text
                && !ENDS_WITH_COUNT.matcher(language.show(finding.expected())).matches()
                && language.show(finding.actual()).equals("0");
    }

    private String differing(String difference) {
        return NUMBER.matcher(difference).matches()
                ? part(Say.DIFFERENCE, finding.difference())
                : word(Say.NAMELY) + difference;
    }

    private boolean areDays() {
        return finding.code().unit() == null
                && DAY.matcher(language.show(finding.expected())).matches()
                && DAY.matcher(language.show(finding.actual())).matches();
    }

    /** In Chinese a unit stands at its number; in English once, at the end of the line. */
    private String part(Text word, Object value) {
        String shown = language.show(value);
        Text unit = finding.code().unit();
        if (unit == null
                || !language.isChinese()
                || !ENDS_WITH_COUNT.matcher(shown).matches()) {
            return word(word) + shown;
        }
        return word(word) + language.counted(shown, unit);
    }

    private String word(Text word) {
        return language.say(word) + (language.isChinese() ? "" : " ");
    }
}
