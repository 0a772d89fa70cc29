package org.civaffairs.core.target;

import static org.civaffairs.core.plan.YouCounty2010.SUPPORT_DELIVERY;
import static org.civaffairs.core.rule.Term.YUAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Citation;
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
 * Whether a person got what is due (C-10, C-15). What is delivered beyond it is no arrears. A miss is as grave as the duty's own
 * clause: a deficiency of C-10 (落實), a violation of C-15 (確保).
 *
 * <p>For example, 1,500.00 due and 1,500.00 paid leave no arrears; 1,380.00 paid leave 120.00.
 */
public final class DeliveryRule implements Rule<DeliveryFacts, Delivery> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of a person who got less than is due. */
    public static final Term IN_ARREARS = Term.of("DELIVERY_IN_ARREARS", "待遇未足额落实", "less delivered than is due", YUAN);

    private static final Term RULE = Term.of("delivery", "基本生活待遇落实", "basic living delivered");
    private static final Term DUTY = Term.of("duty", "事由", "by which duty");
    private static final Term DUE = Term.of("due", "应得", "due", YUAN);
    private static final Term DELIVERED = Term.of("delivered", "已得", "delivered", YUAN);
    private static final Term ARREARS = Term.of("arrears", "欠付", "arrears", YUAN);
    private static final Term STATUS = Term.of("status", "结论", "status");

    /** Compares by the arrears, in fen. */
    public static final Measure<Delivery> BY_ARREARS =
            new Measure<>(ARREARS, value -> value.arrears().fen());

    private final Provisions provisions;

    private DeliveryRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static DeliveryRule inForceOn(LocalDate day) {
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
    public static DeliveryRule under(Policy policy, LocalDate day) {
        return new DeliveryRule(policy.on(day, SUPPORT_DELIVERY, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Delivery> assess(DeliveryFacts facts) {
        return facts.delivered()
                .map(delivered -> decided(facts, delivered))
                .orElseGet(() -> Assessment.undetermined(this, facts, DELIVERED));
    }

    private Assessment<Delivery> decided(DeliveryFacts facts, Yuan delivered) {
        Citation clause = facts.duty().citation();
        Yuan arrears = facts.due().minus(delivered);
        if (arrears.compareTo(Yuan.ZERO) <= 0) {
            return Assessment.of(this, facts, new Delivery(Status.ACHIEVED, Yuan.ZERO), List.of());
        }
        String subject = facts.township() + " " + facts.person();
        Finding finding = new Finding(IN_ARREARS, subject, clause, facts.due(), delivered, arrears);
        return Assessment.of(this, facts, new Delivery(Status.missed(clause.force()), arrears), List.of(finding));
    }

    @Override
    public List<Step> steps(DeliveryFacts facts, Delivery value) {
        Citation clause = facts.duty().citation();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(DUTY, facts.duty()));
        steps.add(Step.fact(DUE, facts.due()));
        facts.delivered().ifPresent(amount -> steps.add(Step.fact(DELIVERED, amount)));
        steps.add(Step.result(ARREARS, value.arrears(), clause));
        steps.add(Step.result(STATUS, value.status(), clause));
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
