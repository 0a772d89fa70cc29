package org.civaffairs.ballot.coverage;

import static org.civaffairs.core.plan.YouCounty2010.FIRST_LIST;
import static org.civaffairs.core.plan.YouCounty2010.FULL_COVERAGE;
import static org.civaffairs.core.plan.YouCounty2010.PANEL_IN_EVERY_VILLAGE;
import static org.civaffairs.core.plan.YouCounty2010.SECOND_LIST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCoverage;
import org.civaffairs.core.decision.VillageCoverage;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/**
 * Whether a village has a review panel (C-29) and all its social assistance was decided by the panel's ballot (C-86, C-89).
 * Decisions on matters that need no ballot under the reading in force are left out of every count.
 *
 * <p>What is known to be missing is a finding, whatever else is unknown. Where nothing is, and something is unknown, the case
 * is undetermined: coverage cannot be certified, and an assessment without findings would be taken for an all-clear.
 * {@link #coverage} and {@link #summarizing} count such a village all the same, with what is unknown in its own column.
 *
 * <p>For example, 46 grants of which 1 was never voted on: one finding, 45 of 46 balloted. With 45 balloted and 1 unknown it
 * is undetermined.
 */
public final class BallotCoverageRule implements Rule<BallotCoverageFacts, BallotCoverage> {
    private static final long serialVersionUID = 1L;

    /** What must be balloted: all assistance, by default. */
    public static final Parameter<Scope> SCOPE = Parameter.choice(
            Term.of("coverage.scope", "票决范围", "what must be balloted"),
            Scope.ALL_ASSISTANCE,
            SECOND_LIST,
            Text.of("“尤其是”所列事项可以是举例，也可以是全部", "what stands after \"especially\" may be examples, or all there is"));

    /** How many matters the two lists name: seven, by default. */
    public static final Parameter<Matters> MATTERS = Parameter.choice(
            Term.of("coverage.matters", "列举事项", "matters listed"),
            Matters.SEVEN,
            FIRST_LIST,
            Text.of(
                    "“走访慰问名单”可以只指特困优抚对象，也可以兼指解困救济对象",
                    "the visiting list may be that of entitled-care people alone, or of relief recipients too"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(SCOPE, MATTERS);

    /** The finding of a village without a panel. */
    public static final Term NO_PANEL = Term.of("NO_PANEL", "未设评审团", "no panel", CoverageTerms.PANELS);

    /** The finding of a decision that was made without a ballot, or against it. */
    public static final Term UNBALLOTED_DECISION =
            Term.of("UNBALLOTED_DECISION", "未经票决", "decided without a ballot", CoverageTerms.BALLOTS);

    /** Compares policies by the decisions that must be balloted. */
    public static final Measure<BallotCoverage> BY_DECIDED =
            new Measure<>(CoverageTerms.DECIDED, value -> value.byDecision().of());

    /** Compares policies by the decisions known to be made without a ballot. */
    public static final Measure<BallotCoverage> BY_UNBALLOTED =
            new Measure<>(CoverageTerms.UNBALLOTED, value -> value.byDecision().uncovered());

    /** Compares policies by the decisions of which nobody knows. */
    public static final Measure<BallotCoverage> BY_UNKNOWN =
            new Measure<>(CoverageTerms.UNKNOWN, value -> value.byDecision().unknown());

    private static final Term RULE = Term.of("ballot-coverage", "票决全覆盖", "coverage by ballot");

    private final Provisions provisions;
    private final Scope scope;
    private final Matters matters;

    private BallotCoverageRule(Provisions provisions) {
        this.provisions = provisions;
        scope = provisions.value(SCOPE);
        matters = provisions.value(MATTERS);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static BallotCoverageRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy.
     *
     * @param policy the policy
     * @param day the day
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy does not speak for that day
     */
    public static BallotCoverageRule under(Policy policy, LocalDate day) {
        return new BallotCoverageRule(policy.on(day, FULL_COVERAGE, PARAMETERS));
    }

    /**
     * A collector of villages into the coverage of the county; it may be used in parallel. A village may come in several
     * facts, of different decisions.
     *
     * @param rule the rule
     * @return the collector, which ends with an {@link org.civaffairs.core.value.InvalidInputException} if the same decision
     *     of a village comes twice, or a village has a panel in one place and none in another
     */
    public static Collector<BallotCoverageFacts, ?, BallotCoverage> summarizing(BallotCoverageRule rule) {
        return Collectors.mapping(rule::village, BallotCoverage.covering());
    }

    /**
     * The clauses that bring a matter before the panel, under the readings of this rule.
     *
     * @param matter the matter
     * @return C-30, C-87 or both if the lists name it; else C-86, or nothing where only what is listed must be balloted
     */
    public List<Citation> sources(AssistanceMatter matter) {
        if (matters.lists(matter)) {
            return matter.sources();
        }
        return mustBeBalloted(matter) ? List.of(FULL_COVERAGE) : List.of();
    }

    private boolean mustBeBalloted(AssistanceMatter matter) {
        return scope == Scope.ALL_ASSISTANCE || matters.lists(matter);
    }

    /**
     * The coverage of one village, whether or not it can be assessed: what is unknown is counted as such.
     *
     * @param facts the village
     * @return its coverage, without the decisions that need no ballot
     */
    public BallotCoverage coverage(BallotCoverageFacts facts) {
        return BallotCoverage.of(List.of(village(facts)));
    }

    private VillageCoverage village(BallotCoverageFacts facts) {
        return new VillageCoverage(
                facts.village(),
                facts.panel(),
                facts.decisions().stream()
                        .filter(decision -> mustBeBalloted(decision.matter()))
                        .map(AssistanceDecision::decided)
                        .toList());
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<BallotCoverage> assess(BallotCoverageFacts facts) {
        BallotCoverage coverage = coverage(facts);
        List<Finding> findings = findings(coverage);
        List<Term> unknown = unknown(coverage);
        return findings.isEmpty() && !unknown.isEmpty()
                ? Assessment.undetermined(this, facts, unknown)
                : Assessment.of(this, facts, coverage, findings);
    }

    /** The panel first, then the decisions by id; each cites the first clause that brings its matter before the panel. */
    private List<Finding> findings(BallotCoverage coverage) {
        List<Finding> findings = new ArrayList<>();
        coverage.withoutPanel()
                .forEach(village -> findings.add(new Finding(NO_PANEL, village, PANEL_IN_EVERY_VILLAGE, 1, 0, 1)));
        coverage.unballoted()
                .forEach(c -> findings.add(new Finding(
                        UNBALLOTED_DECISION,
                        c.village() + " " + c.id(),
                        sources(c.matter()).get(0),
                        1,
                        0,
                        1)));
        return List.copyOf(findings);
    }

    private static List<Term> unknown(BallotCoverage coverage) {
        List<Term> unknown = new ArrayList<>();
        if (coverage.panels().unknown() > 0) {
            unknown.add(CoverageTerms.PANEL);
        }
        if (coverage.byDecision().unknown() > 0) {
            unknown.add(CoverageTerms.BALLOTED);
        }
        return unknown;
    }

    @Override
    public List<Step> steps(BallotCoverageFacts facts, BallotCoverage value) {
        return CoverageTerms.steps(provisions, facts, value);
    }

    @Override
    public Provisions provisions() {
        return provisions;
    }

    /** {@return one line: the rule and its provisions} */
    @Override
    public String toString() {
        return RULE + " " + provisions.all();
    }
}
