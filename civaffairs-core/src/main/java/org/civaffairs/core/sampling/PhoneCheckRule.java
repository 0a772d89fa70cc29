package org.civaffairs.core.sampling;

import static org.civaffairs.core.plan.YouCounty2010.METHODS;
import static org.civaffairs.core.rule.Term.PERSONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Domain;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Threshold;

/**
 * Whether a phone spot check (C-38) establishes that a required share is satisfied. The plan names the method and neither
 * the share nor how sure one must be: both are gaps, which a reform fills; {@link #ninetyFivePercent} fills the second by
 * name. Decided by Wilson's score in exact rationals, with the correction for a known population; the bounds are shown
 * only. A finding is made of what is established as missed; what is inconclusive breaks nothing and proves nothing.
 *
 * <p>For example, 54 of 60 are 90 % on paper and 79.85% to 95.34% at a confidence of 95 %, so that 90 % is not established.
 * Nor is it by 95 of 100, 88.82% to 97.85%.
 */
public final class PhoneCheckRule implements Rule<PhoneCheckFacts, PhoneCheck> {
    private static final long serialVersionUID = 1L;

    /** Which part of all must be satisfied; the plan does not say. */
    public static final Parameter<Threshold> REQUIRED =
            Parameter.gap(Term.of("sampling.required", "应达满意率", "share required"), Domain.threshold(), METHODS);

    /** How sure one must be; the plan does not say. */
    public static final Parameter<ZSquared> Z_SQUARED = Parameter.gap(
            Term.of("sampling.z-squared", "置信度（z²）", "confidence (z²)"),
            Domain.text(ZSquared.class, "0 < z² < " + ZSquared.LIMIT, ZSquared.NINETY_FIVE_PERCENT, ZSquared::parse),
            METHODS);

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(REQUIRED, Z_SQUARED);

    /** The finding of a share that is established as missed; in persons of those who answered. */
    public static final Term NOT_MET =
            Term.of("PHONE_CHECK_NOT_MET", "电话抽查确认未达标", "phone check established as not met", PERSONS);

    private static final Term RULE = Term.of("phone-check", "电话抽查", "phone spot check");
    private static final Term POPULATION = Term.of("population", "总体", "population", PERSONS);
    private static final Term DIALLED = Term.of("dialled", "拨打", "called", PERSONS);
    private static final Term REACHED = Term.of("reached", "接通", "reached", PERSONS);
    private static final Term ANSWERED = Term.of("answered", "作答", "answered", PERSONS);
    private static final Term SATISFIED = Term.of("satisfied", "满意", "satisfied", PERSONS);
    private static final Term RESPONSE = Term.of("response", "应答率", "answered of those called");
    private static final Term SHARE = Term.of("share", "满意率", "satisfied of those who answered");
    private static final Term INTERVAL = Term.of("interval", "置信区间", "interval");
    private static final Term VERDICT = Term.of("verdict", "结论", "verdict");
    private static final Text CHECKS = Text.of("次抽查", "checks");

    /** Counts what is established as met. */
    public static final Measure<PhoneCheck> BY_MET = new Measure<>(
            Term.of("met", "已确认达标", "established as met", CHECKS), value -> value.verdict() == Verdict.MET ? 1 : 0);

    /** Counts what is not established either way. */
    public static final Measure<PhoneCheck> BY_INCONCLUSIVE = new Measure<>(
            Term.of("inconclusive", "不能确认", "inconclusive", CHECKS),
            value -> value.verdict() == Verdict.INCONCLUSIVE ? 1 : 0);

    private final Provisions provisions;
    private final Threshold required;
    private final ZSquared zSquared;

    private PhoneCheckRule(Provisions provisions) {
        this.provisions = provisions;
        required = provisions.value(REQUIRED);
        zSquared = provisions.value(Z_SQUARED);
    }

    /** {@return a preset for the plan's year: a confidence of 95 %; nobody has set it for this plan, it is ASSUMED} */
    public static Reform ninetyFivePercent() {
        return Reform.preset("confidence-95")
                .assumed(
                        Z_SQUARED,
                        YouCounty2010.SOURCE.from(),
                        YouCounty2010.SOURCE.to(),
                        ZSquared.NINETY_FIVE_PERCENT,
                        Text.of(
                                "计划未定置信度，假定为抽样调查惯用的95%",
                                "the plan sets no confidence; the 95 % that is usual in surveys is assumed"));
    }

    /**
     * The rule as planned, which is an error on every day: the plan gives neither the share nor the confidence.
     *
     * @param day a day of 2010
     * @return never
     * @throws org.civaffairs.core.value.InvalidInputException always, naming what is open; see {@link #under}
     */
    public static PhoneCheckRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy.
     *
     * @param policy a policy that gives the share required and the confidence
     * @param day the day
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy leaves either open on that day
     */
    public static PhoneCheckRule under(Policy policy, LocalDate day) {
        return new PhoneCheckRule(policy.on(day, METHODS, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<PhoneCheck> assess(PhoneCheckFacts facts) {
        WilsonScore score = WilsonScore.of(facts.satisfied(), facts.answered(), facts.population(), zSquared);
        PhoneCheck value = new PhoneCheck(score.verdict(required), score.interval());
        List<Finding> findings = value.verdict() == Verdict.NOT_MET ? List.of(missed(facts)) : List.of();
        return Assessment.of(this, facts, value, findings);
    }

    private Finding missed(PhoneCheckFacts facts) {
        long least = required.least(facts.answered());
        return new Finding(NOT_MET, facts.unit(), METHODS, least, facts.satisfied(), least - facts.satisfied());
    }

    @Override
    public List<Step> steps(PhoneCheckFacts facts, PhoneCheck value) {
        List<Step> steps = new ArrayList<>();
        facts.population().ifPresent(people -> steps.add(Step.fact(POPULATION, people)));
        steps.add(Step.fact(DIALLED, facts.dialled()));
        steps.add(Step.fact(REACHED, facts.reached()));
        steps.add(Step.fact(ANSWERED, facts.answered()));
        steps.add(Step.fact(SATISFIED, facts.satisfied()));
        if (facts.answered() > 0) {
            steps.add(Step.result(RESPONSE, Ratio.of(facts.answered(), facts.dialled()), METHODS));
            steps.add(Step.result(SHARE, Ratio.of(facts.satisfied(), facts.answered()), METHODS));
        }
        steps.add(Step.of(provisions.get(Z_SQUARED)));
        steps.add(Step.result(INTERVAL, value.interval(), METHODS));
        steps.add(Step.of(provisions.get(REQUIRED)));
        steps.add(Step.result(VERDICT, value.verdict(), METHODS));
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
