package org.civaffairs.funds.assistance;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.civaffairs.core.plan.YouCounty2010.PENSION_DELIVERY;
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
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;

/**
 * Whether a pension of a key entitled recipient came on time and in full (C-56): paid by its due day, that day included
 * (及时), and no less than is due (足额). Both are tested. What is not due yet is neither late nor in arrears.
 *
 * <p>For example, 300.00 due by 2010-06-10 and paid on 2010-06-12 is in full and 2 days late; 200.00 of it paid by
 * 2010-06-30 leaves arrears of 100.00 and is 20 days late so far.
 */
public final class PensionRule implements Rule<PensionFacts, Pension> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of a pension that is overdue and not paid in full. */
    public static final Term IN_ARREARS = Term.of("PENSION_IN_ARREARS", "抚恤定补未足额到位", "pension not paid in full", YUAN);

    /** The finding of a pension that was or is late; expected and actual are days, the difference counts them. */
    public static final Term LATE = Term.of("PENSION_LATE", "抚恤定补未及时到位（相差天数）", "pension late (difference in days)");

    private static final Text OF_DAYS = Text.of("天", "days");
    private static final Term RULE = Term.of("pension-delivery", "抚恤定补资金及时足额到位", "pensions on time and in full");
    private static final Term DUE = Term.of("due", "应发", "due", YUAN);
    private static final Term DUE_ON = Term.of("dueOn", "应发日期", "due on");
    private static final Term PAID = Term.of("paid", "已发", "paid", YUAN);
    private static final Term PAID_ON = Term.of("paidOn", "发放日期", "day of payment");
    private static final Term AS_OF = Term.of("asOf", "截至", "as of");
    private static final Term ARREARS = Term.of("arrears", "欠发", "arrears", YUAN);
    private static final Term DAYS_LATE = Term.of("daysLate", "逾期天数", "late", OF_DAYS);

    /** Compares by the arrears, in fen. */
    public static final Measure<Pension> BY_ARREARS =
            new Measure<>(ARREARS, value -> value.arrears().fen());

    /** Compares by the days late. */
    public static final Measure<Pension> BY_DAYS_LATE = new Measure<>(DAYS_LATE, Pension::daysLate);

    private final Provisions provisions;

    private PensionRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static PensionRule inForceOn(LocalDate day) {
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
    public static PensionRule under(Policy policy, LocalDate day) {
        return new PensionRule(policy.on(day, PENSION_DELIVERY, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Pension> assess(PensionFacts facts) {
        boolean nothingDue = facts.due().equals(Yuan.ZERO);
        if (nothingDue || !facts.asOf().isAfter(facts.dueOn())) {
            return Assessment.of(this, facts, Pension.IN_ORDER, List.of());
        }
        Yuan missing = facts.due().minus(facts.paid());
        if (missing.compareTo(Yuan.ZERO) > 0) {
            return settled(facts, missing, facts.asOf());
        }
        return facts.paidOn()
                .map(day -> settled(facts, Yuan.ZERO, day))
                .orElseGet(() -> Assessment.undetermined(this, facts, PAID_ON));
    }

    /** What is complete on a day, or still open on it. */
    private Assessment<Pension> settled(PensionFacts facts, Yuan arrears, LocalDate day) {
        long days = DAYS.between(facts.dueOn(), day);
        return days <= 0
                ? Assessment.of(this, facts, Pension.IN_ORDER, List.of())
                : Assessment.of(this, facts, new Pension(arrears, days), findings(facts, arrears, day, days));
    }

    private static List<Finding> findings(PensionFacts facts, Yuan arrears, LocalDate day, long days) {
        String subject = facts.township() + " " + facts.person();
        String dueOn = facts.dueOn().toString();
        Finding late = new Finding(LATE, subject, PENSION_DELIVERY, dueOn, day.toString(), days);
        return arrears.equals(Yuan.ZERO)
                ? List.of(late)
                : List.of(new Finding(IN_ARREARS, subject, PENSION_DELIVERY, facts.due(), facts.paid(), arrears), late);
    }

    @Override
    public List<Step> steps(PensionFacts facts, Pension value) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(DUE, facts.due()));
        steps.add(Step.fact(DUE_ON, facts.dueOn()));
        steps.add(Step.fact(PAID, facts.paid()));
        facts.paidOn().ifPresent(day -> steps.add(Step.fact(PAID_ON, day)));
        steps.add(Step.fact(AS_OF, facts.asOf()));
        steps.add(Step.result(ARREARS, value.arrears(), PENSION_DELIVERY));
        steps.add(Step.result(DAYS_LATE, value.daysLate(), PENSION_DELIVERY));
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
