package org.civaffairs.funds.assistance;

import static org.civaffairs.core.plan.YouCounty2010.SUPPORT_STANDARD;
import static org.civaffairs.core.rule.Term.YUAN;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
import org.civaffairs.core.value.Yuan;

/**
 * Whether a person was supported up to the five-guarantees standard of 1,500 yuan a year (C-08); yuan. The plan gives one
 * number: that it is for each person, the least that is enough, and the same at home and in a home is our reading, and a
 * reform can give each mode its own. The decision never rounds; the amount shown as required rounds up to the fen.
 *
 * <p>For example, 1,380.00 paid is 120.00 short. Of a person who entered in July the whole 1,500.00 is due, or 750.00 where
 * months are counted.
 */
public final class SupportStandardRule implements Rule<SupportStandardFacts, SupportStandard> {
    private static final long serialVersionUID = 1L;

    /** The months of a year. */
    static final int YEAR = 12;

    private static final Text ONE_NUMBER = Text.of(
            "计划只写1500元：按每人、按最低数、分散与集中同一标准，为本库解读",
            "the plan gives one number: for each person, at least, and the same in both modes is our reading");

    /** The annual standard of a person at home: 1,500.00. */
    public static final Parameter<Yuan> DISPERSED =
            standard("funds.support.dispersed", "分散供养年标准", "annual standard at home");

    /** The annual standard of a person in a nursing home: 1,500.00. */
    public static final Parameter<Yuan> INSTITUTIONAL =
            standard("funds.support.institutional", "集中供养年标准", "annual standard in a home");

    /** What is due for a part of the year: the whole standard, by default. */
    public static final Parameter<PartYear> PART_YEAR = Parameter.choice(
            Term.of("funds.support.part-year", "不足一年的标准", "standard for a part of the year"),
            PartYear.FULL_YEAR,
            SUPPORT_STANDARD,
            Text.of("计划未规定不足一年如何计算", "the plan does not say what a part of the year counts"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(DISPERSED, INSTITUTIONAL, PART_YEAR);

    /** The finding of a person who got less than is due. */
    public static final Term BELOW_STANDARD =
            Term.of("SUPPORT_BELOW_STANDARD", "供养低于标准", "support below the standard", YUAN);

    private static final Term RULE = Term.of("support-standard", "五保供养标准", "five-guarantees standard");
    private static final Term MODE = Term.of("mode", "供养方式", "mode of support");
    private static final Term MONTHS = Term.of("months", "供养月数", "months of support", Text.of("个月", "months"));
    private static final Term REQUIRED = Term.of("required", "应供养", "required", YUAN);
    private static final Term PAID = Term.of("paid", "已供养", "paid", YUAN);
    private static final Term GAP = Term.of("gap", "缺额", "missing", YUAN);

    /** Compares policies by what is due, in fen. */
    public static final Measure<SupportStandard> BY_REQUIRED =
            new Measure<>(REQUIRED, value -> value.required().fen());

    /** Compares policies by what is missing, in fen. */
    public static final Measure<SupportStandard> BY_GAP =
            new Measure<>(GAP, value -> value.gap().fen());

    /** One to twelve twelfths. */
    private static final List<Ratio> TWELFTHS =
            IntStream.rangeClosed(1, YEAR).mapToObj(m -> Ratio.of(m, YEAR)).toList();

    private final Provisions provisions;
    private final Yuan dispersed;
    private final Yuan institutional;
    private final PartYear partYear;

    private SupportStandardRule(Provisions provisions) {
        this.provisions = provisions;
        dispersed = provisions.value(DISPERSED);
        institutional = provisions.value(INSTITUTIONAL);
        partYear = provisions.value(PART_YEAR);
    }

    private static Parameter<Yuan> standard(String id, String zh, String en) {
        return Parameter.amount(Term.of(id, zh, en, YUAN), Yuan.of(1_500), SUPPORT_STANDARD)
                .interpreted(ONE_NUMBER, List.of());
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static SupportStandardRule inForceOn(LocalDate day) {
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
    public static SupportStandardRule under(Policy policy, LocalDate day) {
        return new SupportStandardRule(policy.on(day, SUPPORT_STANDARD, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<SupportStandard> assess(SupportStandardFacts facts) {
        List<Term> unknown = unknown(facts);
        if (!unknown.isEmpty()) {
            return Assessment.undetermined(this, facts, unknown);
        }
        Yuan standard = facts.mode().filter(SupportMode.INSTITUTIONAL::equals).isPresent() ? institutional : dispersed;
        Ratio share = TWELFTHS.get(
                partYear == PartYear.FULL_YEAR ? YEAR - 1 : facts.months().getAsInt() - 1);
        Yuan required = standard.times(share, RoundingMode.CEILING);
        if (facts.paid().isAtLeast(share, standard)) {
            return Assessment.of(this, facts, new SupportStandard(required, Yuan.ZERO), List.of());
        }
        Yuan gap = required.minus(facts.paid());
        String subject = facts.township() + " " + facts.person();
        Finding finding = new Finding(BELOW_STANDARD, subject, SUPPORT_STANDARD, required, facts.paid(), gap);
        return Assessment.of(this, facts, new SupportStandard(required, gap), List.of(finding));
    }

    private List<Term> unknown(SupportStandardFacts facts) {
        List<Term> unknown = new ArrayList<>();
        if (facts.mode().isEmpty() && !dispersed.equals(institutional)) {
            unknown.add(MODE);
        }
        if (facts.months().isEmpty() && partYear == PartYear.PRO_RATA) {
            unknown.add(MONTHS);
        }
        return unknown;
    }

    @Override
    public List<Step> steps(SupportStandardFacts facts, SupportStandard value) {
        List<Step> steps = new ArrayList<>();
        facts.mode().ifPresent(mode -> steps.add(Step.fact(MODE, mode)));
        steps.add(Step.of(provisions.get(DISPERSED)));
        steps.add(Step.of(provisions.get(INSTITUTIONAL)));
        facts.months().ifPresent(months -> steps.add(Step.fact(MONTHS, months)));
        steps.add(Step.of(provisions.get(PART_YEAR)));
        steps.add(Step.result(REQUIRED, value.required(), SUPPORT_STANDARD));
        steps.add(Step.fact(PAID, facts.paid()));
        steps.add(Step.result(GAP, value.gap(), SUPPORT_STANDARD));
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
