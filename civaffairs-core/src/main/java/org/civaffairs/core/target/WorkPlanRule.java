package org.civaffairs.core.target;

import static org.civaffairs.core.plan.YouCounty2010.BALLOT_IN_WORK;
import static org.civaffairs.core.plan.YouCounty2010.SOCIAL_HELP;

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
import org.civaffairs.core.rule.Truth;

/**
 * Whether a unit's plan of work sets up social help (C-20) and has the panel's ballot as a part of the work on transparency
 * (C-96). The plan asks that they be there and gives no number; what is known to be missing is a finding whatever else is
 * unknown.
 *
 * <p>For example, a plan with social help and without the ballot lacks 1 part: a deficiency of C-96.
 */
public final class WorkPlanRule implements Rule<WorkPlanFacts, WorkPlan> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of a part that is missing; its clause says which. */
    public static final Term MISSING_PART =
            Term.of("WORK_PLAN_PART_MISSING", "工作计划缺少一项内容", "a part is missing from the plan of work");

    private static final Term RULE = Term.of("work-plan", "工作计划应有内容", "content of the plan of work");
    private static final Term HELP = Term.of("socialHelp", "社会帮扶机制", "social help");
    private static final Term BALLOT = Term.of("ballot", "票决制度纳入村务公开", "the ballot in the work on transparency");
    private static final Term MISSING = Term.of("missing", "缺少的内容", "missing parts");
    private static final Term UNKNOWN = Term.of("unknown", "情况不明的内容", "unknown parts");

    /** Compares by the parts that are missing. */
    public static final Measure<WorkPlan> BY_MISSING = new Measure<>(MISSING, WorkPlan::missing);

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
        List<Finding> findings = new ArrayList<>();
        List<Term> unknown = new ArrayList<>();
        look(HELP, facts.socialHelp(), missing(facts, SOCIAL_HELP), findings, unknown);
        look(BALLOT, facts.ballot(), missing(facts, BALLOT_IN_WORK), findings, unknown);
        return findings.isEmpty() && !unknown.isEmpty()
                ? Assessment.undetermined(this, facts, unknown)
                : Assessment.of(this, facts, new WorkPlan(findings.size(), unknown.size()), findings);
    }

    private static Finding missing(WorkPlanFacts facts, Citation clause) {
        return new Finding(MISSING_PART, facts.unit(), clause, Truth.YES, Truth.NO, 1L);
    }

    private static void look(Term part, Truth there, Finding missing, List<Finding> findings, List<Term> unknown) {
        switch (there) {
            case YES -> {}
            case NO -> findings.add(missing);
            case UNKNOWN -> unknown.add(part);
        }
    }

    @Override
    public List<Step> steps(WorkPlanFacts facts, WorkPlan value) {
        return List.of(
                Step.fact(HELP, facts.socialHelp()),
                Step.fact(BALLOT, facts.ballot()),
                Step.result(MISSING, value.missing(), BALLOT_IN_WORK),
                Step.result(UNKNOWN, value.unknown(), BALLOT_IN_WORK));
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
