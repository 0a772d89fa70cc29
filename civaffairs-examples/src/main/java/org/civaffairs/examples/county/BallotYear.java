package org.civaffairs.examples.county;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.ballot.coverage.BallotCoverageFacts;
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
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.examples.county.CountyYear.Case;
import org.civaffairs.examples.facts.BallotEntries;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.ProcedureEntries;

/** A county's ballots of one year, each assessed for its own day under one policy. */
public final class BallotYear {
    private final RuleYear<PanelDecisionFacts, Decision> decisions;
    private final RuleYear<SelectionFacts, Selection> selections;
    private final RuleYear<ReliefDivisionFacts, ReliefDivision> divisions;
    private final RuleYear<SessionReviewFacts, SessionReview> reviews;
    private final RuleYear<BallotCoverageFacts, BallotCoverage> villages;
    private final List<BallotCoverageFacts> facts;
    private final BallotCoverageRule rule;

    /**
     * Assesses ballots.
     *
     * @param ballots the ballots
     * @param policy a policy that says what the plan leaves open
     * @param day the day for which coverage is looked up
     * @param errors where ballots go whose day the policy does not speak for
     */
    public BallotYear(CountyBallots ballots, Policy policy, LocalDate day, Errors errors) {
        decisions = RuleYear.of(BallotEntries.PANEL_DECISION, ballots.decisions(), policy, day, errors);
        selections = RuleYear.of(BallotEntries.SELECTION, ballots.selections(), policy, day, errors);
        divisions = RuleYear.of(BallotEntries.RELIEF_DIVISION, ballots.divisions(), policy, day, errors);
        reviews = RuleYear.of(ProcedureEntries.SESSION_REVIEW, ballots.reviews(), policy, day, errors);
        villages = RuleYear.of(ProcedureEntries.BALLOT_COVERAGE, ballots.villages(), policy, day, errors);
        facts = ballots.villages();
        rule = BallotCoverageRule.under(policy, day);
    }

    /** {@return the motions} */
    public List<Case<PanelDecisionFacts, Decision>> decisions() {
        return decisions.cases();
    }

    /** {@return the lists} */
    public List<Case<SelectionFacts, Selection>> selections() {
        return selections.cases();
    }

    /** {@return the sums} */
    public List<Case<ReliefDivisionFacts, ReliefDivision>> divisions() {
        return divisions.cases();
    }

    /** {@return the sessions} */
    public List<Case<SessionReviewFacts, SessionReview>> reviews() {
        return reviews.cases();
    }

    /** {@return what was decided with and without a ballot} */
    public BallotCoverage coverage() {
        return coverage(facts.stream());
    }

    /**
     * What some of the villages decided with and without a ballot.
     *
     * @param some the villages
     * @return their coverage
     */
    public BallotCoverage coverage(Stream<BallotCoverageFacts> some) {
        return some.collect(BallotCoverageRule.summarizing(rule));
    }

    /** {@return the villages whose decisions are known} */
    public Stream<BallotCoverageFacts> villages() {
        return facts.stream();
    }

    /** {@return what each rule found} */
    public Stream<RuleYear<?, ?>> rules() {
        return Stream.of(decisions, selections, divisions, reviews, villages);
    }

    /** {@return all findings, rule by rule in the order of the facts} */
    public Stream<Finding> findings() {
        return rules().flatMap(RuleYear::findings);
    }
}
