package org.civaffairs.examples.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civaffairs.core.decision.CoverageCount;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.transparency.GradeBand;
import org.civaffairs.core.transparency.GradeSummary;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;
import org.civaffairs.examples.county.CountyYear.TownshipYear;
import org.civaffairs.examples.county.FindingKinds;
import org.civaffairs.examples.county.WholeYear;
import org.civaffairs.examples.facts.TransparencyEntries;

/** A row a township with what every system of rules found there; what is unknown is a dash. */
final class TownshipTable {
    private static final String UNKNOWN = "-";

    private final WholeYear year;
    private final LanguageOption language;
    private final Map<String, Text> grades;

    TownshipTable(WholeYear year, LanguageOption language) {
        this.year = year;
        this.language = language;
        grades = grades(year);
    }

    /** The grades of all schemes, the best first. */
    static Map<String, Text> grades(WholeYear year) {
        Map<String, Text> grades = new LinkedHashMap<>();
        year.rest()
                .find(TransparencyEntries.VILLAGE_ASSESSMENT)
                .ifPresent(assessed -> assessed.cases().forEach(c -> {
                    List<GradeBand> bands = c.facts().evidence().scheme().grades();
                    for (int i = bands.size() - 1; i >= 0; i--) {
                        grades.putIfAbsent(
                                bands.get(i).grade().id(), bands.get(i).grade().name());
                    }
                }));
        return grades;
    }

    Table table() {
        Table table = new Table(headings());
        List<WholeYear.Row> rows = year.rows();
        for (WholeYear.Row row : rows) {
            table.add(cells(row).toArray());
        }
        List<Object> county = blank(Say.COUNTY);
        severities(county, year.ofTheCounty());
        table.add(county.toArray());
        table.add(total(rows).toArray());
        return table;
    }

    /** The row of one township. */
    Table table(String township) {
        Table table = new Table(headings());
        year.rows().stream()
                .filter(row ->
                        row.base() != null && row.base().township().name().equals(township))
                .forEach(row -> table.add(cells(row).toArray()));
        return table;
    }

    private List<String> headings() {
        List<Text> headings = new ArrayList<>(List.of(Say.TOWNSHIP, Say.STAFF_GAP, Say.MATCHING_GAP, Say.BY_BALLOT));
        headings.addAll(grades.values());
        headings.addAll(List.of(Say.PROVISIONAL, Say.VETOED, Say.DEMONSTRATION, Say.STAFF_VISITED));
        Stream.of(Severity.values()).map(Severity::label).forEach(headings::add);
        return headings.stream().map(language::say).toList();
    }

    private List<Object> cells(WholeYear.Row row) {
        List<Object> cells = new ArrayList<>();
        TownshipYear base = row.base();
        cells.add(base == null ? "" : base.township().name());
        cells.add(Optional.ofNullable(base)
                .flatMap(b -> b.staffing())
                .flatMap(c -> c.assessment().findValue())
                .<Object>map(v -> v.gap())
                .orElse(UNKNOWN));
        cells.add(Optional.ofNullable(base)
                .flatMap(b -> b.matching())
                .flatMap(c -> c.assessment().findValue())
                .<Object>map(v -> v.shortfall().toGrouped())
                .orElse(UNKNOWN));
        cells.add(share(row.ballots()));
        villages(cells, row.villages());
        cells.add(row.demonstration().<Object>map(d -> d.certified()).orElse(UNKNOWN));
        cells.add(row.visits().<Object>map(v -> v.staffMet() + "/" + v.staff()).orElse(UNKNOWN));
        severities(cells, row.findings());
        return cells;
    }

    private List<Object> total(List<WholeYear.Row> rows) {
        List<Object> cells = new ArrayList<>();
        cells.add(language.say(Say.TOTAL));
        cells.add(year.townships().staffingTotal().gap());
        cells.add(year.townships().matchingTotal().shortfall().toGrouped());
        cells.add(share(year.ballots().coverage().byDecision()));
        villages(cells, rows.stream().map(WholeYear.Row::villages).reduce(GradeSummary.NONE, GradeSummary::plus));
        cells.add(rows.stream()
                .flatMap(row -> row.demonstration().stream())
                .mapToLong(d -> d.certified())
                .sum());
        cells.add(rows.stream()
                        .flatMap(row -> row.visits().stream())
                        .mapToLong(v -> v.staffMet())
                        .sum() + "/"
                + rows.stream()
                        .flatMap(row -> row.visits().stream())
                        .mapToLong(v -> v.staff())
                        .sum());
        severities(cells, year.kinds());
        return cells;
    }

    private void villages(List<Object> cells, GradeSummary summary) {
        for (String grade : grades.keySet()) {
            cells.add(count(summary, grade));
        }
        cells.add(summary.provisional());
        cells.add(summary.vetoed());
    }

    /** The villages of a grade, 0 if there are none. */
    static long count(GradeSummary summary, String grade) {
        return summary.grades().stream()
                .filter(of -> of.grade().equals(grade))
                .mapToLong(GradeSummary.OfGrade::villages)
                .sum();
    }

    private List<Object> blank(Text name) {
        List<Object> cells = new ArrayList<>(List.of(language.say(name)));
        while (cells.size() < headings().size() - Severity.values().length) {
            cells.add("");
        }
        return cells;
    }

    private static void severities(List<Object> cells, FindingKinds findings) {
        for (Severity severity : Severity.values()) {
            cells.add(findings.of(severity));
        }
    }

    private static Object share(CoverageCount count) {
        return count.findRatio().<Object>map(Ratio::toPercent).orElse(UNKNOWN);
    }
}
