package org.civaffairs.examples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civaffairs.ballot.coverage.BallotCoverageRule;
import org.civaffairs.ballot.procedure.SessionReview;
import org.civaffairs.ballot.procedure.SessionReviewFacts;
import org.civaffairs.ballot.selection.ReliefDivision;
import org.civaffairs.ballot.selection.ReliefDivisionFacts;
import org.civaffairs.ballot.selection.Selection;
import org.civaffairs.ballot.selection.SelectionFacts;
import org.civaffairs.ballot.tally.Decision;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.core.decision.BallotCoverage;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.examples.county.CountyYear.Case;
import org.civaffairs.examples.facts.BallotEntries;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.ProcedureEntries;
import org.civaffairs.examples.facts.RuleEntry;

/** A county's ballots of one year, each assessed for its own day under one policy. */
public final class BallotYear {
    private final Policy policy;
    private final Errors errors;
    private final List<Rule<?, ?>> rules = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Case<PanelDecisionFacts, Decision>> decisions;
    private final List<Case<SelectionFacts, Selection>> selections;
    private final List<Case<ReliefDivisionFacts, ReliefDivision>> divisions;
    private final List<Case<SessionReviewFacts, SessionReview>> reviews;
    private final BallotCoverage coverage;

    /**
     * Assesses ballots.
     *
     * @param ballots the ballots
     * @param policy a policy that says what the plan leaves open
     * @param day the day for which coverage is looked up
     * @param errors where ballots go whose day the policy does not speak for
     */
    public BallotYear(CountyBallots ballots, Policy policy, LocalDate day, Errors errors) {
        this.policy = policy;
        this.errors = errors;
        decisions = assess(BallotEntries.PANEL_DECISION, ballots.decisions(), day);
        selections = assess(BallotEntries.SELECTION, ballots.selections(), day);
        divisions = assess(BallotEntries.RELIEF_DIVISION, ballots.divisions(), day);
        reviews = assess(ProcedureEntries.SESSION_REVIEW, ballots.reviews(), day);
        assess(ProcedureEntries.BALLOT_COVERAGE, ballots.villages(), day);
        coverage = ballots.villages().isEmpty()
                ? BallotCoverage.NONE
                : ballots.villages().stream()
                        .collect(BallotCoverageRule.summarizing(BallotCoverageRule.under(policy, day)));
    }

    private <F, T> List<Case<F, T>> assess(RuleEntry<F, T> entry, List<F> facts, LocalDate day) {
        Map<LocalDate, Rule<F, T>> byDay = new HashMap<>();
        List<Case<F, T>> cases = new ArrayList<>();
        for (F one : facts) {
            try {
                Rule<F, T> rule = byDay.computeIfAbsent(
                        entry.day() == null ? day : entry.day().apply(one),
                        on -> entry.under().apply(policy, on));
                Assessment<T> assessment = rule.assess(one);
                findings.addAll(assessment.findings());
                cases.add(new Case<>(one, assessment));
            } catch (InvalidInputException e) {
                errors.add(entry.id() + " " + entry.subject().apply(one), String.valueOf(e.getMessage()));
            }
        }
        rules.addAll(byDay.values());
        return cases;
    }

    /** {@return the motions} */
    public List<Case<PanelDecisionFacts, Decision>> decisions() {
        return decisions;
    }

    /** {@return the lists} */
    public List<Case<SelectionFacts, Selection>> selections() {
        return selections;
    }

    /** {@return the sums} */
    public List<Case<ReliefDivisionFacts, ReliefDivision>> divisions() {
        return divisions;
    }

    /** {@return the sessions} */
    public List<Case<SessionReviewFacts, SessionReview>> reviews() {
        return reviews;
    }

    /** {@return what was decided with and without a ballot} */
    public BallotCoverage coverage() {
        return coverage;
    }

    /** {@return all findings, rule by rule in the order of the facts} */
    public Stream<Finding> findings() {
        return findings.stream();
    }

    /** {@return all that the plan does not state, of every rule on every day, once} */
    public Stream<Provision<?>> assumptions() {
        return rules.stream()
                .sorted(Comparator.comparing(rule -> rule.provisions().day()))
                .<Provision<?>>flatMap(rule -> rule.provisions().assumptions().stream())
                .distinct()
                .sorted(Comparator.comparing((Provision<?> p) -> p.parameter().id()));
    }
}
