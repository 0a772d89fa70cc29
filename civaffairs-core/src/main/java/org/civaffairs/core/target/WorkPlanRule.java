package org.civaffairs.core.target;

import static org.civaffairs.core.plan.YouCounty2010.BALLOT_IN_WORK;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.rule.Truth;

/**
 * Whether a unit's plan of work has the panel's ballot as a part of the work on transparency (C-96); whether the ballot is
 * assessed is another rule (C-37).
 *
 * <p>For example, a plan without the ballot is a deficiency.
 */
public final class WorkPlanRule implements Rule<WorkPlanFacts, WorkPlan> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of a plan without the ballot. */
    public static final Term BALLOT_MISSING =
            Term.of("BALLOT_NOT_IN_WORK", "票决制度未纳入村务公开工作", "the ballot is no part of the work on transparency");

    private static final Term RULE = Term.of("work-plan", "票决制度纳入村务公开工作", "the ballot in the plan of work");
    private static final Term BALLOT = Term.of("ballot", "票决制度纳入村务公开", "the ballot in the work on transparency");
    private static final Term INCLUDED = Term.of("included", "已纳入", "included");

    /** Compares by the plans that lack it. */
    public static final Measure<WorkPlan> BY_MISSING = new Measure<>(INCLUDED, plan -> plan.included() ? 0 : 1);

    private final Provisions provisions;

    private WorkPlanRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static WorkPlanRule inForceOn(LocalDate day) {
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
    public static WorkPlanRule under(Policy policy, LocalDate day) {
        return new WorkPlanRule(policy.on(day, BALLOT_IN_WORK, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<WorkPlan> assess(WorkPlanFacts facts) {
        return switch (facts.ballot()) {
            case YES -> Assessment.of(this, facts, new WorkPlan(true), List.of());
            case NO -> Assessment.of(this, facts, new WorkPlan(false), List.of(missing(facts)));
            case UNKNOWN -> Assessment.undetermined(this, facts, BALLOT);
        };
    }

    private static Finding missing(WorkPlanFacts facts) {
        return new Finding(BALLOT_MISSING, facts.unit(), BALLOT_IN_WORK, Truth.YES, Truth.NO, 1L);
    }

    @Override
    public List<Step> steps(WorkPlanFacts facts, WorkPlan value) {
        return List.of(Step.fact(BALLOT, facts.ballot()), Step.result(INCLUDED, value.included(), BALLOT_IN_WORK));
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
