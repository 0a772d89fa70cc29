package org.civaffairs.examples.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Severity;
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
        console.line("  " + language.say(Say.FINDINGS_IN_ALL) + language.colon() + kinds.total()
                + language.bracketed(severities(kinds)) + language.comma() + language.say(Say.KINDS)
                + language.colon() + all.size());
        console.line("  " + language.say(Say.GRAVEST_ORDER));
        int place = 0;
        for (FindingKinds.Kind kind : all.subList(0, Math.min(MOST, all.size()))) {
            place++;
            one(place, kind);
        }
        further(all.subList(place, all.size()));
    }

    /** All other kinds in short, by severity and clause. */
    private void further(List<FindingKinds.Kind> rest) {
        Map<Severity, Map<String, List<String>>> others = new EnumMap<>(Severity.class);
        for (FindingKinds.Kind kind : rest) {
            Finding first = kind.first();
            others.computeIfAbsent(first.severity(), severity -> new LinkedHashMap<>())
                    .computeIfAbsent(first.citation().clause(), clause -> new ArrayList<>())
                    .add(language.say(first.code().name()) + " × " + kind.count());
        }
        others.forEach((severity, clauses) -> {
            console.line(
                    language.say(Say.FURTHER) + (language.isChinese() ? "" : ": ") + language.say(severity.label()));
            clauses.forEach(
                    (clause, kinds) -> console.line("    " + clause + "  " + String.join(language.semicolon(), kinds)));
        });
    }

    private String severities(FindingKinds kinds) {
        StringBuilder text = new StringBuilder();
        for (Severity severity : Severity.values()) {
            text.append(text.isEmpty() ? "" : language.listed())
                    .append(language.say(severity.label()))
                    .append(' ')
                    .append(kinds.of(severity));
        }
        return text.toString();
    }

    private void one(int place, FindingKinds.Kind kind) {
        Finding first = kind.first();
        console.line(String.format("%2d. ", place)
                + language.say(first.severity().label()) + language.colon()
                + language.say(first.code().name()) + " × " + kind.count() + language.comma() + language.say(Say.FIRST)
                + language.colon()
                + Words.subject(first.subject(), language));
        console.line("    " + FindingLine.of(first, language));
        console.line("    " + first.citation());
        Remedies.find(first.code())
                .ifPresent(remedy ->
                        console.line("    " + language.say(Say.WHAT_TO_DO) + language.colon() + language.say(remedy)));
    }
}
