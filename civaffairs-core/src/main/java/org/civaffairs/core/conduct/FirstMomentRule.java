package org.civaffairs.core.conduct;

import static org.civaffairs.core.plan.YouCounty2010.FIRST_MOMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;

/**
 * Whether cadres reported a disaster, reached the place and organised rescue in the first moment (第一时间, C-108), whether
 * nature or people made it (天灾人祸, C-137). How long a first moment is, the plan does not say: each limit is a gap. The
 * steps need no order. A step known to be late is a violation whatever else is unknown.
 *
 * <p>For example, reported after 20 minutes, reached after 95, rescue organised after 110: with limits of 30, 90 and 120
 * minutes the second is 5 minutes late.
 */
public final class FirstMomentRule implements Rule<DisasterFacts, StepLags> {
    private static final long serialVersionUID = 1L;

    /** How soon it must be reported, 1 minute to a year; the plan does not say. */
    public static final Parameter<Integer> REPORT =
            StepLimits.gap("conduct.first-moment.report", DisasterStep.REPORTED, FIRST_MOMENT);

    /** How soon the place must be reached, 1 minute to a year; the plan does not say. */
    public static final Parameter<Integer> ARRIVE =
            StepLimits.gap("conduct.first-moment.arrive", DisasterStep.ARRIVED, FIRST_MOMENT);

    /** How soon rescue must be organised, 1 minute to a year; the plan does not say. */
    public static final Parameter<Integer> RESCUE =
            StepLimits.gap("conduct.first-moment.rescue", DisasterStep.RESCUE, FIRST_MOMENT);

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(REPORT, ARRIVE, RESCUE);

    /** The finding of a step that came too late; minutes. */
    public static final Term LATE = StepLimits.LATE;

    private static final Term RULE = Term.of("first-moment", "第一时间", "the first moment");

    /** Compares by the steps that came too late. */
    public static final Measure<StepLags> BY_LATE = StepLimits.BY_LATE;

    private final Provisions provisions;
    private final StepLimits limits;

    private FirstMomentRule(Provisions provisions) {
        this.provisions = provisions;
        limits = StepLimits.of(
                FIRST_MOMENT,
                Map.of(DisasterStep.REPORTED, REPORT, DisasterStep.ARRIVED, ARRIVE, DisasterStep.RESCUE, RESCUE),
                provisions);
    }

    /**
     * The rule as planned, which is an error on every day: the plan does not say how fast. The lags by themselves need no
     * rule, see {@link DisasterFacts#findLag}.
     *
     * @param day a day of 2010
     * @return never
     * @throws org.civaffairs.core.value.InvalidInputException always, naming what is open; see {@link #under}
     */
    public static FirstMomentRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy.
     *
     * @param policy a policy that gives a limit to each step
     * @param day the day
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy leaves a limit open on that day
     */
    public static FirstMomentRule under(Policy policy, LocalDate day) {
        return new FirstMomentRule(policy.on(day, FIRST_MOMENT, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<StepLags> assess(DisasterFacts facts) {
        return limits.assess(this, facts);
    }

    @Override
    public List<Step> steps(DisasterFacts facts, StepLags value) {
        return limits.steps(
                facts, value, List.of(provisions.get(REPORT), provisions.get(ARRIVE), provisions.get(RESCUE)));
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
