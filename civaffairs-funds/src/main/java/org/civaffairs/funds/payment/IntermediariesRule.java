package org.civaffairs.funds.payment;

import static org.civaffairs.core.plan.YouCounty2010.FEWEST_INTERMEDIARIES;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Domain;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/**
 * Whether money reaches people through as few offices as possible (尽可能减少中间环节, C-120). The plan gives no number: how
 * many are allowed is a gap, which a reform fills. The count is in the value whatever is allowed, and the offices are in
 * the steps. Since the plan only says 尽可能, more than are allowed are a note.
 *
 * <p>For example, 县→乡→村→户 has 2 intermediaries, the township's and the village's; paid from the dedicated account to a
 * card it has none. With 1 allowed, 2 are 1 too many.
 */
public final class IntermediariesRule implements Rule<IntermediariesFacts, Intermediaries> {
    private static final long serialVersionUID = 1L;

    private static final Text OFFICES_COUNTED = Text.of("个", "offices");
    private static final int MOST_OF_ALL = 9;

    /** How many offices may stand between the dedicated account and the person, 0 to 9; the plan does not say. */
    public static final Parameter<Integer> MOST = Parameter.gap(
            Term.of("funds.payment.intermediaries", "中间环节上限", "most intermediaries allowed", OFFICES_COUNTED),
            Domain.count(0, MOST_OF_ALL),
            FEWEST_INTERMEDIARIES);

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(MOST);

    /** The finding of money that goes through more offices than are allowed. */
    public static final Term EXCESS_INTERMEDIARIES =
            Term.of("EXCESS_INTERMEDIARIES", "中间环节过多", "too many intermediaries", OFFICES_COUNTED);

    private static final Term RULE = Term.of("intermediaries", "资金发放中间环节", "intermediaries of payment");
    private static final Term OFFICES = Term.of("offices", "经过的单位", "passes through");
    private static final Term COUNT =
            Term.of("count", "中间环节", "intermediaries between account and person", OFFICES_COUNTED);
    private static final Term EXCESS = Term.of("excess", "超出", "too many", OFFICES_COUNTED);

    /** Compares by the count. */
    public static final Measure<Intermediaries> BY_COUNT = new Measure<>(COUNT, Intermediaries::count);

    /** Compares policies by how many are too many. */
    public static final Measure<Intermediaries> BY_EXCESS = new Measure<>(EXCESS, Intermediaries::excess);

    private final Provisions provisions;
    private final int most;

    private IntermediariesRule(Provisions provisions) {
        this.provisions = provisions;
        most = provisions.value(MOST);
    }

    /**
     * The rule as planned, which is an error on every day: the plan does not say how many are allowed.
     *
     * @param day a day of 2010
     * @return never
     * @throws org.civaffairs.core.value.InvalidInputException always, naming what is open; see {@link #under}
     */
    public static IntermediariesRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy.
     *
     * @param policy a policy that says how many are allowed
     * @param day the day
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy leaves it open on that day
     */
    public static IntermediariesRule under(Policy policy, LocalDate day) {
        return new IntermediariesRule(policy.on(day, FEWEST_INTERMEDIARIES, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Intermediaries> assess(IntermediariesFacts facts) {
        int count = facts.offices().size();
        int excess = Math.max(0, count - most);
        List<Finding> findings = excess == 0 ? List.of() : List.of(finding(facts, count, excess));
        return Assessment.of(this, facts, new Intermediaries(count, excess), findings);
    }

    private Finding finding(IntermediariesFacts facts, int count, int excess) {
        String subject = facts.township() + " " + facts.purpose() + " " + facts.offices();
        return new Finding(EXCESS_INTERMEDIARIES, subject, FEWEST_INTERMEDIARIES, most, count, excess);
    }

    @Override
    public List<Step> steps(IntermediariesFacts facts, Intermediaries value) {
        return List.of(
                Step.fact(OFFICES, facts.offices()),
                Step.result(COUNT, value.count(), FEWEST_INTERMEDIARIES),
                Step.of(provisions.get(MOST)),
                Step.result(EXCESS, value.excess(), FEWEST_INTERMEDIARIES));
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
