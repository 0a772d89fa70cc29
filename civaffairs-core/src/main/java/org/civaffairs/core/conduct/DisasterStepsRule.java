package org.civaffairs.core.conduct;

import static org.civaffairs.core.plan.YouCounty2010.DISASTER_STEPS;

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
 * Whether a disaster's damage was verified and reported and the living of those struck arranged in time (及时, C-13). What
 * in time is, the plan does not say: each limit is a gap. The steps need no order. A step known to be late is a deficiency
 * whatever else is unknown.
 *
 * <p>For example, struck at 06:00, verified 09:30, reported 10:10, living arranged 14:00: lags of 3 h 30, 4 h 10 and 8 h,
 * that is 210, 250 and 480 minutes.
 */
public final class DisasterStepsRule implements Rule<DisasterFacts, StepLags> {
    private static final long serialVersionUID = 1L;

    /** How soon the damage must be verified, 1 minute to a year; the plan does not say. */
    public static final Parameter<Integer> VERIFY =
            StepLimits.gap("conduct.disaster-steps.verify", DisasterStep.VERIFIED, DISASTER_STEPS);

    /** How soon it must be reported, 1 minute to a year; the plan does not say. */
    public static final Parameter<Integer> REPORT =
            StepLimits.gap("conduct.disaster-steps.report", DisasterStep.REPORTED, DISASTER_STEPS);

    /** How soon the living of those struck must be arranged, 1 minute to a year; the plan does not say. */
    public static final Parameter<Integer> LIVING =
            StepLimits.gap("conduct.disaster-steps.living", DisasterStep.LIVING, DISASTER_STEPS);

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(VERIFY, REPORT, LIVING);

    /** The finding of a step that came too late; minutes. */
    public static final Term LATE = StepLimits.LATE;

    private static final Term RULE = Term.of("disaster-steps", "灾情核查、上报和生活安排", "steps after a disaster");

    /** Compares by the steps that came too late. */
    public static final Measure<StepLags> BY_LATE = StepLimits.BY_LATE;

    private final Provisions provisions;
    private final StepLimits limits;

    private DisasterStepsRule(Provisions provisions) {
        this.provisions = provisions;
        limits = StepLimits.of(
                DISASTER_STEPS,
                Map.of(DisasterStep.VERIFIED, VERIFY, DisasterStep.REPORTED, REPORT, DisasterStep.LIVING, LIVING),
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
    public static DisasterStepsRule inForceOn(LocalDate day) {
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
    public static DisasterStepsRule under(Policy policy, LocalDate day) {
        return new DisasterStepsRule(policy.on(day, DISASTER_STEPS, PARAMETERS));
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
                facts, value, List.of(provisions.get(VERIFY), provisions.get(REPORT), provisions.get(LIVING)));
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
