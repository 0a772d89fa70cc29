package org.civaffairs.core.award;

import static org.civaffairs.core.plan.YouCounty2010.COMBINED_WORKS;

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
 * Whether the building of rural communities is combined with the four other works (结合一起抓, C-51). What is known to be
 * missing is a finding whatever else is unknown; that all are combined can be said only when all are known.
 *
 * <p>For example, without public security it is combined with 3 of 4.
 */
public final class CombinedWorksRule implements Rule<CombinedWorksFacts, CombinedWorks> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of a work that is not combined; the difference names it. */
    public static final Term NOT_COMBINED = Term.of("WORK_NOT_COMBINED", "未结合一起抓", "work not combined");

    private static final Text ITEMS = Text.of("项", "items");
    private static final Term RULE =
            Term.of("combined-works", "农村社区建设结合四项工作", "rural communities and four other works");
    private static final Term COMBINED = Term.of("combined", "已结合", "works combined", ITEMS);
    private static final Term MISSING = Term.of("missing", "未结合", "works not combined", ITEMS);

    /** Compares by the works that are combined. */
    public static final Measure<CombinedWorks> BY_COMBINED = new Measure<>(COMBINED, CombinedWorks::combined);

    /** Compares by the works that are not. */
    public static final Measure<CombinedWorks> BY_MISSING = new Measure<>(MISSING, CombinedWorks::missing);

    private final Provisions provisions;

    private CombinedWorksRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static CombinedWorksRule inForceOn(LocalDate day) {
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
    public static CombinedWorksRule under(Policy policy, LocalDate day) {
        return new CombinedWorksRule(policy.on(day, COMBINED_WORKS, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<CombinedWorks> assess(CombinedWorksFacts facts) {
        List<Finding> findings = which(facts, Truth.NO)
                .map(work -> new Finding(NOT_COMBINED, facts.unit(), COMBINED_WORKS, Truth.YES, Truth.NO, work))
                .toList();
        List<Term> unknown = which(facts, Truth.UNKNOWN).map(CombinedWork::term).toList();
        if (findings.isEmpty() && !unknown.isEmpty()) {
            return Assessment.undetermined(this, facts, unknown);
        }
        CombinedWorks value = new CombinedWorks(which(facts, Truth.YES).count(), findings.size());
        return Assessment.of(this, facts, value, findings);
    }

    private static Stream<CombinedWork> which(CombinedWorksFacts facts, Truth truth) {
        return Stream.of(CombinedWork.values()).filter(work -> facts.of(work) == truth);
    }

    @Override
    public List<Step> steps(CombinedWorksFacts facts, CombinedWorks value) {
        List<Step> steps = new ArrayList<>();
        for (CombinedWork work : CombinedWork.values()) {
            steps.add(Step.fact(work.term(), facts.of(work)));
        }
        steps.add(Step.result(COMBINED, value.combined(), COMBINED_WORKS));
        steps.add(Step.result(MISSING, value.missing(), COMBINED_WORKS));
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
