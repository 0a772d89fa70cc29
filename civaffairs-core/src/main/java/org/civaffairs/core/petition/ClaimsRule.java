package org.civaffairs.core.petition;

import static org.civaffairs.core.plan.YouCounty2010.CLAIMS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;

/**
 * Whether the reasonable claims of those in the care of civil affairs are resolved (C-76). Only reasonable claims
 * count: an unreasonable one that is turned down is no miss. What is known to be unresolved is a finding whatever
 * else is unknown; that all are resolved can be said only when all is known. Of no reasonable claim there is no rate.
 *
 * <p>For example, of 25 claims 20 are reasonable and 17 of these resolved: 17 of 20.
 */
public final class ClaimsRule implements Rule<ClaimsFacts, Claims> {
    private static final long serialVersionUID = 1L;

    /** This rule has no parameter. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    private static final Text CASES = Text.of("件", "cases");

    /** The finding of reasonable claims that are not resolved. */
    public static final Term UNRESOLVED_CLAIMS =
            Term.of("CLAIMS_UNRESOLVED", "合理诉求未解决", "reasonable claims not resolved", CASES);

    private static final Term RULE = Term.of("claims", "合理诉求解决", "reasonable claims resolved");
    private static final Term REASONABLE = Term.of("reasonable", "合理诉求", "reasonable claims", CASES);
    private static final Term RESOLVED = Term.of("resolved", "其中已解决", "of which resolved", CASES);
    private static final Term RATE = Term.of("rate", "解决率", "share resolved");
    private static final Term UNRESOLVED = Term.of("unresolved", "其中未解决", "of which not resolved");
    private static final Term UNREASONABLE = Term.of("unreasonable", "不合理诉求，不计入", "not reasonable, not counted", CASES);
    private static final Term UNKNOWN = Term.of("undetermined", "情况不明", "not known", CASES);

    /** Compares by the claims that are not resolved. */
    public static final Measure<Claims> BY_UNRESOLVED =
            new Measure<>(UNRESOLVED, value -> value.unresolved().size());

    private final Provisions provisions;

    private ClaimsRule(Provisions provisions) {
        this.provisions = provisions;
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static ClaimsRule inForceOn(LocalDate day) {
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
    public static ClaimsRule under(Policy policy, LocalDate day) {
        return new ClaimsRule(policy.on(day, CLAIMS, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Claims> assess(ClaimsFacts facts) {
        List<Claim> reasonable = facts.claims().stream()
                .filter(claim -> claim.reasonable() == Truth.YES)
                .toList();
        long doubtful = count(facts.claims(), claim -> claim.reasonable() == Truth.UNKNOWN);
        long open = count(reasonable, claim -> claim.resolved() == Truth.UNKNOWN);
        Claims value = new Claims(
                reasonable.size(),
                count(reasonable, claim -> claim.resolved() == Truth.YES),
                reasonable.stream()
                        .filter(claim -> claim.resolved() == Truth.NO)
                        .map(Claim::id)
                        .toList(),
                count(facts.claims(), claim -> claim.reasonable() == Truth.NO),
                doubtful + open);
        if (value.unresolved().isEmpty() && value.undetermined() > 0) {
            return Assessment.undetermined(this, facts, unknown(doubtful, open));
        }
        return Assessment.of(this, facts, value, findings(facts.unit(), value));
    }

    private static long count(List<Claim> claims, Predicate<Claim> which) {
        return claims.stream().filter(which).count();
    }

    private static List<Term> unknown(long doubtful, long open) {
        List<Term> unknown = new ArrayList<>();
        if (doubtful > 0) {
            unknown.add(REASONABLE);
        }
        if (open > 0) {
            unknown.add(RESOLVED);
        }
        return unknown;
    }

    private static List<Finding> findings(String unit, Claims value) {
        long unresolved = value.unresolved().size();
        return unresolved == 0
                ? List.of()
                : List.of(
                        new Finding(UNRESOLVED_CLAIMS, unit, CLAIMS, value.reasonable(), value.resolved(), unresolved));
    }

    @Override
    public List<Step> steps(ClaimsFacts facts, Claims value) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.result(REASONABLE, value.reasonable(), CLAIMS));
        steps.add(Step.result(RESOLVED, value.resolved(), CLAIMS));
        if (value.reasonable() > 0 && value.undetermined() == 0) {
            steps.add(Step.result(RATE, Ratio.of(value.resolved(), value.reasonable()), CLAIMS));
        }
        steps.add(Step.result(UNRESOLVED, value.unresolved(), CLAIMS));
        steps.add(Step.result(UNREASONABLE, value.unreasonable(), CLAIMS));
        steps.add(Step.result(UNKNOWN, value.undetermined(), CLAIMS));
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
