package org.civaffairs.core.staffing;

import static org.civaffairs.core.plan.YouCounty2010.STAFF_AND_FUNDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.rule.Truth;

/**
 * Whether staff is complete and funds are sufficient in a township (C-81): the conjunction of C-82 and C-83. It raises no
 * finding of its own, since both its parts say 爭取 and have raised theirs.
 *
 * <p>For example, staff complete YES and funds sufficient UNKNOWN is undetermined; NO and UNKNOWN is NO.
 */
public final class CapacityRule implements Rule<CapacityFacts, Capacity> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    private static final Term RULE = Term.of("capacity", "人手与经费", "staff and funds");
    private static final Term STAFF = Term.of("staffComplete", "人手配齐", "staff complete");
    private static final Term FUNDS = Term.of("fundsSufficient", "工作经费配足", "funds sufficient");
    private static final Term COMPLETE = Term.of("complete", "人手配齐且经费配足", "staff complete and funds sufficient");

    /** Counts the townships that are known to have both. */
    public static final Measure<Capacity> BY_COMPLETE =
            new Measure<>(COMPLETE, value -> value.complete() == Truth.YES ? 1 : 0);

    private final Provisions provisions;

    private CapacityRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static CapacityRule inForceOn(LocalDate day) {
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
    public static CapacityRule under(Policy policy, LocalDate day) {
        return new CapacityRule(policy.on(day, STAFF_AND_FUNDS, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Capacity> assess(CapacityFacts facts) {
        Truth complete = facts.staffComplete().and(facts.fundsSufficient());
        return complete == Truth.UNKNOWN
                ? Assessment.undetermined(this, facts, unknown(facts))
                : Assessment.of(this, facts, new Capacity(complete), List.of());
    }

    private static List<Term> unknown(CapacityFacts facts) {
        List<Term> unknown = new ArrayList<>();
        if (facts.staffComplete() == Truth.UNKNOWN) {
            unknown.add(STAFF);
        }
        if (facts.fundsSufficient() == Truth.UNKNOWN) {
            unknown.add(FUNDS);
        }
        return unknown;
    }

    @Override
    public List<Step> steps(CapacityFacts facts, Capacity value) {
        return List.of(
                Step.fact(STAFF, facts.staffComplete()),
                Step.fact(FUNDS, facts.fundsSufficient()),
                Step.result(COMPLETE, value.complete(), STAFF_AND_FUNDS));
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
