package org.civaffairs.funds.oversight;

import static org.civaffairs.core.plan.YouCounty2010.FUND_SYSTEMS;
import static org.civaffairs.core.plan.YouCounty2010.INTERNAL_CONTROLS;

import java.time.LocalDate;
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
 * Whether the five fund systems are kept (C-141), and whether the fourth, internal audit and supervision, has its four
 * contents: allocation, approval, payment, internal audit (C-121). The two are tested apart. What is known to be missing is
 * a finding whatever else is unknown, and cites the system's own words; that all is there can be said only when all is known.
 *
 * <p>For example, with allocation, approval and payment 3 of 4 controls are there and internal audit is missing.
 */
public final class FundSystemsRule implements Rule<FundSystemsFacts, FundSystems> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of a system that is not kept; the difference names it. */
    public static final Term SYSTEM_MISSING = Term.of("FUND_SYSTEM_MISSING", "资金管理制度缺失", "fund system missing");

    /** The finding of a control that is not there; the difference names it. */
    public static final Term CONTROL_MISSING =
            Term.of("INTERNAL_CONTROL_MISSING", "内审监督内容缺失", "internal control missing");

    private static final Text ITEMS = Text.of("项", "items");
    private static final Term RULE = Term.of("fund-systems", "资金管理制度", "fund systems");
    private static final Term SYSTEMS = Term.of("systems", "已坚持的制度", "systems kept", ITEMS);
    private static final Term SYSTEMS_MISSING = Term.of("systemsMissing", "缺失的制度", "systems missing", ITEMS);
    private static final Term CONTROLS = Term.of("controls", "已建立的内控", "controls there", ITEMS);
    private static final Term CONTROLS_MISSING = Term.of("controlsMissing", "缺失的内控", "controls missing", ITEMS);

    /** Compares by the systems missing. */
    public static final Measure<FundSystems> BY_SYSTEMS_MISSING =
            new Measure<>(SYSTEMS_MISSING, FundSystems::systemsMissing);

    /** Compares by the controls missing. */
    public static final Measure<FundSystems> BY_CONTROLS_MISSING =
            new Measure<>(CONTROLS_MISSING, FundSystems::controlsMissing);

    private final Provisions provisions;

    private FundSystemsRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static FundSystemsRule inForceOn(LocalDate day) {
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
    public static FundSystemsRule under(Policy policy, LocalDate day) {
        return new FundSystemsRule(policy.on(day, FUND_SYSTEMS, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<FundSystems> assess(FundSystemsFacts facts) {
        List<Finding> findings = findings(facts);
        List<Term> unknown = unknown(facts);
        if (findings.isEmpty() && !unknown.isEmpty()) {
            return Assessment.undetermined(this, facts, unknown);
        }
        FundSystems value = new FundSystems(
                systems(facts, Truth.YES).count(),
                systems(facts, Truth.NO).count(),
                controls(facts, Truth.YES).count(),
                controls(facts, Truth.NO).count());
        return Assessment.of(this, facts, value, findings);
    }

    private static List<Finding> findings(FundSystemsFacts facts) {
        String unit = facts.unit();
        List<Finding> findings = new ArrayList<>();
        systems(facts, Truth.NO)
                .map(system -> new Finding(SYSTEM_MISSING, unit, system.citation(), Truth.YES, Truth.NO, system))
                .forEach(findings::add);
        controls(facts, Truth.NO)
                .map(control -> new Finding(CONTROL_MISSING, unit, INTERNAL_CONTROLS, Truth.YES, Truth.NO, control))
                .forEach(findings::add);
        return List.copyOf(findings);
    }

    private static List<Term> unknown(FundSystemsFacts facts) {
        List<Term> unknown = new ArrayList<>();
        systems(facts, Truth.UNKNOWN).map(FundSystem::term).forEach(unknown::add);
        controls(facts, Truth.UNKNOWN).map(InternalControl::term).forEach(unknown::add);
        return unknown;
    }

    private static Stream<FundSystem> systems(FundSystemsFacts facts, Truth which) {
        return Stream.of(FundSystem.values()).filter(system -> facts.of(system) == which);
    }

    private static Stream<InternalControl> controls(FundSystemsFacts facts, Truth which) {
        return Stream.of(InternalControl.values()).filter(control -> facts.of(control) == which);
    }

    @Override
    public List<Step> steps(FundSystemsFacts facts, FundSystems value) {
        List<Step> steps = new ArrayList<>();
        for (FundSystem system : FundSystem.values()) {
            steps.add(Step.fact(system.term(), facts.of(system)));
        }
        steps.add(Step.result(SYSTEMS, value.systems(), FUND_SYSTEMS));
        steps.add(Step.result(SYSTEMS_MISSING, value.systemsMissing(), FUND_SYSTEMS));
        for (InternalControl control : InternalControl.values()) {
            steps.add(Step.fact(control.term(), facts.of(control)));
        }
        steps.add(Step.result(CONTROLS, value.controls(), INTERNAL_CONTROLS));
        steps.add(Step.result(CONTROLS_MISSING, value.controlsMissing(), INTERNAL_CONTROLS));
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
