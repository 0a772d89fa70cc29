package org.civaffairs.core.cooperation;

import static org.civaffairs.core.plan.YouCounty2010.SOCIAL_HELP;

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
 * Whether social help is set up (要引导和建立社会帮扶机制, C-20). What it consists of is not in the plan; whether there is one,
 * somebody finds.
 *
 * <p>For example, a county without one has a deficiency.
 */
public final class SocialHelpRule implements Rule<SocialHelpFacts, SocialHelp> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of a county without it. */
    public static final Term MECHANISM_MISSING =
            Term.of("SOCIAL_HELP_MISSING", "社会帮扶机制未建立", "no mechanism of social help");

    private static final Term RULE = Term.of("social-help", "社会帮扶机制", "social help");
    private static final Term MECHANISM = Term.of("mechanism", "已建立社会帮扶机制", "mechanism there");
    private static final Term PRESENT = Term.of("present", "已落实", "set up");

    /** Counts the counties that have it. */
    public static final Measure<SocialHelp> BY_PRESENT =
            new Measure<>(PRESENT, value -> value.present() == Truth.YES ? 1 : 0);

    private final Provisions provisions;

    private SocialHelpRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static SocialHelpRule inForceOn(LocalDate day) {
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
    public static SocialHelpRule under(Policy policy, LocalDate day) {
        return new SocialHelpRule(policy.on(day, SOCIAL_HELP, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<SocialHelp> assess(SocialHelpFacts facts) {
        return switch (facts.mechanism()) {
            case UNKNOWN -> Assessment.undetermined(this, facts, MECHANISM);
            case YES -> Assessment.of(this, facts, new SocialHelp(Truth.YES), List.of());
            case NO -> {
                Finding finding = new Finding(MECHANISM_MISSING, facts.county(), SOCIAL_HELP, Truth.YES, Truth.NO, 1);
                yield Assessment.of(this, facts, new SocialHelp(Truth.NO), List.of(finding));
            }
        };
    }

    @Override
    public List<Step> steps(SocialHelpFacts facts, SocialHelp value) {
        return List.of(Step.fact(MECHANISM, facts.mechanism()), Step.result(PRESENT, value.present(), SOCIAL_HELP));
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
