package org.civaffairs.funds.matching;

import static org.civaffairs.core.plan.YouCounty2010.MATCHING;
import static org.civaffairs.core.rule.Term.YUAN;

import java.math.RoundingMode;
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
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;

/**
 * Whether a township matches the money from above with at least 2 % of its own for the civil-affairs office and the staff
 * of the nursing homes (C-83); yuan, 2 % is 2/100. The plan says 爭取, so a missing amount is a shortfall. Decided by
 * cross-multiplication; the amount shown is rounded up to the fen, since only that agrees with the decision.
 *
 * <p>For example, 2 % of 1,234,567.70 is 24,691.354, so 24,691.36 is required; with 24,691.35 budgeted, 0.01 is missing.
 */
public final class MatchingRule implements Rule<MatchingFacts, Matching> {
    private static final long serialVersionUID = 1L;

    /** The share: 2 %. */
    public static final Parameter<Ratio> SHARE =
            Parameter.share(Term.of("funds.matching.share", "配套比例", "matching share"), Ratio.percent(2), MATCHING);

    /** Of which money: all from superiors, by default. */
    public static final Parameter<Base> BASE = Parameter.choice(
            Term.of("funds.matching.base", "配套基数", "base of the share"),
            Base.ALL_SUPERIOR,
            MATCHING,
            Text.of("计划只写“上级民政拨款”，未说明范围", "the plan says \"superior civil-affairs appropriation\" and not which"));

    /** Which budgeted money counts: all in one pool, by default. */
    public static final Parameter<Use> USE = Parameter.choice(
            Term.of("funds.matching.use", "计入配套的经费", "budgeted money counted"),
            Use.POOLED,
            MATCHING,
            Text.of("“民政办工作和敬老院工作人员经费”有两种断句", "\"office work and homes' staff funds\" can be parsed in two ways"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(SHARE, BASE, USE);

    /** The finding of a township that budgeted too little. */
    public static final Term BELOW_MINIMUM =
            Term.of("MATCHING_BELOW_MINIMUM", "配套经费不足", "matching fund below the minimum", YUAN);

    private static final Term RULE = Term.of("matching", "乡镇配套经费", "township matching fund");
    private static final Term APPROPRIATION = Term.of("appropriation", "上级民政拨款", "superior appropriation", YUAN);
    private static final Term OTHER = Term.of("otherAppropriations", "其中省市拨款", "of which from province and city", YUAN);
    private static final Term WORK = Term.of("workFunds", "其中工作经费", "of which work funds", YUAN);
    private static final Term COUNTED_BASE = Term.of("base", "计算基数", "base", YUAN);
    private static final Term REQUIRED = Term.of("required", "应配套", "required", YUAN);
    private static final Term BUDGETED = Term.of("budgeted", "已安排", "budgeted", YUAN);
    private static final Term OFFICE = Term.of("budgetedForOffice", "其中民政办人员", "of which office staff", YUAN);
    private static final Term HOMES = Term.of("budgetedForHomes", "其中敬老院人员", "of which homes' staff", YUAN);
    private static final Term COUNTED = Term.of("counted", "计入配套", "counted as matching", YUAN);
    private static final Term MISSING = Term.of("shortfall", "缺口", "missing", YUAN);

    /** Compares policies by the amount required, in fen. */
    public static final Measure<Matching> BY_REQUIRED =
            new Measure<>(REQUIRED, value -> value.required().fen());

    /** Compares policies by the amount missing, in fen. */
    public static final Measure<Matching> BY_SHORTFALL =
            new Measure<>(MISSING, value -> value.shortfall().fen());

    private final Provisions provisions;
    private final Ratio share;
    private final Base base;
    private final Use use;

    private MatchingRule(Provisions provisions) {
        this.provisions = provisions;
        share = provisions.value(SHARE);
        base = provisions.value(BASE);
        use = provisions.value(USE);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static MatchingRule inForceOn(LocalDate day) {
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
    public static MatchingRule under(Policy policy, LocalDate day) {
        return new MatchingRule(policy.on(day, MATCHING, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<Matching> assess(MatchingFacts facts) {
        List<Term> unknown = unknown(facts);
        if (!unknown.isEmpty()) {
            return Assessment.undetermined(this, facts, unknown);
        }
        Yuan of = base(facts);
        Yuan counted = counted(facts);
        Yuan required = of.times(share, RoundingMode.CEILING);
        if (counted.isAtLeast(share, of)) {
            return Assessment.of(this, facts, new Matching(required, Yuan.ZERO, of, counted), List.of());
        }
        Yuan missing = required.minus(counted);
        Finding finding = new Finding(BELOW_MINIMUM, facts.township(), MATCHING, required, counted, missing);
        return Assessment.of(this, facts, new Matching(required, missing, of, counted), List.of(finding));
    }

    private List<Term> unknown(MatchingFacts facts) {
        if (base == Base.ALL_SUPERIOR && use == Use.POOLED) {
            return List.of();
        }
        List<Term> unknown = new ArrayList<>();
        require(base == Base.COUNTY_ONLY && facts.otherAppropriations().isEmpty(), OTHER, unknown);
        require(base == Base.WORK_FUNDS_ONLY && facts.workFunds().isEmpty(), WORK, unknown);
        require(use == Use.PAY_OF_BOTH && facts.budgetedForOffice().isEmpty(), OFFICE, unknown);
        require(use == Use.PAY_OF_BOTH && facts.budgetedForHomes().isEmpty(), HOMES, unknown);
        return unknown;
    }

    private static void require(boolean missing, Term term, List<Term> unknown) {
        if (missing) {
            unknown.add(term);
        }
    }

    private Yuan base(MatchingFacts facts) {
        return switch (base) {
            case ALL_SUPERIOR -> facts.appropriation();
            case COUNTY_ONLY ->
                facts.appropriation().minus(facts.otherAppropriations().orElseThrow());
            case WORK_FUNDS_ONLY -> facts.workFunds().orElseThrow();
        };
    }

    private Yuan counted(MatchingFacts facts) {
        return switch (use) {
            case POOLED -> facts.budgeted();
            case PAY_OF_BOTH ->
                facts.budgetedForOffice()
                        .orElseThrow()
                        .plus(facts.budgetedForHomes().orElseThrow());
        };
    }

    @Override
    public List<Step> steps(MatchingFacts facts, Matching value) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(APPROPRIATION, facts.appropriation()));
        facts.otherAppropriations().ifPresent(amount -> steps.add(Step.fact(OTHER, amount)));
        facts.workFunds().ifPresent(amount -> steps.add(Step.fact(WORK, amount)));
        steps.add(Step.of(provisions.get(BASE)));
        steps.add(Step.result(COUNTED_BASE, value.base(), MATCHING));
        steps.add(Step.of(provisions.get(SHARE)));
        steps.add(Step.result(REQUIRED, value.required(), MATCHING));
        steps.add(Step.fact(BUDGETED, facts.budgeted()));
        facts.budgetedForOffice().ifPresent(amount -> steps.add(Step.fact(OFFICE, amount)));
        facts.budgetedForHomes().ifPresent(amount -> steps.add(Step.fact(HOMES, amount)));
        steps.add(Step.of(provisions.get(USE)));
        steps.add(Step.result(COUNTED, value.counted(), MATCHING));
        steps.add(Step.result(MISSING, value.shortfall(), MATCHING));
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
