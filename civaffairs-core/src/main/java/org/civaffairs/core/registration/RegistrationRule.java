package org.civaffairs.core.registration;

import static org.civaffairs.core.plan.YouCounty2010.REGISTRATION_RATE;

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
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Threshold;

/**
 * Whether every registration is in order (登记合格率100%, C-61), decided in whole numbers: one that is not fails, however
 * many there are. The clause does not say registrations of what; where nothing of that kind was registered, nothing
 * can be said.
 *
 * <p>For example, 1,204 of 1,205 are in order: that fails, and shows as ≈99.91%.
 */
public final class RegistrationRule implements Rule<RegistrationFacts, Registrations> {
    private static final long serialVersionUID = 1L;

    private static final Text CASES = Text.of("件", "cases");

    /** What share must be in order: all. */
    public static final Parameter<Threshold> RATE = Parameter.threshold(
            Term.of("registration.rate", "登记合格率", "share in order"), Threshold.atLeast(1, 1), REGISTRATION_RATE);

    /** Which registrations are asked for: adoptions, by default; both kinds are told. */
    public static final Parameter<RegistrationTopic> TOPIC = Parameter.choice(
            Term.of("registration.topic", "合格率适用的登记", "registrations asked for"),
            RegistrationTopic.ADOPTION,
            REGISTRATION_RATE,
            Text.of(
                    "“确保登记合格率100%”承接收养登记，而前一句并列婚姻和收养登记",
                    "the clause follows one on adoptions, in a sentence on marriages and adoptions"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(RATE, TOPIC);

    /** The finding of marriages whose registration is not in order. */
    public static final Term MARRIAGES_BELOW =
            Term.of("MARRIAGE_REGISTRATIONS_BELOW_RATE", "婚姻登记合格率不足", "marriage registrations not in order", CASES);

    /** The finding of adoptions whose registration is not in order. */
    public static final Term ADOPTIONS_BELOW =
            Term.of("ADOPTION_REGISTRATIONS_BELOW_RATE", "收养登记合格率不足", "adoption registrations not in order", CASES);

    private static final Term RULE = Term.of("registration-rate", "登记合格率", "registrations in order");
    private static final Term MARRIAGES = Term.of("marriages", "婚姻登记", "marriages registered", CASES);
    private static final Term MARRIAGES_QUALIFIED = Term.of("marriagesQualified", "其中合格", "of which in order", CASES);
    private static final Term MARRIAGES_RATE = Term.of("marriagesRate", "婚姻登记合格率", "share of marriages in order");
    private static final Term MARRIAGES_UNQUALIFIED =
            Term.of("marriagesUnqualified", "婚姻登记不合格", "marriages not in order", CASES);
    private static final Term ADOPTIONS = Term.of("adoptions", "收养登记", "adoptions registered", CASES);
    private static final Term ADOPTIONS_QUALIFIED = Term.of("adoptionsQualified", "其中合格", "of which in order", CASES);
    private static final Term ADOPTIONS_RATE = Term.of("adoptionsRate", "收养登记合格率", "share of adoptions in order");
    private static final Term ADOPTIONS_UNQUALIFIED =
            Term.of("adoptionsUnqualified", "收养登记不合格", "adoptions not in order", CASES);

    /** Compares by the adoptions that are not in order. */
    public static final Measure<Registrations> BY_ADOPTIONS =
            new Measure<>(ADOPTIONS_UNQUALIFIED, Registrations::adoptionsUnqualified);

    /** Compares by the marriages that are not in order. */
    public static final Measure<Registrations> BY_MARRIAGES =
            new Measure<>(MARRIAGES_UNQUALIFIED, Registrations::marriagesUnqualified);

    private final Provisions provisions;
    private final Threshold rate;
    private final RegistrationTopic topic;

    private RegistrationRule(Provisions provisions) {
        this.provisions = provisions;
        rate = provisions.value(RATE);
        topic = provisions.value(TOPIC);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static RegistrationRule inForceOn(LocalDate day) {
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
    public static RegistrationRule under(Policy policy, LocalDate day) {
        return new RegistrationRule(policy.on(day, REGISTRATION_RATE, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Registrations> assess(RegistrationFacts facts) {
        List<Finding> findings = new ArrayList<>();
        List<Term> unknown = new ArrayList<>();
        if (topic == RegistrationTopic.BOTH) {
            if (facts.marriages() == 0) {
                unknown.add(MARRIAGES);
            } else if (!rate.isMet(facts.marriagesQualified(), facts.marriages())) {
                findings.add(below(MARRIAGES_BELOW, facts.unit(), facts.marriages(), facts.marriagesQualified()));
            }
        }
        if (facts.adoptions() == 0) {
            unknown.add(ADOPTIONS);
        } else if (!rate.isMet(facts.adoptionsQualified(), facts.adoptions())) {
            findings.add(below(ADOPTIONS_BELOW, facts.unit(), facts.adoptions(), facts.adoptionsQualified()));
        }
        if (findings.isEmpty() && !unknown.isEmpty()) {
            return Assessment.undetermined(this, facts, unknown);
        }
        Registrations value = new Registrations(
                facts.marriages() - facts.marriagesQualified(), facts.adoptions() - facts.adoptionsQualified());
        return Assessment.of(this, facts, value, List.copyOf(findings));
    }

    private Finding below(Term code, String unit, int registered, int qualified) {
        long least = rate.least(registered);
        return new Finding(code, unit, REGISTRATION_RATE, least, qualified, least - qualified);
    }

    @Override
    public List<Step> steps(RegistrationFacts facts, Registrations value) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(provisions.get(RATE)));
        steps.add(Step.of(provisions.get(TOPIC)));
        steps.add(Step.fact(MARRIAGES, facts.marriages()));
        steps.add(Step.fact(MARRIAGES_QUALIFIED, facts.marriagesQualified()));
        if (facts.marriages() > 0) {
            steps.add(rate(MARRIAGES_RATE, facts.marriagesQualified(), facts.marriages()));
        }
        steps.add(Step.result(MARRIAGES_UNQUALIFIED, value.marriagesUnqualified(), REGISTRATION_RATE));
        steps.add(Step.fact(ADOPTIONS, facts.adoptions()));
        steps.add(Step.fact(ADOPTIONS_QUALIFIED, facts.adoptionsQualified()));
        if (facts.adoptions() > 0) {
            steps.add(rate(ADOPTIONS_RATE, facts.adoptionsQualified(), facts.adoptions()));
        }
        steps.add(Step.result(ADOPTIONS_UNQUALIFIED, value.adoptionsUnqualified(), REGISTRATION_RATE));
        return List.copyOf(steps);
    }

    private static Step rate(Term term, int qualified, int registered) {
        return Step.result(term, Ratio.of(qualified, registered), REGISTRATION_RATE);
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
