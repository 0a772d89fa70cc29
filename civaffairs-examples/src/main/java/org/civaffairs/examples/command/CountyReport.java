package org.civaffairs.examples.command;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.civaffairs.core.decision.BallotCoverage;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.value.Text;
import org.civaffairs.examples.county.BallotYear;
import org.civaffairs.examples.county.CountyYear;
import org.civaffairs.examples.county.JournalYear;
import org.jspecify.annotations.Nullable;

/** A county's year to read. */
final class CountyReport {
    private final CountyYear year;
    private final BallotYear ballots;
    private final @Nullable JournalYear journal;
    private final LanguageOption language;
    private final Console console;

    CountyReport(
            CountyYear year,
            BallotYear ballots,
            @Nullable JournalYear journal,
            LanguageOption language,
            Console console) {
        this.year = year;
        this.ballots = ballots;
        this.journal = journal;
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
        ballots();
        journal();
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

    private void ballots() {
        BallotTables tables = new BallotTables(ballots, language);
        if (!ballots.decisions().isEmpty()) {
            section(YouCounty2010.BY_BALLOT, tables.decisions());
        }
        if (!ballots.selections().isEmpty()) {
            section(YouCounty2010.BY_BALLOT, tables.selections());
        }
        if (!ballots.divisions().isEmpty()) {
            section(YouCounty2010.TO_PERSONS, tables.divisions());
        }
        if (!ballots.reviews().isEmpty()) {
            section(YouCounty2010.NO_WAY_ROUND, tables.reviews());
        }
        if (!ballots.coverage().equals(BallotCoverage.NONE)) {
            section(YouCounty2010.FULL_COVERAGE, tables.coverage());
        }
    }

    private void journal() {
        if (journal != null) {
            console.line(YouCounty2010.DEDICATED_ACCOUNT.toString());
            new JournalReport(language, console).year(journal);
        }
    }

    private Stream<Provision<?>> booksRestOn() {
        return journal == null ? Stream.of() : journal.verification().summary().assumptions().stream();
    }

    /** All findings, the gravest first, else in the order of the townships, then of the ballots. */
    private List<Finding> all() {
        return Stream.concat(year.findings().stream(), ballots.findings())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private void findings() {
        List<Finding> findings = all();
        console.line(say(Say.FINDINGS) + ": " + (findings.isEmpty() ? say(Say.NONE) : findings.size()));
        Table table = table(
                Say.SEVERITY, Say.WHERE, Say.FINDING, Say.EXPECTED, Say.ACTUAL, Say.DIFFERENCE, Say.UNIT, Say.CLAUSE);
        for (Finding f : findings) {
            Text unit = f.code().unit();
            table.add(
                    say(f.severity().label()),
                    f.subject(),
                    say(f.code().name()),
                    language.show(f.expected()),
                    language.show(f.actual()),
                    language.show(f.difference()),
                    unit == null ? "" : say(unit),
                    f.citation().clause());
        }
        table.print(console);
        console.line("");
    }

    private void assumptions() {
        console.line(say(Say.ASSUMPTIONS));
        Stream.concat(Stream.concat(year.assumptions().stream(), ballots.assumptions()), booksRestOn())
                .forEach(p -> console.line("  " + Lines.of(p, language)));
        console.line("");
    }

    private void clauses() {
        console.line(say(Say.CLAUSES));
        Set<Citation> clauses = new LinkedHashSet<>(year.clauses());
        ballots.findings().forEach(finding -> clauses.add(finding.citation()));
        ballots.assumptions().forEach(assumption -> clauses.add(assumption.citation()));
        booksRestOn().forEach(assumption -> clauses.add(assumption.citation()));
        if (journal != null) {
            journal.tally().witnesses().forEach(finding -> clauses.add(finding.citation()));
        }
        for (Citation c : clauses) {
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
