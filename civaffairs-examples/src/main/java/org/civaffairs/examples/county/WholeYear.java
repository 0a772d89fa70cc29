package org.civaffairs.examples.county;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.civaffairs.core.award.Demonstration;
import org.civaffairs.core.conduct.TownshipVisits;
import org.civaffairs.core.decision.CoverageCount;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.transparency.GradeSummary;
import org.civaffairs.examples.county.CountyYear.TownshipYear;
import org.civaffairs.examples.facts.AwardEntries;
import org.civaffairs.examples.facts.RuleEntry;
import org.civaffairs.examples.facts.TransparencyEntries;
import org.civaffairs.examples.facts.VisitEntries;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules found in a county's year.
 *
 * @param townships staff and funds
 * @param ballots ballots
 * @param journal the books, if there are any
 * @param rest what all other rules found
 * @param places which village belongs to which township
 */
public record WholeYear(
        CountyYear townships, BallotYear ballots, @Nullable JournalYear journal, GovernanceYear rest, Places places) {
    /**
     * A township, or the county as a whole, in one row.
     *
     * @param base the township with its staff and funds; null for what belongs to no township
     * @param ballots its decisions, balloted and not
     * @param villages the grades of its villages
     * @param demonstration its demonstration villages, if they were assessed
     * @param visits its staff's visits, if they were assessed
     * @param findings what was found there
     */
    public record Row(
            @Nullable TownshipYear base,
            CoverageCount ballots,
            GradeSummary villages,
            Optional<Demonstration> demonstration,
            Optional<TownshipVisits> visits,
            FindingKinds findings) {}

    /** {@return a row for each township, in the county's order} */
    public List<Row> rows() {
        return townships.townships().stream().map(this::row).toList();
    }

    private Row row(TownshipYear township) {
        String name = township.township().name();
        return new Row(
                township,
                ballots.coverage(ballots.villages().filter(facts -> isOf(name, facts.village())))
                        .byDecision(),
                rest.find(TransparencyEntries.VILLAGE_ASSESSMENT)
                        .map(year -> year.cases().stream()
                                .filter(c -> isOf(name, c.facts().village()))
                                .flatMap(c -> c.assessment().findValue().stream())
                                .collect(GradeSummary.summarizing()))
                        .orElse(GradeSummary.NONE),
                value(AwardEntries.DEMONSTRATION_VILLAGES, name),
                value(VisitEntries.TOWNSHIP_VISITS, name),
                FindingKinds.of(findings().filter(finding -> isOf(name, finding.subject()))));
    }

    /** {@return what belongs to no township: the bureau's cadres, the county's targets, the books} */
    public FindingKinds ofTheCounty() {
        FindingKinds kinds = FindingKinds.of(
                findings().filter(f -> places.township(f.subject()).isEmpty()));
        books(kinds);
        return kinds;
    }

    private boolean isOf(String township, String subject) {
        return places.township(subject).filter(township::equals).isPresent();
    }

    private <T> Optional<T> value(RuleEntry<?, T> entry, String subject) {
        return rest.find(entry)
                .flatMap(year -> Optional.ofNullable(year.bySubject().get(subject)))
                .flatMap(c -> c.assessment().findValue());
    }

    /** {@return what each rule that had facts found, rule by rule; the books are apart} */
    public Stream<RuleYear<?, ?>> rules() {
        return Stream.of(townships.rules(), ballots.rules(), rest.rules())
                .flatMap(part -> part)
                .filter(rule -> !rule.cases().isEmpty());
    }

    /**
     * All findings but those of the books, of a township or of all.
     *
     * @param township its name, or null for all
     * @return the findings, rule by rule
     */
    public Stream<Finding> findings(@Nullable String township) {
        return findings().filter(finding -> township == null || isOf(township, finding.subject()));
    }

    /** All findings but those of the books, of which there may be a million. */
    private Stream<Finding> findings() {
        return Stream.of(
                        townships.findings().stream(),
                        ballots.findings(),
                        rest.rules().flatMap(RuleYear::findings))
                .flatMap(part -> part);
    }

    private void books(FindingKinds into) {
        if (journal != null) {
            journal.tally().rows().forEach(row -> into.add(row.first().finding(), row.count()));
        }
    }

    /** {@return all findings but those of the books, the gravest first, else rule by rule} */
    public List<Finding> gravestFirst() {
        return findings().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    /** {@return all findings by kind, those of the books among them} */
    public FindingKinds kinds() {
        FindingKinds kinds = FindingKinds.of(findings());
        books(kinds);
        return kinds;
    }

    /** {@return all that the plan does not state, of every rule that found something out} */
    public AssumptionTally assumptions() {
        AssumptionTally tally = new AssumptionTally();
        for (TownshipYear township : townships.townships()) {
            township.assessments().forEach(assessment -> tally.add(assessment.assumptions(), 1));
        }
        ballots.rules().forEach(tally::add);
        rest.rules().forEach(tally::add);
        if (journal != null) {
            tally.add(
                    journal.verification().summary().assumptions(),
                    journal.verification().summary().postings());
        }
        return tally;
    }

    /** {@return the clauses that findings and assumptions cite} */
    public Set<Citation> clauses() {
        Set<Citation> clauses = new LinkedHashSet<>();
        gravestFirst().forEach(finding -> clauses.add(finding.citation()));
        assumptions().results().keySet().forEach(assumption -> clauses.add(assumption.citation()));
        if (journal != null) {
            journal.tally().witnesses().forEach(finding -> clauses.add(finding.citation()));
        }
        return clauses;
    }
}
