package org.civaffairs.core.award;

import static org.civaffairs.core.plan.YouCounty2010.OFFICE_IN_CHARGE;

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
import org.civaffairs.core.value.Text;

/**
 * Whether the three duties of a township for transparency and democratic management are done (C-91): the attention of the
 * principal leader, a leader in charge who attends to it, an office that does. 争取 governs the attention alone, so that its
 * lack is a shortfall and the lack of one of the others a deficiency. What is known to be missing is a finding whatever else
 * is unknown; that all are done can be said only when all are known.
 *
 * <p>For example, without the attention and with the two others 2 of 3 are done, and the finding is a shortfall.
 */
public final class ThreeDutiesRule implements Rule<ThreeDutiesFacts, ThreeDuties> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of a duty that is not done; the difference names it, and its own part of the clause sets the severity. */
    public static final Term NOT_DONE = Term.of("TOWNSHIP_DUTY_NOT_DONE", "责任未落实", "duty not done");

    private static final Text ITEMS = Text.of("项", "items");
    private static final Term RULE = Term.of("three-duties", "三项责任", "three duties of a township");
    private static final Term DONE = Term.of("done", "已落实", "duties done", ITEMS);
    private static final Term MISSING = Term.of("missing", "未落实", "duties not done", ITEMS);

    /** Compares by the duties that are done. */
    public static final Measure<ThreeDuties> BY_DONE = new Measure<>(DONE, ThreeDuties::done);

    /** Compares by the duties that are not. */
    public static final Measure<ThreeDuties> BY_MISSING = new Measure<>(MISSING, ThreeDuties::missing);

    private final Provisions provisions;

    private ThreeDutiesRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static ThreeDutiesRule inForceOn(LocalDate day) {
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
    public static ThreeDutiesRule under(Policy policy, LocalDate day) {
        return new ThreeDutiesRule(policy.on(day, OFFICE_IN_CHARGE, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<ThreeDuties> assess(ThreeDutiesFacts facts) {
        List<Finding> findings = which(facts, Truth.NO)
                .map(duty -> new Finding(NOT_DONE, facts.township(), duty.citation(), Truth.YES, Truth.NO, duty))
                .toList();
        List<Term> unknown = which(facts, Truth.UNKNOWN).map(TownshipDuty::term).toList();
        if (findings.isEmpty() && !unknown.isEmpty()) {
            return Assessment.undetermined(this, facts, unknown);
        }
        ThreeDuties value = new ThreeDuties(which(facts, Truth.YES).count(), findings.size());
        return Assessment.of(this, facts, value, findings);
    }

    private static Stream<TownshipDuty> which(ThreeDutiesFacts facts, Truth truth) {
        return Stream.of(TownshipDuty.values()).filter(duty -> facts.of(duty) == truth);
    }

    @Override
    public List<Step> steps(ThreeDutiesFacts facts, ThreeDuties value) {
        List<Step> steps = new ArrayList<>();
        for (TownshipDuty duty : TownshipDuty.values()) {
            steps.add(Step.fact(duty.term(), facts.of(duty)));
        }
        steps.add(Step.result(DONE, value.done(), OFFICE_IN_CHARGE));
        steps.add(Step.result(MISSING, value.missing(), OFFICE_IN_CHARGE));
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
