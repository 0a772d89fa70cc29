package org.civaffairs.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.examples.county.FindingKinds;
import org.civaffairs.examples.county.RuleYear;
import org.civaffairs.examples.county.WholeYear;
import org.civaffairs.examples.facts.RuleEntry;

/** A row a rule: how many cases there are, how many are in order, what was found, and the sum of its usual measure. */
final class RuleTable {
    private final LanguageOption language;

    RuleTable(LanguageOption language) {
        this.language = language;
    }

    Table table(WholeYear year) {
        Table table = new Table(Stream.of(
                        Stream.of(Say.RULE, Say.CLAUSE, Say.CASE_COUNT, Say.IN_ORDER, Say.UNDETERMINED),
                        Stream.of(Severity.values()).map(Severity::label),
                        Stream.of(Say.IN_TOTAL))
                .flatMap(part -> part)
                .map(language::say)
                .toList());
        year.rules().forEach(rule -> table.add(row(rule).toArray()));
        books(table, year);
        return table;
    }

    private <T> List<Object> row(RuleYear<?, T> rule) {
        List<Object> cells = new ArrayList<>(List.of(
                name(rule), rule.entry().clause().clause(), rule.cases().size(), rule.clean(), rule.undetermined()));
        severities(cells, rule.kinds());
        cells.add(total(rule, rule.entry().measures().get(0)));
        return cells;
    }

    /** The books are no list of cases: their postings are counted, and their findings. */
    private void books(Table table, WholeYear year) {
        if (year.journal() != null) {
            FindingKinds kinds = year.journal().kinds();
            List<Object> cells = new ArrayList<>(List.of(
                    language.say(Say.JOURNAL),
                    YouCounty2010.DEDICATED_ACCOUNT.clause(),
                    year.journal().verification().summary().postings(),
                    "",
                    ""));
            severities(cells, kinds);
            cells.add(language.say(Say.LEFT_OUT)
                    + language.colon()
                    + year.journal().verification().summary().leftOut());
            table.add(cells.toArray());
        }
    }

    private static void severities(List<Object> cells, FindingKinds kinds) {
        Stream.of(Severity.values()).map(kinds::of).forEach(cells::add);
    }

    /** The rule's name as its assessments have it. */
    String name(RuleYear<?, ?> rule) {
        return language.say(rule.cases().get(0).assessment().rule().name());
    }

    /** The name of a measure, its sum and its unit. */
    <F, T> String total(RuleYear<F, T> rule, Measure<T> measure) {
        return language.say(measure.term().name()) + language.colon() + counted(measure, rule.total(measure));
    }

    private String counted(Measure<?> measure, long measured) {
        String number = show(measure, measured);
        Text unit = measure.term().unit();
        return unit == null ? number : language.counted(number, unit);
    }

    /** A measured number, money with its thousands apart. */
    static String show(Measure<?> measure, long measured) {
        return Term.YUAN.equals(measure.term().unit()) ? Yuan.ofFen(measured).toGrouped() : measure.show(measured);
    }

    /** A rule, its cases and sums in one line. */
    <F, T> String line(RuleYear<F, T> rule) {
        RuleEntry<F, T> entry = rule.entry();
        String sums = String.join(
                language.semicolon(),
                entry.measures().stream().map(measure -> total(rule, measure)).toList());
        return name(rule) + language.colon() + language.say(Say.CASE_COUNT) + " "
                + rule.cases().size()
                + language.comma() + language.say(Say.IN_ORDER) + " " + rule.clean() + language.comma()
                + language.say(Say.UNDETERMINED) + " " + rule.undetermined() + language.bracketed(sums);
    }
}
