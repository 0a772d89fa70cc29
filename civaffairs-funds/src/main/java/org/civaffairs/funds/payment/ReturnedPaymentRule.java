package org.civaffairs.funds.payment;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.civaffairs.core.plan.YouCounty2010.PAYMENT_SYSTEM;

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
 * Whether a payment that the bank returned (退票) was paid again. The plan does not speak of returns; it rests on the payment
 * system that must be sound, the third of the five of C-141, which is a reading and declared. No time is given for it, so
 * whatever is open on the caller's day is a finding, and the value says for how many calendar days it has been.
 *
 * <p>For example, 100.00 that came back on 2010-06-10 and of which 99.99 were paid again leave 0.01 open, for 20 days on
 * 2010-06-30.
 */
public final class ReturnedPaymentRule implements Rule<ReturnedPaymentFacts, ReturnedPayment> {
    private static final long serialVersionUID = 1L;

    /** What a return is that was not paid again: a breach of the payment system, by default. */
    public static final Parameter<PaymentFault> READING = Parameter.choice(
            Term.of("funds.returned-payment.reading", "退票未重发的性质", "what an open return is"),
            PaymentFault.BREACH,
            PAYMENT_SYSTEM,
            Text.of(
                    "计划未提及退票，只要求资金发放制度健全",
                    "the plan does not speak of returns, only of a payment system that must be sound"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(READING);

    /** The finding of a return that was not paid again in full. */
    public static final Term RETURN_NOT_REISSUED =
            Term.of("RETURN_NOT_REISSUED", "退票未重发", "return not paid again", Term.YUAN);

    private static final Term RULE = Term.of("returned-payment", "退票重发", "returned payment paid again");
    private static final Term AMOUNT = Term.of("amount", "退票金额", "returned", Term.YUAN);
    private static final Term RETURNED_ON = Term.of("returnedOn", "退票日期", "returned on");
    private static final Term REISSUED = Term.of("reissued", "已重发", "paid again", Term.YUAN);
    private static final Term AS_OF = Term.of("asOf", "截至", "as of");
    private static final Term OUTSTANDING = Term.of("outstanding", "未重发", "not paid again", Term.YUAN);
    private static final Term DAYS_OPEN = Term.of("daysOpen", "退票后历时", "open for", Text.of("天", "days"));

    /** Compares by what was not paid again, in fen. */
    public static final Measure<ReturnedPayment> BY_OUTSTANDING =
            new Measure<>(OUTSTANDING, value -> value.outstanding().fen());

    /** Compares by the days for which it has been open. */
    public static final Measure<ReturnedPayment> BY_DAYS_OPEN = new Measure<>(DAYS_OPEN, ReturnedPayment::daysOpen);

    private final Provisions provisions;
    private final PaymentFault reading;

    private ReturnedPaymentRule(Provisions provisions) {
        this.provisions = provisions;
        reading = provisions.value(READING);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static ReturnedPaymentRule inForceOn(LocalDate day) {
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
    public static ReturnedPaymentRule under(Policy policy, LocalDate day) {
        return new ReturnedPaymentRule(policy.on(day, PAYMENT_SYSTEM, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<ReturnedPayment> assess(ReturnedPaymentFacts facts) {
        return facts.reissued()
                .map(again -> assess(facts, again))
                .orElseGet(() -> Assessment.undetermined(this, facts, REISSUED));
    }

    private Assessment<ReturnedPayment> assess(ReturnedPaymentFacts facts, Yuan reissued) {
        Yuan outstanding = facts.amount().minus(reissued);
        if (outstanding.equals(Yuan.ZERO)) {
            return Assessment.of(this, facts, new ReturnedPayment(outstanding, 0), List.of());
        }
        long days = DAYS.between(facts.returnedOn(), facts.asOf());
        String subject = facts.township() + " " + facts.person() + " " + facts.purpose();
        Finding finding =
                new Finding(RETURN_NOT_REISSUED, subject, PAYMENT_SYSTEM, facts.amount(), reissued, outstanding);
        return Assessment.of(
                this,
                facts,
                new ReturnedPayment(outstanding, days),
                reading == PaymentFault.BREACH ? List.of(finding) : List.of());
    }

    @Override
    public List<Step> steps(ReturnedPaymentFacts facts, ReturnedPayment value) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(AMOUNT, facts.amount()));
        steps.add(Step.fact(RETURNED_ON, facts.returnedOn()));
        facts.reissued().ifPresent(again -> steps.add(Step.fact(REISSUED, again)));
        steps.add(Step.fact(AS_OF, facts.asOf()));
        steps.add(Step.of(provisions.get(READING)));
        steps.add(Step.result(OUTSTANDING, value.outstanding(), PAYMENT_SYSTEM));
        steps.add(Step.result(DAYS_OPEN, value.daysOpen(), PAYMENT_SYSTEM));
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
