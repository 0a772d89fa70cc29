package org.civaffairs.core.petition;

import static org.civaffairs.core.plan.YouCounty2010.DISASTER_PLAN;
import static org.civaffairs.core.plan.YouCounty2010.EVENT_PLANS;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.civaffairs.core.value.Text;

/**
 * Whether a county has a plan for events of a crowd and one for sudden events (C-77), and whether its plan for
 * natural disasters is in force (C-12); from its first day on, included. Of a plan without its first day nobody knows whether
 * it is in force. What is known to be missing is a finding whatever else is unknown. What the plans must say is not in the plan.
 *
 * <p>For example, with the plan for sudden events alone, 1 of 2 is there and the one for events of a crowd is
 * missing.
 */
public final class EventPlansRule implements Rule<EventPlansFacts, EventPlans> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    private static final Text PLANS_UNIT = Text.of("种", "kinds");

    /** The finding of one of the two plans that is not there; the difference names it. */
    public static final Term PLAN_MISSING = Term.of("EVENT_PLAN_MISSING", "事件预案缺失", "plan for events missing");

    /** The finding of a plan for natural disasters that is not there. */
    public static final Term NO_DISASTER_PLAN =
            Term.of("DISASTER_PLAN_MISSING", "自然灾害应急预案缺失", "plan for natural disasters missing");

    /** The finding of a plan for natural disasters that is not yet in force; expected and actual are days. */
    public static final Term DISASTER_PLAN_LATER = Term.of(
            "DISASTER_PLAN_LATER",
            "自然灾害应急预案尚未施行（相差天数）",
            "plan for natural disasters not yet in force (difference in days)");

    private static final Term RULE = Term.of("event-plans", "事件和灾害预案", "plans for events and disasters");
    private static final Term DISASTER_THERE = Term.of("disasterPlan", "自然灾害应急预案", "plan for natural disasters");
    private static final Term DISASTER_FROM = Term.of("disasterPlanFrom", "自然灾害应急预案施行日期", "in force from");
    private static final Term AS_OF = Term.of("asOf", "截至", "as of");
    private static final Term PLANS = Term.of("plans", "已有事件预案", "plans for events there", PLANS_UNIT);
    private static final Term MISSING = Term.of("missing", "缺失的事件预案", "plans for events missing");
    private static final Term IN_FORCE =
            Term.of("disasterInForce", "自然灾害应急预案在施行", "plan for natural disasters in force");

    /** Compares by the plans of C-77 missing. */
    public static final Measure<EventPlans> BY_MISSING =
            new Measure<>(MISSING, value -> value.missing().size());

    private final Provisions provisions;

    private EventPlansRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static EventPlansRule inForceOn(LocalDate day) {
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
    public static EventPlansRule under(Policy policy, LocalDate day) {
        return new EventPlansRule(policy.on(day, EVENT_PLANS, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<EventPlans> assess(EventPlansFacts facts) {
        Truth inForce = inForce(facts);
        List<Finding> findings = findings(facts, inForce);
        List<Term> unknown = unknown(facts);
        if (findings.isEmpty() && !unknown.isEmpty()) {
            return Assessment.undetermined(this, facts, unknown);
        }
        EventPlans value = new EventPlans(kinds(facts, Truth.YES).size(), kinds(facts, Truth.NO), inForce);
        return Assessment.of(this, facts, value, findings);
    }

    private static Truth inForce(EventPlansFacts facts) {
        return facts.disasterPlan() == Truth.YES
                ? facts.disasterPlanFrom()
                        .map(from -> Truth.of(!from.isAfter(facts.asOf())))
                        .orElse(Truth.UNKNOWN)
                : facts.disasterPlan();
    }

    private static List<Finding> findings(EventPlansFacts facts, Truth inForce) {
        List<Finding> findings = new ArrayList<>();
        kinds(facts, Truth.NO)
                .forEach(kind -> findings.add(
                        new Finding(PLAN_MISSING, facts.county(), EVENT_PLANS, Truth.YES, Truth.NO, kind)));
        if (inForce == Truth.NO) {
            findings.add(facts.disasterPlanFrom()
                    .map(from -> later(facts.county(), facts.asOf(), from))
                    .orElseGet(() ->
                            new Finding(NO_DISASTER_PLAN, facts.county(), DISASTER_PLAN, Truth.YES, Truth.NO, 1)));
        }
        return List.copyOf(findings);
    }

    private static Finding later(String county, LocalDate asOf, LocalDate from) {
        long days = ChronoUnit.DAYS.between(asOf, from);
        return new Finding(DISASTER_PLAN_LATER, county, DISASTER_PLAN, asOf.toString(), from.toString(), days);
    }

    private static List<Term> unknown(EventPlansFacts facts) {
        List<Term> unknown = new ArrayList<>();
        kinds(facts, Truth.UNKNOWN).forEach(kind -> unknown.add(kind.term()));
        if (facts.disasterPlan() == Truth.UNKNOWN) {
            unknown.add(DISASTER_THERE);
        }
        if (facts.disasterPlan() == Truth.YES && facts.disasterPlanFrom().isEmpty()) {
            unknown.add(DISASTER_FROM);
        }
        return unknown;
    }

    private static List<EventKind> kinds(EventPlansFacts facts, Truth which) {
        return Stream.of(EventKind.values())
                .filter(kind -> facts.of(kind) == which)
                .toList();
    }

    @Override
    public List<Step> steps(EventPlansFacts facts, EventPlans value) {
        List<Step> steps = new ArrayList<>();
        for (EventKind kind : EventKind.values()) {
            steps.add(Step.fact(kind.term(), facts.of(kind)));
        }
        steps.add(Step.result(PLANS, value.plans(), EVENT_PLANS));
        steps.add(Step.result(MISSING, value.missing(), EVENT_PLANS));
        steps.add(Step.fact(DISASTER_THERE, facts.disasterPlan()));
        facts.disasterPlanFrom().ifPresent(from -> steps.add(Step.fact(DISASTER_FROM, from)));
        steps.add(Step.fact(AS_OF, facts.asOf()));
        steps.add(Step.result(IN_FORCE, value.disasterInForce(), DISASTER_PLAN));
        return List.copyOf(steps);
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
