package org.civaffairs.examples.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.staffing.StaffingSummary;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.examples.county.CountyYear;
import org.civaffairs.examples.county.CountyYear.Case;
import org.civaffairs.examples.county.CountyYear.TownshipYear;
import org.civaffairs.funds.matching.MatchingSummary;

/** A county's year to read. */
final class CountyReport {
    private static final String UNKNOWN = "-";

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
        section(YouCounty2010.STAFFING, staffing());
        section(YouCounty2010.MATCHING, matching());
        section(YouCounty2010.FUNDS_IN_PLACE, inPlace());
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

    private Table staffing() {
        Table table = table(Say.CODE, Say.TOWNSHIP, Say.RESIDENTS, Say.STAFF, Say.REQUIRED_STAFF, Say.STAFF_GAP);
        for (TownshipYear t : year.townships()) {
            table.add(
                    t.township().code(),
                    t.township().name(),
                    cell(t.staffing(), c -> c.facts().residents()),
                    cell(t.staffing(), c -> c.facts().staff()),
                    value(t.staffing(), v -> v.required()),
                    value(t.staffing(), v -> v.gap()));
        }
        StaffingSummary total = year.staffingTotal();
        table.add("", say(Say.TOTAL), "", total.staff(), total.required(), total.gap());
        return table;
    }

    private Table matching() {
        Table table =
                table(Say.CODE, Say.TOWNSHIP, Say.APPROPRIATION, Say.REQUIRED_MATCHING, Say.BUDGETED, Say.SHORTFALL);
        for (TownshipYear t : year.townships()) {
            table.add(
                    t.township().code(),
                    t.township().name(),
                    cell(t.matching(), c -> c.facts().appropriation().toGrouped()),
                    value(t.matching(), v -> v.required().toGrouped()),
                    value(t.matching(), v -> v.counted().toGrouped()),
                    value(t.matching(), v -> v.shortfall().toGrouped()));
        }
        MatchingSummary total = year.matchingTotal();
        table.add(
                "",
                say(Say.TOTAL),
                "",
                total.required().toGrouped(),
                total.counted().toGrouped(),
                total.shortfall().toGrouped());
        return table;
    }

    private Table inPlace() {
        Table table = table(Say.CODE, Say.TOWNSHIP, Say.PLANNED, Say.RECEIVED, Say.ARREARS);
        for (TownshipYear t : year.townships()) {
            table.add(
                    t.township().code(),
                    t.township().name(),
                    cell(t.inPlace(), c -> c.facts().planned().toGrouped()),
                    cell(t.inPlace(), c -> c.facts().received().toGrouped()),
                    value(t.inPlace(), v -> v.arrears().toGrouped()));
        }
        table.add(
                "",
                say(Say.TOTAL),
                sum(c -> c.facts().planned()),
                sum(c -> c.facts().received()),
                sum(c -> c.assessment().value().arrears()));
        return table;
    }

    private String sum(
            Function<
                            Case<
                                    org.civaffairs.funds.matching.FundsInPlaceFacts,
                                    org.civaffairs.funds.matching.FundsInPlace>,
                            Yuan>
                    part) {
        return year.townships().stream()
                .flatMap(t -> t.inPlace().stream())
                .map(part)
                .collect(Yuan.summing())
                .toGrouped();
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

    /** One row a township, every number in it. */
    Table wide() {
        Table table = new Table(List.of(
                "code",
                "township",
                "residents",
                "staff",
                "staffRequired",
                "staffGap",
                "appropriation",
                "matchingRequired",
                "matchingCounted",
                "matchingShortfall",
                "planned",
                "received",
                "arrears",
                "staffAndFunds",
                "findings"));
        for (TownshipYear t : year.townships()) {
            table.add(
                    t.township().code(),
                    t.township().name(),
                    csv(t.staffing(), c -> c.facts().residents()),
                    csv(t.staffing(), c -> c.facts().staff()),
                    csvValue(t.staffing(), v -> v.required()),
                    csvValue(t.staffing(), v -> v.gap()),
                    csv(t.matching(), c -> c.facts().appropriation()),
                    csvValue(t.matching(), v -> v.required()),
                    csvValue(t.matching(), v -> v.counted()),
                    csvValue(t.matching(), v -> v.shortfall()),
                    csv(t.inPlace(), c -> c.facts().planned()),
                    csv(t.inPlace(), c -> c.facts().received()),
                    csvValue(t.inPlace(), v -> v.arrears()),
                    t.capacity().value().complete(),
                    String.join(" ", t.findings().map(f -> f.code().id()).toList()));
        }
        return table;
    }

    private static <F, T> Object cell(Optional<Case<F, T>> known, Function<Case<F, T>, Object> part) {
        return known.map(part).orElse(UNKNOWN);
    }

    private static <F, T> Object value(Optional<Case<F, T>> known, Function<T, Object> part) {
        return known.flatMap(c -> c.assessment().findValue()).map(part).orElse(UNKNOWN);
    }

    private static <F, T> Object csv(Optional<Case<F, T>> known, Function<Case<F, T>, Object> part) {
        return known.map(part).orElse("");
    }

    private static <F, T> Object csvValue(Optional<Case<F, T>> known, Function<T, Object> part) {
        return known.flatMap(c -> c.assessment().findValue()).map(part).orElse("");
    }

    private Table table(Text... headings) {
        return new Table(Stream.of(headings).map(this::say).toList());
    }

    private String say(Text text) {
        return language.say(text);
    }
}
