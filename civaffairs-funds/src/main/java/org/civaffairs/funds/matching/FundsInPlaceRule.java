package org.civaffairs.funds.matching;

import static org.civaffairs.core.plan.YouCounty2010.FUNDS_IN_PLACE;
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
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Yuan;

/**
 * Whether the funds planned for civil-affairs staff have arrived in full (C-84); yuan. The plan says 確保, so arrears are a
 * violation.
 *
 * <p>For example, of 24,691.36 planned, 20,000.00 received leaves arrears of 4,691.36.
 */
public final class FundsInPlaceRule implements Rule<FundsInPlaceFacts, FundsInPlace> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of a township whose funds have not all arrived. */
    public static final Term NOT_IN_PLACE = Term.of("FUNDS_NOT_IN_PLACE", "经费未到位", "funds not in place", YUAN);

    private static final Term RULE = Term.of("funds-in-place", "人员经费到位", "funds in place");
    private static final Term PLANNED = Term.of("planned", "计划安排", "planned", YUAN);
    private static final Term RECEIVED = Term.of("received", "已到位", "received", YUAN);
    private static final Term RATE = Term.of("rate", "到位率", "share received");
    private static final Term ARREARS = Term.of("arrears", "未到位", "arrears", YUAN);

    /** Compares by the arrears, in fen. */
    public static final Measure<FundsInPlace> BY_ARREARS =
            new Measure<>(ARREARS, value -> value.arrears().fen());

    private final Provisions provisions;

    private FundsInPlaceRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static FundsInPlaceRule inForceOn(LocalDate day) {
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
    public static FundsInPlaceRule under(Policy policy, LocalDate day) {
        return new FundsInPlaceRule(policy.on(day, FUNDS_IN_PLACE, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<FundsInPlace> assess(FundsInPlaceFacts facts) {
        Yuan difference = facts.planned().minus(facts.received());
        if (difference.compareTo(Yuan.ZERO) <= 0) {
            return Assessment.of(this, facts, new FundsInPlace(Yuan.ZERO), List.of());
        }
        Finding finding = new Finding(
                NOT_IN_PLACE, facts.township(), FUNDS_IN_PLACE, facts.planned(), facts.received(), difference);
        return Assessment.of(this, facts, new FundsInPlace(difference), List.of(finding));
    }

    @Override
    public List<Step> steps(FundsInPlaceFacts facts, FundsInPlace value) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(PLANNED, facts.planned()));
        steps.add(Step.fact(RECEIVED, facts.received()));
        if (facts.planned().fen() > 0) {
            Ratio rate = Ratio.of(facts.received().fen(), facts.planned().fen());
            steps.add(Step.result(RATE, rate, FUNDS_IN_PLACE));
        }
        steps.add(Step.result(ARREARS, value.arrears(), FUNDS_IN_PLACE));
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
