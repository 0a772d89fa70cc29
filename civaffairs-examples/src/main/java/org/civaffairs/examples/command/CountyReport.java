package org.civaffairs.examples.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.civaffairs.core.decision.BallotCoverage;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.value.Text;
import org.civaffairs.examples.county.BallotYear;
import org.civaffairs.examples.county.FindingKinds;
import org.civaffairs.examples.county.RuleYear;
import org.civaffairs.examples.county.WholeYear;
import org.civaffairs.examples.facts.ReconciliationEntries;
import org.civaffairs.examples.facts.RuleEntry;
import org.civaffairs.funds.reconciliation.Reconciliation;
import org.civaffairs.funds.reconciliation.ReconciliationFacts;
import org.jspecify.annotations.Nullable;

/** A county's year to read, the worst first. */
final class CountyReport {
    private final WholeYear year;
    private final LanguageOption language;
    private final Console console;

    CountyReport(WholeYear year, LanguageOption language, Console console) {
        this.year = year;
        this.language = language;
        this.console = console;
    }

    void print(String origin, LocalDate day, Set<Section> sections) {
        console.line(say(YouCounty2010.SOURCE.title()) + language.comma() + say(Say.ON) + " " + day);
        console.line(origin + "\n");
        sections.forEach(this::print);
    }

    /** One township: its row, and all that was found there with what to do. */
    void print(String township) {
        console.line(township);
        new TownshipTable(year, language).table(township).print(console);
        console.line("");
        findings(township);
    }

    private void print(Section section) {
        switch (section) {
            case GRAVEST -> gravest();
            case TOWNSHIPS -> titled(section, new TownshipTable(year, language).table());
            case RULES -> titled(section, new RuleTable(language).table(year));
            case STAFFING -> section(YouCounty2010.STAFFING, new CountyTables(year.townships(), language).staffing());
            case FUNDS -> funds();
            case BALLOTS -> ballots(year.ballots());
            case BOOKS -> books();
            case ASSISTANCE, PAYMENT, OVERSIGHT, DISASTERS, PETITIONS, REGISTRATION, STUDY -> listed(section);
            case TRANSPARENCY -> transparency();
            case AWARDS -> awards();
            case CONDUCT -> conduct();
            case TARGETS -> targets();
            case FINDINGS -> findings(null);
            case ASSUMPTIONS -> assumptions();
            case CLAUSES -> clauses();
        }
    }

    private void gravest() {
        console.line(say(Section.GRAVEST.label()));
        new GravestReport(language, console).print(year.kinds());
        console.line("");
    }

    private void titled(Section section, Table table) {
        console.line(say(section.label()));
        table.print(console);
        console.line("");
    }

    private void section(Citation clause, Table table) {
        console.line(clause.toString());
        table.print(console);
        console.line("");
    }

    private void section(Citation clause, Optional<Table> table) {
        table.ifPresent(found -> section(clause, found));
    }

    private void funds() {
        CountyTables tables = new CountyTables(year.townships(), language);
        section(YouCounty2010.MATCHING, tables.matching());
        section(YouCounty2010.FUNDS_IN_PLACE, tables.inPlace());
        console.line(YouCounty2010.STAFF_AND_FUNDS.toString());
        Table table = table(Say.BOTH, Say.TOWNSHIPS);
        year.townships().capacity().forEach((truth, count) -> table.add(say(truth.label()), count));
        table.print(console);
        console.line("");
    }

    private void ballots(BallotYear ballots) {
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

    private void books() {
        if (year.journal() != null) {
            console.line(YouCounty2010.DEDICATED_ACCOUNT.toString());
            new JournalReport(language, console).year(year.journal());
        }
        year.rest().find(ReconciliationEntries.RECONCILE).ifPresent(this::reconciled);
    }

    private void reconciled(RuleYear<ReconciliationFacts, Reconciliation> found) {
        ReconciliationTables tables = new ReconciliationTables(found, language);
        console.line(say(BookWords.RECONCILIATION));
        section(YouCounty2010.DEDICATED_ACCOUNT, tables.balances());
        tables.items().print(console);
        console.line("");
    }

    private void transparency() {
        GovernanceTables tables = new GovernanceTables(year, language);
        section(YouCounty2010.TRANSPARENCY, tables.grades());
        section(YouCounty2010.LAST_GRADE, tables.vetoed());
        section(YouCounty2010.METHODS, tables.phoneChecks());
        listed(Section.TRANSPARENCY);
    }

    private void awards() {
        GovernanceTables tables = new GovernanceTables(year, language);
        section(YouCounty2010.TOWNSHIP_VETO, tables.townshipAwards());
        section(YouCounty2010.NOT_ADVANCED, tables.awardLists());
        section(YouCounty2010.DEMONSTRATION_VILLAGES, tables.demonstrations());
        listed(Section.AWARDS);
    }

    private void conduct() {
        GovernanceTables tables = new GovernanceTables(year, language);
        section(YouCounty2010.ALL_CADRES, tables.conduct());
        section(YouCounty2010.FIELD_TRIPS, tables.visits());
        listed(Section.CONDUCT);
    }

    private void targets() {
        TargetTables tables = new TargetTables(year.rest(), language);
        if (!tables.isEmpty()) {
            titled(Section.TARGETS, tables.duties());
            tables.scoreboard().print(console);
            console.line("");
        }
    }

    /** The rules of a section that have no tables of their own. */
    private void listed(Section section) {
        List<RuleEntry<?, ?>> rules = SectionRules.of(section);
        new RuleReport(language, console).print(year, rule -> rules.contains(rule.entry()));
    }

    /** All findings but those of the books, or those of one township. */
    private void findings(@Nullable String township) {
        List<Finding> findings = year.findings(township).toList();
        console.line(say(Section.FINDINGS.label()) + language.colon() + findings.size());
        new FindingReport(language, console).print(FindingKinds.of(findings.stream()), findings.stream());
        console.line("");
    }

    private void assumptions() {
        console.line(say(Say.ASSUMPTIONS));
        year.assumptions()
                .results()
                .forEach((provision, results) -> console.line("  " + Lines.of(provision, language) + " ["
                        + say(Say.RESULTS) + language.colon() + results + "]"));
        year.rest()
                .leftOpen()
                .forEach((entry, what) -> console.line(
                        "  " + say(Say.NOT_ASSESSED) + entry.id() + language.colon() + what + PolicyOptions.HINT));
        console.line("");
    }

    private void clauses() {
        console.line(say(Say.CLAUSES));
        for (Citation c : year.clauses()) {
            console.line("  " + c + language.bracketed(say(c.force().label())));
        }
    }

    private Table table(Text... headings) {
        return new Table(Stream.of(headings).map(this::say).toList());
    }

    private String say(Text text) {
        return language.say(text);
    }
}
