package org.civaffairs.examples.command;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Comparison;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.value.Text;

/** A comparison to read. */
final class CompareReport<F, T> {
    private final SideBySide<F, T> sides;
    private final Measure<T> measure;
    private final LanguageOption language;
    private final Console console;

    CompareReport(SideBySide<F, T> sides, LanguageOption language, Console console) {
        this.sides = sides;
        measure = sides.measure();
        this.language = language;
        this.console = console;
    }

    void print() {
        Text unit = measure.term().unit();
        console.line(say(sides.title()) + language.comma() + say(Say.ON) + " " + days() + language.colon()
                + name(sides.reforms(DayPairs.Pair::before)) + " → " + name(sides.reforms(DayPairs.Pair::after)));
        console.line(say(Say.BY) + language.colon() + measure.term() + language.comma()
                + say(measure.term().name()) + (unit == null ? "" : language.bracketed(say(unit))) + "\n");
        totals(sides.main());
        changed();
        readings();
        assumptions(sides.assumptions(DayPairs.Pair::before), sides.assumptions(DayPairs.Pair::after));
    }

    private String days() {
        List<LocalDate> days = sides.days();
        return days.isEmpty() ? "-" : days.get(0) + (days.size() == 1 ? "" : " … " + days.get(days.size() - 1));
    }

    private void totals(Comparison sum) {
        Table table = new Table(List.of("", say(Say.BEFORE), say(Say.AFTER), say(Say.DIFFERENCE)));
        table.add(say(Say.TOTAL), show(sum.before()), show(sum.after()), show(sum.difference()));
        table.print(console);
        console.line(say(Say.MORE) + " " + sum.more() + " + " + say(Say.FEWER) + " " + sum.fewer() + " + "
                + say(Say.UNCHANGED) + " " + sum.unchanged() + " + " + say(Say.UNDETERMINED) + " "
                + sum.undetermined() + " = " + sum.cases() + " " + say(Say.CASES) + "\n");
    }

    private void changed() {
        long all = sides.main().more() + sides.main().fewer();
        if (all == 0) {
            return;
        }
        console.line(say(Say.CHANGED));
        changedCases().print(console);
        long left = all - sides.largest().size();
        console.line(left > 0 ? say(Say.NOT_SHOWN) + language.colon() + left + "\n" : "");
    }

    Table changedCases() {
        Table table = new Table(List.of(say(Say.TOWNSHIP), say(Say.BEFORE), say(Say.AFTER), say(Say.DIFFERENCE)));
        for (SideBySide.Case c : sides.largest()) {
            table.add(c.subject(), show(c.before()), show(c.after()), show(c.after() - c.before()));
        }
        return table;
    }

    private void readings() {
        if (sides.byReading().isEmpty()) {
            return;
        }
        console.line(say(Say.READINGS));
        Table table = new Table(List.of(
                say(Say.READING),
                "=",
                say(Say.BEFORE),
                say(Say.AFTER),
                say(Say.DIFFERENCE),
                say(Say.UNDETERMINED),
                ""));
        for (SideBySide.Sum pair : sides.byReading()) {
            Comparison sum = pair.sum();
            table.add(
                    pair.parameter(),
                    pair.reading(),
                    show(sum.before()),
                    show(sum.after()),
                    show(sum.difference()),
                    sum.undetermined(),
                    say(verdict(pair)));
        }
        table.print(console);
        console.line("");
    }

    private static Text verdict(SideBySide.Sum pair) {
        if (pair.sum().undetermined() > 0) {
            return Say.UNDETERMINED;
        }
        return pair.otherwise() == 0 ? Say.SAME : Say.CHANGES;
    }

    private void assumptions(List<Provision<?>> before, List<Provision<?>> after) {
        console.line(say(Say.ASSUMPTIONS));
        if (before.equals(after)) {
            assumptions("", after);
        } else {
            assumptions(say(Say.BEFORE) + "  ", before);
            assumptions(say(Say.AFTER) + "  ", after);
        }
    }

    private void assumptions(String side, List<Provision<?>> provisions) {
        provisions.forEach(p -> console.line("  " + side + Lines.of(p, language)));
    }

    private String name(List<String> reforms) {
        return reforms.isEmpty() ? say(Say.PLAN) : String.join(" + ", reforms);
    }

    private String show(long measured) {
        return measure.show(measured);
    }

    private String say(Text text) {
        return language.say(text);
    }
}
