package org.civaffairs.examples.command;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.value.Text;
import org.civaffairs.examples.county.CountyYear;

/** A county's year to read. */
final class CountyReport {
    private final CountyYear year;
    private final LanguageOption language;
    private final Console console;

    CountyReport(CountyYear year, LanguageOption language, Console console) {
        this.year = year;
        this.language = language;
        this.console = console;
    }

    void print(String origin, LocalDate day) {
        console.line(say(YouCounty2010.SOURCE.title()) + ", " + say(Say.ON) + " " + day);
        console.line(origin + "\n");
        CountyTables tables = new CountyTables(year, language);
        section(YouCounty2010.STAFFING, tables.staffing());
        section(YouCounty2010.MATCHING, tables.matching());
        section(YouCounty2010.FUNDS_IN_PLACE, tables.inPlace());
        capacity();
        findings();
        assumptions();
        clauses();
    }

    private void section(Citation clause, Table table) {
        console.line(clause.toString());
        table.print(console);
        console.line("");
    }

    private void capacity() {
        console.line(YouCounty2010.STAFF_AND_FUNDS.toString());
        Table table = table(Say.BOTH, Say.TOWNSHIPS);
        year.capacity().forEach((truth, count) -> table.add(say(truth.label()), count));
        table.print(console);
        console.line("");
    }

    private void findings() {
        console.line(say(Say.FINDINGS) + ": "
                + (year.findings().isEmpty() ? say(Say.NONE) : year.findings().size()));
        Table table = table(
                Say.SEVERITY,
                Say.TOWNSHIP,
                Say.FINDING,
                Say.EXPECTED,
                Say.ACTUAL,
                Say.DIFFERENCE,
                Say.UNIT,
                Say.CLAUSE);
        for (Finding f : year.findings()) {
            Text unit = f.code().unit();
            table.add(
                    say(f.severity().label()),
                    f.subject(),
                    say(f.code().name()),
                    f.expected(),
                    f.actual(),
                    f.difference(),
                    unit == null ? "" : say(unit),
                    f.citation().clause());
        }
        table.print(console);
        console.line("");
    }

    private void assumptions() {
        console.line(say(Say.ASSUMPTIONS));
        year.assumptions().forEach(p -> console.line("  " + Lines.of(p, language)));
        console.line("");
    }

    private void clauses() {
        console.line(say(Say.CLAUSES));
        for (Citation c : year.clauses()) {
            console.line("  " + c + " (" + say(c.force().label()) + ")");
        }
    }

    private Table table(Text... headings) {
        return new Table(Stream.of(headings).map(this::say).toList());
    }

    private String say(Text text) {
        return language.say(text);
    }
}
