package org.civaffairs.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Term;
import org.civaffairs.examples.county.CountyYear.Case;
import org.civaffairs.examples.county.RuleYear;
import org.civaffairs.examples.county.WholeYear;

/** What some rules found, one after the other: the clause, the sums, and each case that is not in order. */
final class RuleReport {
    private final LanguageOption language;
    private final Console console;
    private final RuleTable rules;

    RuleReport(LanguageOption language, Console console) {
        this.language = language;
        this.console = console;
        rules = new RuleTable(language);
    }

    /** Nothing is printed of a rule that had no facts. */
    void print(WholeYear year, Predicate<RuleYear<?, ?>> which) {
        year.rules().filter(which).forEach(this::print);
    }

    private <F, T> void print(RuleYear<F, T> rule) {
        console.line(rule.entry().clause().toString());
        console.line(rules.line(rule));
        List<Case<F, T>> shown = rule.cases().stream()
                .filter(c -> !c.assessment().isDetermined() || c.assessment().hasFindings())
                .toList();
        if (!shown.isEmpty()) {
            table(rule, shown).print(console);
        }
        console.line("");
    }

    private <F, T> Table table(RuleYear<F, T> rule, List<Case<F, T>> shown) {
        List<Measure<T>> measures = rule.entry().measures();
        Table table = new Table(Stream.of(
                        Stream.of(Say.WHERE),
                        measures.stream().map(m -> m.term().name()),
                        Stream.of(Say.FINDING))
                .flatMap(part -> part)
                .map(language::say)
                .toList());
        for (Case<F, T> c : shown) {
            List<Object> cells = new ArrayList<>(List.of(Words.subject(subject(rule, c), language)));
            measures.forEach(measure -> cells.add(c.assessment()
                    .findValue()
                    .map(value -> RuleTable.show(measure, measure.of().applyAsLong(value)))
                    .orElse("-")));
            cells.add(found(c.assessment()));
            table.add(cells.toArray());
        }
        return table;
    }

    /** Whom the findings are about, which may say it more closely than the facts do. */
    private static <F, T> String subject(RuleYear<F, T> rule, Case<F, T> c) {
        List<String> subjects = c.assessment().findings().stream()
                .map(Finding::subject)
                .distinct()
                .toList();
        return subjects.size() == 1 ? subjects.get(0) : rule.entry().subject().apply(c.facts());
    }

    /** The names of the findings, each once, or what is not known. */
    private String found(Assessment<?> assessment) {
        if (!assessment.isDetermined()) {
            return language.say(Say.UNKNOWN)
                    + language.colon()
                    + joined(assessment.unknown().stream().map(Term::name).map(language::say));
        }
        return joined(
                assessment.findings().stream().map(f -> language.say(f.code().name())));
    }

    private String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(language.semicolon()));
    }
}
