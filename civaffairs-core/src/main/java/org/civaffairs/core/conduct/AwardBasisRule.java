package org.civaffairs.core.conduct;

import static org.civaffairs.core.plan.YouCounty2010.BASIS_FOR_AWARDS;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Domain;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;

/**
 * What the six ones bring to an award (重要依据, C-107): a basis, so a share of it by the items done, and no veto, so never a
 * finding. How much they weigh is a gap, which a reform fills.
 *
 * <p>For example, with a weight of 30 %, 5 of 6 items bring 25 %; 0 of 6 bring nothing and bar nobody.
 */
public final class AwardBasisRule implements Rule<AwardBasisFacts, AwardBasis> {
    private static final long serialVersionUID = 1L;

    /** The weight of the six ones in an award, 0 % to 100 %; the plan does not say. */
    public static final Parameter<Ratio> WEIGHT = Parameter.gap(
            Term.of("conduct.awards.weight", "“六个一”在评先评优中的权重", "weight of the six ones in awards"),
            Domain.share(),
            BASIS_FOR_AWARDS);

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(WEIGHT);

    private static final Text ITEMS = Text.of("项", "items");
    private static final Term RULE = Term.of("award-basis", "“六个一”作为评先评优依据", "six ones as a basis for awards");
    private static final Term DONE = Term.of("done", "已做到", "done", ITEMS);
    private static final Term UNKNOWN = Term.of("unknown", "未知", "not known", ITEMS);
    private static final Term LEAST = Term.of("least", "至少计入", "share, at least");
    private static final Term MOST = Term.of("most", "至多计入", "share, at most");

    /** Counts the candidates to whom the six ones surely bring something. */
    public static final Measure<AwardBasis> BY_CREDITED = new Measure<>(
            Term.of("credited", "可计入的单位", "candidates credited"),
            value -> value.least().numerator() > 0 ? 1 : 0);

    private final Provisions provisions;
    private final Ratio weight;

    private AwardBasisRule(Provisions provisions) {
        this.provisions = provisions;
        weight = provisions.value(WEIGHT);
    }

    /**
     * The rule as planned, which is an error on every day: the plan does not say how much the six ones weigh.
     *
     * @param day a day of 2010
     * @return never
     * @throws org.civaffairs.core.value.InvalidInputException always, naming what is open; see {@link #under}
     */
    public static AwardBasisRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy.
     *
     * @param policy a policy that says how much the six ones weigh
     * @param day the day
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy leaves it open on that day
     */
    public static AwardBasisRule under(Policy policy, LocalDate day) {
        return new AwardBasisRule(policy.on(day, BASIS_FOR_AWARDS, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    /**
     * Decides.
     *
     * @throws ArithmeticException if the weight's denominator is too large for the share to be exact
     */
    @Override
    public Assessment<AwardBasis> assess(AwardBasisFacts facts) {
        AwardBasis value = new AwardBasis(share(facts.done()), share(facts.done() + facts.unknown()));
        return Assessment.of(this, facts, value, List.of());
    }

    private Ratio share(int done) {
        return Ratio.of(
                Math.multiplyExact(weight.numerator(), done),
                Math.multiplyExact(weight.denominator(), AwardBasisFacts.SIX));
    }

    @Override
    public List<Step> steps(AwardBasisFacts facts, AwardBasis value) {
        return List.of(
                Step.fact(DONE, facts.done()),
                Step.fact(UNKNOWN, facts.unknown()),
                Step.of(provisions.get(WEIGHT)),
                Step.result(LEAST, value.least(), BASIS_FOR_AWARDS),
                Step.result(MOST, value.most(), BASIS_FOR_AWARDS));
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
