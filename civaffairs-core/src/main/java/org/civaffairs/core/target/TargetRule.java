package org.civaffairs.core.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.civaffairs.core.value.Yuan;

/**
 * Whether a number that the plan sets was reached in its year (C-11, C-18, C-70, or a target of the caller's): ACHIEVED
 * with as much or more; else OPEN until the last day of the period is in the number; then missed, as gravely as the clause
 * is strong. The number must be in the target's own unit. One that goes on after the last day can show a miss; that the
 * target was reached it cannot, since what came later does not count.
 *
 * <p>For example, 1,480 people of 1,500 are 98.66 % and, since the plan says 力爭, a shortfall of 20; that they were helped
 * 1,733 times changes nothing.
 */
public final class TargetRule implements Rule<TargetFacts, Attainment> {
    private static final long serialVersionUID = 1L;

    /** All parameters of this rule: the number of each target. */
    public static final List<Parameter<?>> PARAMETERS = Goals.parameters(YouCounty2010Targets.AMOUNTS);

    /** The finding of a target that was not reached. */
    public static final Term MISSED = Term.of("TARGET_MISSED", "未完成指标", "target not reached");

    private static final Term RULE = Term.of("target", "指标", "target");
    private static final Term TARGET = Term.of("target", "指标名称", "target");
    private static final Term THROUGH = Term.of("through", "统计截至", "counted through");
    private static final Term OBSERVED = Term.of("observed", "实绩", "reached");
    private static final Term NOT_COUNTED = Term.of("notCounted", "另报（不计入）", "reported beside, not counted");
    private static final Term SHARE = Term.of("share", "完成率", "share reached");
    private static final Term MISSING = Term.of("missing", "缺口", "missing");
    private static final Term STATUS = Term.of("status", "结论", "status");
    private static final Term ACHIEVED = Term.of("achieved", "已完成", "achieved");

    /** Counts the targets that were missed; what is missing is of another unit in each, and never added up. */
    public static final Measure<Attainment> BY_MISSED =
            new Measure<>(MISSED, value -> value.status().isMissed() ? 1 : 0);

    /** Counts the targets that were achieved. */
    public static final Measure<Attainment> BY_ACHIEVED =
            new Measure<>(ACHIEVED, value -> value.status() == Status.ACHIEVED ? 1 : 0);

    private final Goals goals;

    private TargetRule(Goals goals) {
        this.goals = goals;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static TargetRule inForceOn(LocalDate day) {
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
    public static TargetRule under(Policy policy, LocalDate day) {
        return of(policy, day, YouCounty2010Targets.AMOUNTS);
    }

    /**
     * The rule for targets of the caller's.
     *
     * @param policy the policy
     * @param day the day
     * @param targets the targets, of kind AMOUNT, none twice
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if a target is of another kind or given twice, or the policy does
     *     not know its number on that day
     */
    public static TargetRule of(Policy policy, LocalDate day, List<? extends Target<?>> targets) {
        return new TargetRule(Goals.on(RULE, policy, day, targets, Target.Kind.AMOUNT));
    }

    @Override
    public Term term() {
        return RULE;
    }

    /** {@return what facts are about; the id must be one of this rule's} */
    Duty duty(TargetFacts facts) {
        return goals.duty(facts.target());
    }

    /**
     * Decides.
     *
     * @throws org.civaffairs.core.value.InvalidInputException if the target is unknown, the number in another unit, or the last
     *     day before the period
     */
    @Override
    public Assessment<Attainment> assess(TargetFacts facts) {
        Goals.Goal goal = goals.of(facts.target());
        check(facts, goal);
        TargetRule own = new TargetRule(goals.only(goal));
        return facts.observed()
                .filter(observed -> !goal.isTooLate(facts.through()) || !observed.isAtLeast(bound(goal)))
                .map(observed -> decide(own, facts, goal, observed))
                .orElseGet(() -> Assessment.undetermined(own, facts, OBSERVED));
    }

    private static void check(TargetFacts facts, Goals.Goal goal) {
        Problems problems = Problems.of("target");
        goal.checkThrough(problems, facts.through());
        facts.observed()
                .ifPresent(given -> problems.require(
                        given.unit() == goal.unit(),
                        "observed",
                        "must be counted in " + goal.unit() + " for " + goal.duty(),
                        given));
        problems.refuse();
    }

    private static Assessment<Attainment> decide(
            TargetRule own, TargetFacts facts, Goals.Goal goal, Quantity observed) {
        Quantity bound = bound(goal);
        Status status = observed.isAtLeast(bound) ? Status.ACHIEVED : goal.notReached(facts.through());
        Quantity missing = observed.missingTo(bound);
        Attainment value = new Attainment(status, observed.shareOf(bound).orElse(null), missing);
        List<Finding> findings = status.isMissed()
                ? List.of(goal.finding(MISSED, facts.subject(), bound, observed, missing))
                : List.of();
        return Assessment.of(own, facts, value, findings);
    }

    private static Quantity bound(Goals.Goal goal) {
        return goal.provision().value() instanceof Yuan amount
                ? Quantity.of(amount)
                : new Quantity(goal.unit(), (Integer) goal.provision().value());
    }

    @Override
    public List<Step> steps(TargetFacts facts, Attainment value) {
        Goals.Goal goal = goals.of(facts.target());
        Citation clause = goal.clause();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(TARGET, facts.target()));
        steps.add(Step.of(goal.provision()));
        steps.add(Step.fact(THROUGH, facts.through()));
        facts.observed().ifPresent(given -> steps.add(Step.fact(OBSERVED, given)));
        facts.notCounted().ifPresent(given -> steps.add(Step.fact(NOT_COUNTED, given)));
        if (value.share() != null) {
            steps.add(Step.result(SHARE, value.share(), clause));
        }
        steps.add(Step.result(MISSING, value.missing(), clause));
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
