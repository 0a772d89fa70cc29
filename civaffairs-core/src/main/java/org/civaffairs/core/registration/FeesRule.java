package org.civaffairs.core.registration;

import static org.civaffairs.core.plan.YouCounty2010.FEES;

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
 * Whether the services and fees of associations were put in order together with finance, supervision, audit and
 * prices (C-65). The four that are named are needed; 等 leaves the list open, so that others may take part and none
 * makes up for one of the four.
 *
 * <p>For example, with finance, supervision, audit and the trade office the price department is missing.
 */
public final class FeesRule implements Rule<FeesFacts, Fees> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    /** The finding of a department that did not take part; the difference names it. */
    public static final Term BODY_MISSING = Term.of("FEES_BODY_MISSING", "规范收费缺少部门", "department missing");

    private static final Term RULE = Term.of("association-fees", "规范整顿社团服务和收费", "fees of associations");
    private static final Term PRESENT = Term.of("present", "参加部门", "departments present");
    private static final Term MISSING = Term.of("missing", "缺席部门", "departments missing");
    private static final Term OTHERS = Term.of("others", "其他参加单位", "others present");

    /** Compares by the departments missing. */
    public static final Measure<Fees> BY_MISSING =
            new Measure<>(MISSING, value -> value.missing().size());

    private final Provisions provisions;

    private FeesRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static FeesRule inForceOn(LocalDate day) {
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
    public static FeesRule under(Policy policy, LocalDate day) {
        return new FeesRule(policy.on(day, FEES, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Fees> assess(FeesFacts facts) {
        List<FeesBody> missing = bodies(facts, Truth.NO);
        List<FeesBody> unknown = bodies(facts, Truth.UNKNOWN);
        if (missing.isEmpty() && !unknown.isEmpty()) {
            return Assessment.undetermined(
                    this, facts, unknown.stream().map(FeesBody::term).toList());
        }
        List<Finding> findings = missing.stream()
                .map(body -> new Finding(BODY_MISSING, facts.county(), FEES, Truth.YES, Truth.NO, body))
                .toList();
        return Assessment.of(this, facts, new Fees(bodies(facts, Truth.YES), missing), findings);
    }

    private static List<FeesBody> bodies(FeesFacts facts, Truth which) {
        return Stream.of(FeesBody.values())
                .filter(body -> facts.of(body) == which)
                .toList();
    }

    @Override
    public List<Step> steps(FeesFacts facts, Fees value) {
        List<Step> steps = new ArrayList<>();
        for (FeesBody body : FeesBody.values()) {
            steps.add(Step.fact(body.term(), facts.of(body)));
        }
        steps.add(Step.fact(OTHERS, facts.others()));
        steps.add(Step.result(PRESENT, value.present(), FEES));
        steps.add(Step.result(MISSING, value.missing(), FEES));
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
