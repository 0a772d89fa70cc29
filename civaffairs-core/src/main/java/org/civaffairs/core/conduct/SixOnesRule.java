package org.civaffairs.core.conduct;

import static org.civaffairs.core.plan.YouCounty2010.SIX_ONES;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.evidence.ChecklistItem;
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

/**
 * Whether a unit did the six ones (六个一活动, C-101). The plan does not say what they are, so the caller names them. What is
 * known not to be done is a finding whatever else is unknown.
 *
 * <p>For example, five of six done and one not is 5 done, 1 missing, and a deficiency that names it.
 */
public final class SixOnesRule implements Rule<SixOnesFacts, Checklist> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of an item that was not done; the difference names it. */
    public static final Term NOT_DONE = Term.of("SIX_ONES_NOT_DONE", "“六个一”有一项未开展", "one of the six ones not done");

    private static final Term RULE = Term.of("six-ones", "“六个一”活动", "six ones");
    private static final Term ITEMS = Term.of("items", "六项内容", "the six items");

    /** Compares by the items that were not done. */
    public static final Measure<Checklist> BY_MISSING = new Measure<>(ChecklistTerms.MISSING, Checklist::missing);

    /** Compares by the items that were done. */
    public static final Measure<Checklist> BY_DONE = new Measure<>(ChecklistTerms.DONE, Checklist::done);

    private final Provisions provisions;

    private SixOnesRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static SixOnesRule inForceOn(LocalDate day) {
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
    public static SixOnesRule under(Policy policy, LocalDate day) {
        return new SixOnesRule(policy.on(day, SIX_ONES, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Checklist> assess(SixOnesFacts facts) {
        Checklist value =
                Checklist.of(facts.items().stream().map(ChecklistItem::done).toList());
        if (!value.isDecided()) {
            return Assessment.undetermined(this, facts, ITEMS);
        }
        List<Finding> findings = facts.items().stream()
                .filter(item -> item.done() == Truth.NO)
                .map(item -> new Finding(NOT_DONE, facts.unit(), SIX_ONES, Truth.YES, Truth.NO, item.label()))
                .toList();
        return Assessment.of(this, facts, value, findings);
    }

    @Override
    public List<Step> steps(SixOnesFacts facts, Checklist value) {
        return ChecklistTerms.steps(value, SIX_ONES);
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
