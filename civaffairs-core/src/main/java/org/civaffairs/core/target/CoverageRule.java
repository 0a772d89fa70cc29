package org.civaffairs.core.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Threshold;

/**
 * Whether all who should be covered are (应保尽保): people, villages, tasks, items of a checklist
 * (see {@link YouCounty2010Coverages}, or a target of the caller's). Decided by the exact numbers: 1,204 of 1,205 is not
 * all. Of nobody there is no share, and the answer is EMPTY. Those of whom nobody knows count neither way: where they could
 * turn the answer it is undetermined. Who is covered and should not be is reported apart.
 *
 * <p>For example, 409 of 412 people found eligible for the urban allowance are 99.27 %; 3 are missing, and since the plan
 * says 確保 that is a violation.
 */
public final class CoverageRule implements Rule<CoverageFacts, Coverage> {
    private static final long serialVersionUID = 1L;

    /** All parameters of this rule: the share of each target. */
    public static final List<Parameter<?>> PARAMETERS = Goals.parameters(YouCounty2010Coverages.ALL);

    /** The finding of those who are not covered; the difference leaves out those of whom nobody knows. */
    public static final Term NOT_COVERED = Term.of("NOT_COVERED", "未全部覆盖", "not all covered");

    private static final Term RULE = Term.of("coverage", "覆盖", "coverage");
    private static final Term TARGET = Term.of("target", "覆盖事项", "what is covered");
    private static final Term THROUGH = Term.of("through", "统计截至", "counted through");
    private static final Term ELIGIBLE = Term.of("eligible", "应覆盖", "should be covered");
    private static final Term COVERED = Term.of("covered", "已覆盖", "covered");
    private static final Term UNKNOWN = Term.of("unknown", "情况不明", "not known");
    private static final Term INELIGIBLE = Term.of("ineligible", "不应覆盖而覆盖", "covered and should not be");
    private static final Term SHARE = Term.of("share", "覆盖率", "share covered");
    private static final Term MISSING = Term.of("missing", "未覆盖", "not covered");
    private static final Term UNCOVERED = Term.of("uncovered", "未覆盖名单", "who is not covered");
    private static final Term STATUS = Term.of("status", "结论", "status");

    /** Compares policies by the coverages that were missed. */
    public static final Measure<Coverage> BY_MISSED =
            new Measure<>(NOT_COVERED, value -> value.status().isMissed() ? 1 : 0);

    /** Compares by those who are not covered; for facts about one target. */
    public static final Measure<Coverage> BY_MISSING = new Measure<>(MISSING, Coverage::missing);

    private final Goals goals;

    private CoverageRule(Goals goals) {
        this.goals = goals;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static CoverageRule inForceOn(LocalDate day) {
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
    public static CoverageRule under(Policy policy, LocalDate day) {
        return of(policy, day, YouCounty2010Coverages.ALL);
    }

    /**
     * The rule for targets of the caller's.
     *
     * @param policy the policy
     * @param day the day
     * @param targets the targets, of kind COVERAGE, none twice
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if a target is of another kind or given twice, or the policy does
     *     not know its share on that day
     */
    public static CoverageRule of(Policy policy, LocalDate day, List<? extends Target<?>> targets) {
        return new CoverageRule(Goals.on(RULE, policy, day, targets, Target.Kind.COVERAGE));
    }

    @Override
    public Term term() {
        return RULE;
    }

    /** {@return what facts are about; the id must be one of this rule's} */
    Duty duty(CoverageFacts facts) {
        return goals.duty(facts.target());
    }

    /**
     * Decides.
     *
     * @throws org.civaffairs.core.value.InvalidInputException if the target is unknown, its clause states another number than
     *     should be covered, or the last day is before the period
     */
    @Override
    public Assessment<Coverage> assess(CoverageFacts facts) {
        Goals.Goal goal = goals.of(facts.target());
        check(facts, goal);
        CoverageRule own = new CoverageRule(goals.only(goal));
        Optional<Status> known = status(facts, goal);
        if (goal.isTooLate(facts.through()) && known.equals(Optional.of(Status.ACHIEVED))) {
            return Assessment.undetermined(own, facts, COVERED);
        }
        return known.map(status -> own.decided(facts, goal, status))
                .orElseGet(() -> Assessment.undetermined(own, facts, UNKNOWN));
    }

    private static void check(CoverageFacts facts, Goals.Goal goal) {
        Problems problems = Problems.of("coverage");
        goal.checkThrough(problems, facts.through());
        problems.require(
                        goal.parts() == 0 || goal.parts() == facts.eligible(),
                        "eligible",
                        "must be " + goal.parts() + " for " + goal.duty(),
                        facts.eligible())
                .refuse();
    }

    /** Empty where those of whom nobody knows could turn the answer. */
    private static Optional<Status> status(CoverageFacts facts, Goals.Goal goal) {
        if (facts.eligible() == 0) {
            return Optional.of(Status.EMPTY);
        }
        Threshold share = (Threshold) goal.provision().value();
        if (share.isMet(facts.covered(), facts.eligible())) {
            return Optional.of(Status.ACHIEVED);
        }
        boolean possible = share.isMet((long) facts.covered() + facts.unknown(), facts.eligible());
        return possible ? Optional.empty() : Optional.of(goal.notReached(facts.through()));
    }

    private Assessment<Coverage> decided(CoverageFacts facts, Goals.Goal goal, Status status) {
        long missing = (long) facts.eligible() - facts.covered() - facts.unknown();
        Ratio share = status == Status.EMPTY ? null : Ratio.of(facts.covered(), facts.eligible());
        Coverage value = new Coverage(status, share, missing, facts.uncovered());
        return Assessment.of(this, facts, value, status.isMissed() ? List.of(finding(facts, goal)) : List.of());
    }

    private static Finding finding(CoverageFacts facts, Goals.Goal goal) {
        long least = ((Threshold) goal.provision().value()).least(facts.eligible());
        Quantity expected = Quantity.of(least, goal.unit());
        Quantity actual = Quantity.of(facts.covered(), goal.unit());
        Quantity atMost = actual.plus(Quantity.of(facts.unknown(), goal.unit()));
        return goal.finding(NOT_COVERED, facts.subject(), expected, actual, atMost.missingTo(expected));
    }

    @Override
    public List<Step> steps(CoverageFacts facts, Coverage value) {
        Goals.Goal goal = goals.of(facts.target());
        Citation clause = goal.clause();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(TARGET, facts.target()));
        steps.add(Step.of(goal.provision()));
        steps.add(Step.fact(THROUGH, facts.through()));
        steps.add(Step.fact(ELIGIBLE, facts.eligible()));
        steps.add(Step.fact(COVERED, facts.covered()));
        steps.add(Step.fact(UNKNOWN, facts.unknown()));
        if (value.share() != null) {
            steps.add(Step.result(SHARE, value.share(), clause));
        }
        steps.add(Step.result(MISSING, value.missing(), clause));
        steps.add(Step.result(UNCOVERED, value.uncovered(), clause));
        facts.ineligible().ifPresent(number -> steps.add(Step.fact(INELIGIBLE, number)));
        steps.add(Step.result(STATUS, value.status(), clause));
        return List.copyOf(steps);
    }

    @Override
    public Provisions provisions() {
        return goals.provisions();
    }

    /** {@return one line: the rule and its provisions} */
    @Override
    public String toString() {
        return goals.toString();
    }
}
