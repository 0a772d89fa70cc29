package org.civaffairs.examples.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.value.Text;
import org.civaffairs.examples.county.FindingKinds;
import org.civaffairs.examples.county.Remedies;

/** The worst first: what was found, by which clause, and what to do about it. */
final class GravestReport {
    private static final int MOST = 10;

    private final LanguageOption language;
    private final Console console;

    GravestReport(LanguageOption language, Console console) {
        this.language = language;
        this.console = console;
    }

    void print(FindingKinds kinds) {
        List<FindingKinds.Kind> all = kinds.gravestFirst();
        console.line("  " + language.say(Say.FINDINGS_IN_ALL) + ": " + kinds.total() + " (" + severities(kinds) + "), "
                + language.say(Say.KINDS) + ": " + all.size());
        console.line("  " + language.say(Say.GRAVEST_ORDER));
        int place = 0;
        for (FindingKinds.Kind kind : all.subList(0, Math.min(MOST, all.size()))) {
            place++;
            one(place, kind);
        }
        further(all.subList(place, all.size()));
    }

    /** What else is as grave as the first, in short. */
    private void further(List<FindingKinds.Kind> rest) {
        Map<String, List<String>> grave = new LinkedHashMap<>();
        for (FindingKinds.Kind kind : rest) {
            Finding first = kind.first();
            if (first.severity() == Severity.VIOLATION) {
                grave.computeIfAbsent(first.citation().clause(), clause -> new ArrayList<>())
                        .add(language.say(first.code().name()) + " × " + kind.count());
            }
        }
        if (!grave.isEmpty()) {
            console.line(language.say(Say.MORE_KINDS));
            grave.forEach((clause, kinds) -> console.line("    " + clause + "  " + String.join("; ", kinds)));
        }
    }

    private String severities(FindingKinds kinds) {
        StringBuilder text = new StringBuilder();
        for (Severity severity : Severity.values()) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(language.say(severity.label()))
                    .append(' ')
                    .append(kinds.of(severity));
        }
        return text.toString();
    }

    private void one(int place, FindingKinds.Kind kind) {
        Finding first = kind.first();
        console.line(String.format("%2d. ", place)
                + language.say(first.severity().label()) + ": "
                + language.say(first.code().name()) + " × " + kind.count() + ", " + language.say(Say.FIRST) + ": "
                + Words.subject(first.subject(), language));
        console.line("    " + numbers(first));
        console.line("    " + first.citation());
        Remedies.find(first.code())
                .ifPresent(remedy -> console.line("    " + language.say(Say.WHAT_TO_DO) + ": " + language.say(remedy)));
    }

    private String numbers(Finding finding) {
        Text unit = finding.code().unit();
        return language.say(Say.EXPECTED) + " " + language.show(finding.expected()) + ", "
                + language.say(Say.ACTUAL) + " " + language.show(finding.actual()) + ", "
                + language.say(Say.DIFFERENCE) + " " + language.show(finding.difference())
                + (unit == null ? "" : " (" + language.say(unit) + ")");
    }
}
