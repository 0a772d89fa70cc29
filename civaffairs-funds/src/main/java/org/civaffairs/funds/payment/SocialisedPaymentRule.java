package org.civaffairs.funds.payment;

import static org.civaffairs.core.plan.YouCounty2010.SOCIALISED_PAYMENT;

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
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Text;

/**
 * Whether a payment went by card or passbook where it could (凡是能够社会化发放的要社会化发放, C-119). 凡是能够 limits the set to
 * what can be paid so; over that set there is no exception. Cash needs a reason on record why it could not.
 *
 * <p>For example, a payment to somebody with a bank card that was made in cash is a finding, whatever reason is given; one to
 * a bedridden person in a village without a bank is not, if that is on record. With a reason and nobody knowing whether the
 * card was possible, nothing can be certified.
 */
public final class SocialisedPaymentRule implements Rule<SocialisedPaymentFacts, SocialisedPayment> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of a payment in cash that could be made by card or passbook. */
    public static final Term CASH_WHERE_CARD_REQUIRED =
            Term.of("CASH_WHERE_CARD_REQUIRED", "能打卡而发现金", "cash where a card was possible", Text.of("笔", "payments"));

    /** The finding of a payment in cash without a reason why it could not be made by card or passbook. */
    public static final Term CASH_WITHOUT_REASON =
            Term.of("CASH_WITHOUT_REASON", "发现金未说明原因", "cash without a reason", Text.of("条原因", "reasons"));

    private static final Term RULE = Term.of("socialised-payment", "社会化发放", "payment by card or passbook");
    private static final Term CHANNEL = Term.of("channel", "发放方式", "channel");
    private static final Term FEASIBLE = Term.of("feasible", "能够打卡或发折子", "card or passbook possible");
    private static final Term REASON = Term.of("reason", "发现金的原因", "reason for cash");
    private static final Term DUE = Term.of("due", "应社会化发放", "card or passbook required");
    private static final Term MET = Term.of("met", "符合要求", "duty met");

    /** Counts the payments that met the duty. */
    public static final Measure<SocialisedPayment> BY_MET =
            new Measure<>(MET, value -> value.met() == Truth.YES ? 1 : 0);

    private final Provisions provisions;

    private SocialisedPaymentRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static SocialisedPaymentRule inForceOn(LocalDate day) {
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
    public static SocialisedPaymentRule under(Policy policy, LocalDate day) {
        return new SocialisedPaymentRule(policy.on(day, SOCIALISED_PAYMENT, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<SocialisedPayment> assess(SocialisedPaymentFacts facts) {
        if (facts.channel().isSocialised()) {
            return Assessment.of(this, facts, new SocialisedPayment(Truth.YES, Truth.YES), List.of());
        }
        if (facts.feasible() == Truth.YES) {
            return missed(facts, CASH_WHERE_CARD_REQUIRED, 0, 1);
        }
        if (facts.reason().isEmpty()) {
            return missed(facts, CASH_WITHOUT_REASON, 1, 0);
        }
        return facts.feasible() == Truth.UNKNOWN
                ? Assessment.undetermined(this, facts, FEASIBLE)
                : Assessment.of(this, facts, new SocialisedPayment(Truth.NO, Truth.YES), List.of());
    }

    private Assessment<SocialisedPayment> missed(SocialisedPaymentFacts facts, Term code, int expected, int actual) {
        String subject = facts.township() + " " + facts.person();
        Finding finding = new Finding(code, subject, SOCIALISED_PAYMENT, expected, actual, 1);
        return Assessment.of(this, facts, new SocialisedPayment(facts.feasible(), Truth.NO), List.of(finding));
    }

    @Override
    public List<Step> steps(SocialisedPaymentFacts facts, SocialisedPayment value) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(CHANNEL, facts.channel()));
        steps.add(Step.fact(FEASIBLE, facts.feasible()));
        facts.reason().ifPresent(reason -> steps.add(Step.fact(REASON, reason)));
        steps.add(Step.result(DUE, value.due(), SOCIALISED_PAYMENT));
        steps.add(Step.result(MET, value.met(), SOCIALISED_PAYMENT));
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
