package org.civaffairs.core.target;

import static org.civaffairs.core.plan.YouCounty2010.RURAL_ALLOWANCE;
import static org.civaffairs.core.rule.Term.YUAN;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Yuan;

/**
 * Whether the rural allowance standard was raised (C-06), and by how much. The direction is a must (確保 governs both halves);
 * 適度, moderately, has no number and is not decided.
 *
 * <p>For example, from 1,200.00 to 1,320.00 yuan a year it was raised by 120.00, 10 %; at 1,100.00 it would be 100.01 short of
 * the least raise, to 1,200.01.
 */
public final class StandardRaisedRule implements Rule<StandardRaisedFacts, StandardRaised> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of a standard that was not raised: a fen more than before is expected, the difference is what is missing. */
    public static final Term NOT_RAISED = Term.of("STANDARD_NOT_RAISED", "农村低保未提标", "rural standard not raised", YUAN);

    /** The least by which a standard can be raised. */
    private static final Yuan FEN = Yuan.ofFen(1);

    private static final Term RULE = Term.of("standard-raised", "农村低保提标", "rural allowance standard raised");
    private static final Term BEFORE = Term.of("before", "原标准", "standard before", YUAN);
    private static final Term AFTER = Term.of("after", "现标准", "standard after", YUAN);
    private static final Term INCREASE = Term.of("increase", "提高", "increase", YUAN);
    private static final Term RATE = Term.of("rate", "提高幅度", "increase as a part of the standard before");
    private static final Term RAISED = Term.of("raised", "已提标", "raised");
    private static final Term MODERATE = Term.of("moderate", "适度（计划无数量，不能判定）", "moderately (no number, not decidable)");

    /** Compares by the increase, in fen. */
    public static final Measure<StandardRaised> BY_INCREASE =
            new Measure<>(INCREASE, value -> value.increase().fen());

    private final Provisions provisions;

    private StandardRaisedRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static StandardRaisedRule inForceOn(LocalDate day) {
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
    public static StandardRaisedRule under(Policy policy, LocalDate day) {
        return new StandardRaisedRule(policy.on(day, RURAL_ALLOWANCE, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<StandardRaised> assess(StandardRaisedFacts facts) {
        List<Term> unknown = new ArrayList<>();
        if (facts.before().isEmpty()) {
            unknown.add(BEFORE);
        }
        if (facts.after().isEmpty()) {
            unknown.add(AFTER);
        }
        return unknown.isEmpty()
                ? decided(facts, facts.before().orElseThrow(), facts.after().orElseThrow())
                : Assessment.undetermined(this, facts, unknown);
    }

    private Assessment<StandardRaised> decided(StandardRaisedFacts facts, Yuan before, Yuan after) {
        Yuan increase = after.minus(before);
        Ratio rate = before.equals(Yuan.ZERO) ? null : Ratio.of(increase.fen(), before.fen());
        Truth raised = Truth.of(increase.compareTo(Yuan.ZERO) > 0);
        List<Finding> findings = raised == Truth.YES ? List.of() : List.of(notRaised(facts.county(), before, after));
        return Assessment.of(this, facts, new StandardRaised(increase, rate, raised, Truth.UNKNOWN), findings);
    }

    private static Finding notRaised(String county, Yuan before, Yuan after) {
        Yuan least = before.plus(FEN);
        return new Finding(NOT_RAISED, county, RURAL_ALLOWANCE, least, after, least.minus(after));
    }

    @Override
    public List<Step> steps(StandardRaisedFacts facts, StandardRaised value) {
        List<Step> steps = new ArrayList<>();
        facts.before().ifPresent(amount -> steps.add(Step.fact(BEFORE, amount)));
        facts.after().ifPresent(amount -> steps.add(Step.fact(AFTER, amount)));
        steps.add(Step.result(INCREASE, value.increase(), RURAL_ALLOWANCE));
        if (value.rate() != null) {
            steps.add(Step.result(RATE, value.rate(), RURAL_ALLOWANCE));
        }
        steps.add(Step.result(RAISED, value.raised(), RURAL_ALLOWANCE));
        steps.add(Step.result(MODERATE, value.moderate(), RURAL_ALLOWANCE));
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
