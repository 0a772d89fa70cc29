package org.civaffairs.core.petition;

import static org.civaffairs.core.plan.YouCounty2010.POLICIES_CARRIED_OUT;

import java.time.LocalDate;
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
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Text;

/**
 * Whether each policy and regulation of civil affairs is carried out effectively (C-143). That is somebody's
 * judgement, and the derivation says whose. The plan says 确保每项, so each that was found not to be is a violation
 * whatever else is unknown.
 *
 * <p>For example, with one of three not carried out, that one is named.
 */
public final class PoliciesRule implements Rule<PoliciesFacts, Policies> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    private static final Text ITEMS = Text.of("项", "items");

    /** The finding of a policy that was found not to be carried out. */
    public static final Term NOT_CARRIED_OUT =
            Term.of("POLICY_NOT_CARRIED_OUT", "政策法规未有效实施", "policy found not to be carried out");

    private static final Term RULE = Term.of("policies", "政策法规实施", "policies carried out");
    private static final Term JUDGE = Term.of("judge", "认定人（主观判断）", "judged by");
    private static final Term CARRIED_OUT = Term.of("carriedOut", "认定已有效实施", "found carried out", ITEMS);
    private static final Term WITHOUT = Term.of("notCarriedOut", "认定未有效实施", "found not carried out");
    private static final Term UNDETERMINED = Term.of("undetermined", "未认定", "not judged", ITEMS);
    private static final Term RECORDS = Term.of("policies", "政策法规实施情况", "judgements");

    /** Compares by the policies that were found not to be carried out. */
    public static final Measure<Policies> BY_NOT_CARRIED_OUT =
            new Measure<>(WITHOUT, value -> value.notCarriedOut().size());

    private final Provisions provisions;

    private PoliciesRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static PoliciesRule inForceOn(LocalDate day) {
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
    public static PoliciesRule under(Policy policy, LocalDate day) {
        return new PoliciesRule(policy.on(day, POLICIES_CARRIED_OUT, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Policies> assess(PoliciesFacts facts) {
        Policies value = new Policies(
                names(facts, Truth.YES).size(),
                names(facts, Truth.NO),
                names(facts, Truth.UNKNOWN).size());
        if (value.notCarriedOut().isEmpty() && value.undetermined() > 0) {
            return Assessment.undetermined(this, facts, RECORDS);
        }
        List<Finding> findings = value.notCarriedOut().stream()
                .map(name -> new Finding(
                        NOT_CARRIED_OUT, facts.county() + " " + name, POLICIES_CARRIED_OUT, Truth.YES, Truth.NO, 1))
                .toList();
        return Assessment.of(this, facts, value, findings);
    }

    private static List<String> names(PoliciesFacts facts, Truth carriedOut) {
        return facts.policies().stream()
                .filter(policy -> policy.carriedOut() == carriedOut)
                .map(PolicyRecord::name)
                .toList();
    }

    @Override
    public List<Step> steps(PoliciesFacts facts, Policies value) {
        return List.of(
                Step.fact(JUDGE, facts.judge()),
                Step.result(CARRIED_OUT, value.carriedOut(), POLICIES_CARRIED_OUT),
                Step.result(WITHOUT, value.notCarriedOut(), POLICIES_CARRIED_OUT),
                Step.result(UNDETERMINED, value.undetermined(), POLICIES_CARRIED_OUT));
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
