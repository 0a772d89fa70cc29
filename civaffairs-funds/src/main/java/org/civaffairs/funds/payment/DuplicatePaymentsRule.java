package org.civaffairs.funds.payment;

import static org.civaffairs.core.plan.YouCounty2010.CLEAN_BOOKS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.civaffairs.funds.payment.DuplicatePayments.Repeat;

/**
 * Whether a roster pays anything twice (重复发放): the same payee, purpose, period and amount on more than one line. The plan
 * does not speak of it; that books which do so are not clean (C-97) is a reading, and declared. The match is exact: another amount is another payment, and
 * what is written differently is not the same. Each line that repeats is one finding, with the first line it repeats.
 *
 * <p>For example, 100.00 for June to one payee on lines 1, 4 and 6 are 2 findings, 1=4 and 1=6, and 200.00 overpaid; 100.01 on
 * line 4 would be another payment.
 */
public final class DuplicatePaymentsRule implements Rule<DuplicatePaymentsFacts, DuplicatePayments> {
    private static final long serialVersionUID = 1L;

    /** What a line is that repeats another: a breach of clean books, by default. */
    public static final Parameter<PaymentFault> READING = Parameter.choice(
            Term.of("funds.duplicate-payments.reading", "重复发放的性质", "what a repeated line is"),
            PaymentFault.BREACH,
            CLEAN_BOOKS,
            Text.of("计划未提及重复发放，只要求做干净的账", "the plan does not speak of paying twice, only of clean books"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(READING);

    /** The finding of a line that repeats an earlier one; the subject has both, such as 1=4. */
    public static final Term DUPLICATE_PAYMENT = Term.of("DUPLICATE_PAYMENT", "重复发放", "paid twice", Term.YUAN);

    private static final Term RULE = Term.of("duplicate-payments", "无重复发放", "nothing paid twice");
    private static final Term ENTRIES = Term.of("entries", "花名册行数", "lines of the roster", Text.of("行", "lines"));
    private static final Term REPEATS = Term.of("repeats", "重复的行", "lines that repeat another");
    private static final Term OVERPAID = Term.of("overpaid", "多发", "overpaid", Term.YUAN);

    /** Compares by how many lines repeat. */
    public static final Measure<DuplicatePayments> BY_REPEATS =
            new Measure<>(REPEATS, value -> value.repeats().size());

    /** Compares by what was overpaid, in fen. */
    public static final Measure<DuplicatePayments> BY_OVERPAID =
            new Measure<>(OVERPAID, value -> value.overpaid().fen());

    private final Provisions provisions;
    private final PaymentFault reading;

    private DuplicatePaymentsRule(Provisions provisions) {
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
    public static DuplicatePaymentsRule inForceOn(LocalDate day) {
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
    public static DuplicatePaymentsRule under(Policy policy, LocalDate day) {
        return new DuplicatePaymentsRule(policy.on(day, CLEAN_BOOKS, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    /**
     * Decides.
     *
     * @throws ArithmeticException if the sum is out of range, naming both operands
     */
    @Override
    public Assessment<DuplicatePayments> assess(DuplicatePaymentsFacts facts) {
        Map<RosterEntry.Key, Integer> firsts = new HashMap<>();
        List<Repeat> repeats = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Yuan overpaid = Yuan.ZERO;
        int line = 0;
        for (RosterEntry entry : facts.entries()) {
            Integer first = firsts.putIfAbsent(entry.key(), ++line);
            if (first != null) {
                Repeat repeat = new Repeat(first, line, entry.amount());
                repeats.add(repeat);
                if (reading == PaymentFault.BREACH) {
                    findings.add(finding(facts, entry, repeat));
                }
                overpaid = overpaid.plus(entry.amount());
            }
        }
        return Assessment.of(this, facts, new DuplicatePayments(line, repeats, overpaid), List.copyOf(findings));
    }

    private static Finding finding(DuplicatePaymentsFacts facts, RosterEntry entry, Repeat repeat) {
        String subject = facts.township() + " " + facts.roster() + " " + repeat.lines() + " " + entry.person() + " "
                + entry.purpose() + " " + entry.period();
        return new Finding(DUPLICATE_PAYMENT, subject, CLEAN_BOOKS, Yuan.ZERO, entry.amount(), entry.amount());
    }

    @Override
    public List<Step> steps(DuplicatePaymentsFacts facts, DuplicatePayments value) {
        return List.of(
                Step.result(ENTRIES, value.entries(), CLEAN_BOOKS),
                Step.of(provisions.get(READING)),
                Step.result(REPEATS, value.repeats(), CLEAN_BOOKS),
                Step.result(OVERPAID, value.overpaid(), CLEAN_BOOKS));
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
