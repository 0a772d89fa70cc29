package org.civaffairs.funds.payment;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.civaffairs.core.plan.YouCounty2010.PAYMENT_SYSTEM;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Whether money was paid on in time (滞拨) and in full (截留) once it was in the dedicated account. No clause of the plan
 * gives a time for this. It rests on the payment system that must be sound, the third of the five of C-141; within how many
 * days is a gap, which a reform fills. Calendar days are counted, from the day after the arrival; the last day is on time.
 *
 * <p>For example, with a limit of 15 days, money of 2010-06-01 that was paid by 2010-06-16 took 15 days and is on time; on
 * 2010-06-17 it is 1 day late. Where payment is over and 20.00 of 1,000.00 were not paid, 20.00 were withheld.
 */
public final class PaymentDelayRule implements Rule<PaymentDelayFacts, PaymentDelay> {
    private static final long serialVersionUID = 1L;

    private static final Text OF_DAYS = Text.of("天", "days");
    private static final int LONGEST = 366;

    /** Within how many calendar days after the arrival it must be paid, 0 to 366; the plan does not say. */
    public static final Parameter<Integer> LIMIT = Parameter.gap(
            Term.of("funds.payment.limit", "到账后发放期限", "time to pay after the arrival", OF_DAYS),
            Domain.count(0, LONGEST),
            PAYMENT_SYSTEM);

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(LIMIT);

    /** The finding of money that was not, or has not been, paid within the limit. */
    public static final Term PAYMENT_DELAYED = Term.of("PAYMENT_DELAYED", "滞拨", "payment delayed", OF_DAYS);

    /** The finding of money that was due to people and was not paid although payment is over. */
    public static final Term WITHHELD = Term.of("WITHHELD", "截留", "withheld", Term.YUAN);

    private static final Term RULE = Term.of("payment-delay", "资金及时足额发放", "money paid on in time and in full");
    private static final Term RECEIVED = Term.of("received", "到账", "received", Term.YUAN);
    private static final Term RECEIVED_ON = Term.of("receivedOn", "到账日期", "received on");
    private static final Term SURPLUS = Term.of("surplus", "结余", "surplus", Term.YUAN);
    private static final Term PAID = Term.of("paid", "已发", "paid", Term.YUAN);
    private static final Term PAID_ON = Term.of("paidOn", "发放日期", "day of the last payment");
    private static final Term AS_OF = Term.of("asOf", "截至", "as of");
    private static final Term SETTLED = Term.of("settled", "发放已结束", "payment is over");
    private static final Term TAKEN = Term.of("days", "到账后历时", "time taken", OF_DAYS);
    private static final Term DAYS_LATE = Term.of("daysLate", "逾期", "late", OF_DAYS);
    private static final Term UNPAID = Term.of("unpaid", "未发", "not paid", Term.YUAN);
    private static final Term HELD = Term.of("withheld", "截留金额", "withheld amount", Term.YUAN);

    /** Compares policies by the days beyond the limit. */
    public static final Measure<PaymentDelay> BY_DAYS_LATE = new Measure<>(DAYS_LATE, PaymentDelay::daysLate);

    /** Compares by what was not paid, in fen. */
    public static final Measure<PaymentDelay> BY_UNPAID =
            new Measure<>(UNPAID, value -> value.unpaid().fen());

    private final Provisions provisions;
    private final int limit;

    private PaymentDelayRule(Provisions provisions) {
        this.provisions = provisions;
        limit = provisions.value(LIMIT);
    }

    /**
     * The rule as planned, which is an error on every day: the plan does not say how many days there are.
     *
     * @param day a day of 2010
     * @return never
     * @throws org.civaffairs.core.value.InvalidInputException always, naming what is open; see {@link #under}
     */
    public static PaymentDelayRule inForceOn(LocalDate day) {
        return under(Policy.planned(), day);
    }

    /**
     * The rule under a policy.
     *
     * @param policy a policy that gives the limit
     * @param day the day
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the policy leaves it open on that day
     */
    public static PaymentDelayRule under(Policy policy, LocalDate day) {
        return new PaymentDelayRule(policy.on(day, PAYMENT_SYSTEM, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<PaymentDelay> assess(PaymentDelayFacts facts) {
        Yuan due = facts.received().minus(facts.surplus());
        Yuan unpaid = due.minus(facts.paid());
        LocalDate until = until(facts, due, unpaid);
        if (until == null) {
            return Assessment.undetermined(this, facts, PAID_ON);
        }
        long days = DAYS.between(facts.receivedOn(), until);
        PaymentDelay value = new PaymentDelay(days, Math.max(0, days - limit), unpaid, withheld(facts, unpaid));
        return Assessment.of(this, facts, value, findings(facts, value, due));
    }

    /** The day up to which money was waiting; null if nobody knows when the last of it was paid. */
    private static @Nullable LocalDate until(PaymentDelayFacts facts, Yuan due, Yuan unpaid) {
        if (due.equals(Yuan.ZERO)) {
            return facts.receivedOn();
        }
        return unpaid.equals(Yuan.ZERO) ? facts.paidOn().orElse(null) : facts.asOf();
    }

    private static @Nullable Yuan withheld(PaymentDelayFacts facts, Yuan unpaid) {
        if (unpaid.equals(Yuan.ZERO) || facts.settled() == Truth.NO) {
            return Yuan.ZERO;
        }
        return facts.settled() == Truth.YES ? unpaid : null;
    }

    private List<Finding> findings(PaymentDelayFacts facts, PaymentDelay value, Yuan due) {
        String subject = facts.account() + " " + facts.purpose();
        List<Finding> findings = new ArrayList<>();
        if (value.daysLate() > 0) {
            findings.add(new Finding(PAYMENT_DELAYED, subject, PAYMENT_SYSTEM, limit, value.days(), value.daysLate()));
        }
        Yuan withheld = value.withheld();
        if (withheld != null && !withheld.equals(Yuan.ZERO)) {
            findings.add(new Finding(WITHHELD, subject, PAYMENT_SYSTEM, due, facts.paid(), withheld));
        }
        return List.copyOf(findings);
    }

    @Override
    public List<Step> steps(PaymentDelayFacts facts, PaymentDelay value) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(RECEIVED, facts.received()));
        steps.add(Step.fact(RECEIVED_ON, facts.receivedOn()));
        steps.add(Step.fact(SURPLUS, facts.surplus()));
        steps.add(Step.fact(PAID, facts.paid()));
        facts.paidOn().ifPresent(day -> steps.add(Step.fact(PAID_ON, day)));
        steps.add(Step.fact(AS_OF, facts.asOf()));
        steps.add(Step.fact(SETTLED, facts.settled()));
        steps.add(Step.result(TAKEN, value.days(), PAYMENT_SYSTEM));
        steps.add(Step.of(provisions.get(LIMIT)));
        steps.add(Step.result(DAYS_LATE, value.daysLate(), PAYMENT_SYSTEM));
        steps.add(Step.result(UNPAID, value.unpaid(), PAYMENT_SYSTEM));
        if (value.withheld() != null) {
            steps.add(Step.result(HELD, value.withheld(), PAYMENT_SYSTEM));
        }
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
