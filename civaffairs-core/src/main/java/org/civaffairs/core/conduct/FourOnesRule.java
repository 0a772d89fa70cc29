package org.civaffairs.core.conduct;

import static org.civaffairs.core.plan.YouCounty2010.FOUR_ONES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
 * Whether people were received with the four ones (四个一, C-109). What is known to have been missing is a finding whatever
 * else is unknown.
 *
 * <p>For example, with a smile, a chair, a cup of tea and a sincere heart it is 4 of 4.
 */
public final class FourOnesRule implements Rule<FourOnesFacts, Checklist> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of one that was missing; the difference names it. */
    public static final Term NOT_DONE = Term.of("FOUR_ONES_NOT_DONE", "“四个一”有一项未做到", "one of the four ones missing");

    private static final Term RULE = Term.of("four-ones", "接待“四个一”", "four ones");
    private static final Term EVIDENCE = Term.of("evidence", "依据", "evidence");

    /** Compares by those that were missing. */
    public static final Measure<Checklist> BY_MISSING = new Measure<>(ChecklistTerms.MISSING, Checklist::missing);

    private final Provisions provisions;

    private FourOnesRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static FourOnesRule inForceOn(LocalDate day) {
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
    public static FourOnesRule under(Policy policy, LocalDate day) {
        return new FourOnesRule(policy.on(day, FOUR_ONES, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Checklist> assess(FourOnesFacts facts) {
        Checklist value =
                Checklist.of(Stream.of(FourOne.values()).map(facts::of).toList());
        if (!value.isDecided()) {
            return Assessment.undetermined(
                    this, facts, that(facts, Truth.UNKNOWN).map(FourOne::term).toList());
        }
        List<Finding> findings = that(facts, Truth.NO)
                .map(one -> new Finding(NOT_DONE, facts.unit(), FOUR_ONES, Truth.YES, Truth.NO, one))
                .toList();
        return Assessment.of(this, facts, value, findings);
    }

    private static Stream<FourOne> that(FourOnesFacts facts, Truth which) {
        return Stream.of(FourOne.values()).filter(one -> facts.of(one) == which);
    }

    @Override
    public List<Step> steps(FourOnesFacts facts, Checklist value) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(EVIDENCE, facts.evidence()));
        for (FourOne one : FourOne.values()) {
            steps.add(Step.fact(one.term(), facts.of(one)));
        }
        steps.addAll(ChecklistTerms.steps(value, FOUR_ONES));
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
