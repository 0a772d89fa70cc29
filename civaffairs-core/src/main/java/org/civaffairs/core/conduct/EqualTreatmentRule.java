package org.civaffairs.core.conduct;

import static org.civaffairs.core.plan.YouCounty2010.EQUAL_TREATMENT;

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
import org.civaffairs.core.value.Text;

/**
 * Whether an office treated the weak as equals and with kindness (平等相待, C-110), judged by the complaints that were upheld:
 * there should be none. A complaint that nobody has decided is neither.
 *
 * <p>For example, one complaint upheld is a deficiency of 1; none upheld and one open is undetermined.
 */
public final class EqualTreatmentRule implements Rule<EqualTreatmentFacts, EqualTreatment> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    private static final Text CASES = Text.of("件", "complaints");

    /** The finding of complaints that were upheld. */
    public static final Term UPHELD_COMPLAINTS = Term.of("UPHELD_COMPLAINTS", "有查实的投诉", "complaints upheld", CASES);

    private static final Term RULE = Term.of("equal-treatment", "平等相待、和气办事", "equal treatment");
    private static final Term UPHELD = Term.of("upheld", "查实的投诉", "complaints upheld", CASES);
    private static final Term OPEN = Term.of("open", "未办结的投诉", "complaints not decided", CASES);
    private static final Term KEPT = Term.of("kept", "做到平等相待", "treated as equals");

    /** Counts the offices with a complaint upheld. */
    public static final Measure<EqualTreatment> BY_NOT_KEPT = new Measure<>(
            Term.of("notKept", "未做到平等相待", "not treated as equals"), value -> value.kept() == Truth.NO ? 1 : 0);

    private final Provisions provisions;

    private EqualTreatmentRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static EqualTreatmentRule inForceOn(LocalDate day) {
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
    public static EqualTreatmentRule under(Policy policy, LocalDate day) {
        return new EqualTreatmentRule(policy.on(day, EQUAL_TREATMENT, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<EqualTreatment> assess(EqualTreatmentFacts facts) {
        int upheld = facts.upheld();
        if (upheld > 0) {
            Finding finding = new Finding(UPHELD_COMPLAINTS, facts.unit(), EQUAL_TREATMENT, 0, upheld, upheld);
            return Assessment.of(this, facts, new EqualTreatment(Truth.NO), List.of(finding));
        }
        return facts.open() > 0
                ? Assessment.undetermined(this, facts, OPEN)
                : Assessment.of(this, facts, new EqualTreatment(Truth.YES), List.of());
    }

    @Override
    public List<Step> steps(EqualTreatmentFacts facts, EqualTreatment value) {
        return List.of(
                Step.fact(UPHELD, facts.upheld()),
                Step.fact(OPEN, facts.open()),
                Step.result(KEPT, value.kept(), EQUAL_TREATMENT));
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
