package org.civaffairs.funds.assistance;

import static org.civaffairs.core.plan.YouCounty2010.LIVING_STANDARD;
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
import org.civaffairs.core.value.Yuan;

/**
 * Whether a key entitled recipient lives no worse than people there do (C-57); yuan. As well is enough (不低于). The plan says
 * 保證, so a gap is a violation. Which number shows how people there live is left open: it is a fact, with its name.
 *
 * <p>For example, 5,210.00 against 5,380.00 is 170.00 short.
 */
public final class LivingStandardRule implements Rule<LivingStandardFacts, LivingStandard> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of a recipient who lives worse than people there do. */
    public static final Term BELOW_LOCAL =
            Term.of("LIVING_BELOW_LOCAL", "生活低于当地一般群众水平", "living below that of people there", YUAN);

    private static final Term RULE = Term.of("living-standard", "重点优抚对象生活水平", "living standard of entitled recipients");
    private static final Term SERIES = Term.of("series", "当地水平的口径", "series of the local level");
    private static final Term REFERENCE = Term.of("reference", "当地一般群众生活水平", "living of people there", YUAN);
    private static final Term INCOME = Term.of("income", "本人生活水平", "the recipient's living", YUAN);
    private static final Term GAP = Term.of("gap", "差额", "missing", YUAN);

    /** Compares by what is missing, in fen. */
    public static final Measure<LivingStandard> BY_GAP =
            new Measure<>(GAP, value -> value.gap().fen());

    private final Provisions provisions;

    private LivingStandardRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static LivingStandardRule inForceOn(LocalDate day) {
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
    public static LivingStandardRule under(Policy policy, LocalDate day) {
        return new LivingStandardRule(policy.on(day, LIVING_STANDARD, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<LivingStandard> assess(LivingStandardFacts facts) {
        if (facts.income().isEmpty() || facts.reference().isEmpty()) {
            return Assessment.undetermined(this, facts, unknown(facts));
        }
        Yuan income = facts.income().get();
        Yuan reference = facts.reference().get();
        if (income.compareTo(reference) >= 0) {
            return Assessment.of(this, facts, new LivingStandard(Yuan.ZERO), List.of());
        }
        Yuan gap = reference.minus(income);
        String subject = facts.township() + " " + facts.person();
        Finding finding = new Finding(BELOW_LOCAL, subject, LIVING_STANDARD, reference, income, gap);
        return Assessment.of(this, facts, new LivingStandard(gap), List.of(finding));
    }

    private static List<Term> unknown(LivingStandardFacts facts) {
        List<Term> unknown = new ArrayList<>();
        if (facts.income().isEmpty()) {
            unknown.add(INCOME);
        }
        if (facts.reference().isEmpty()) {
            unknown.add(REFERENCE);
        }
        return unknown;
    }

    @Override
    public List<Step> steps(LivingStandardFacts facts, LivingStandard value) {
        return List.of(
                Step.fact(SERIES, facts.series()),
                Step.fact(REFERENCE, facts.reference().orElseThrow()),
                Step.fact(INCOME, facts.income().orElseThrow()),
                Step.result(GAP, value.gap(), LIVING_STANDARD));
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
