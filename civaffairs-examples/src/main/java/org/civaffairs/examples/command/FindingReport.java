package org.civaffairs.examples.command;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.examples.county.FindingKinds;
import org.civaffairs.examples.county.Remedies;

/** All findings, kind by kind, the gravest first: the clause and what to do once, then each of them in a line. */
final class FindingReport {
    private final LanguageOption language;
    private final Console console;

    FindingReport(LanguageOption language, Console console) {
        this.language = language;
        this.console = console;
    }

    /** Kinds that have none of the findings are those of the books, which stand there. */
    void print(FindingKinds kinds, Stream<Finding> findings) {
        List<Finding> all = findings.toList();
        if (all.isEmpty()) {
            console.line("  " + language.say(Say.NONE));
        }
        for (FindingKinds.Kind kind : kinds.gravestFirst()) {
            List<Finding> found = all.stream()
                    .filter(f -> f.severity() == kind.first().severity()
                            && f.code().equals(kind.first().code()))
                    .toList();
            if (!found.isEmpty()) {
                one(kind.first(), found);
            }
        }
    }

    private void one(Finding first, List<Finding> found) {
        console.line(language.say(first.severity().label()) + language.colon()
                + language.say(first.code().name()) + " × " + found.size());
        console.line("  " + first.citation());
        Remedies.find(first.code())
                .ifPresent(remedy ->
                        console.line("  " + language.say(Say.WHAT_TO_DO) + language.colon() + language.say(remedy)));
        found.forEach(f -> console.line(
                "    " + Words.subject(f.subject(), language) + language.colon() + FindingLine.of(f, language)));
    }
}
