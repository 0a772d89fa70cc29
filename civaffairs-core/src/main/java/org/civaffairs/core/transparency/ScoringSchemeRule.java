package org.civaffairs.core.transparency;

import static org.civaffairs.core.plan.YouCounty2010.BALLOT_ASSESSED;
import static org.civaffairs.core.plan.YouCounty2010.DETAILED_CRITERIA;
import static org.civaffairs.core.plan.YouCounty2010.FOUR_RIGHTS;

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
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;

/**
 * Whether a scoring scheme assesses what it should: how the panel's ballot is carried out, with a positive weight (C-37), and
 * each of the four rights to know, to take part, to decide and to supervise (C-95). That points add up and bands tile is a
 * matter of the scheme itself.
 *
 * <p>For example, a scheme none of whose criteria serves the right to supervise is a deficiency, however well it adds up.
 */
public final class ScoringSchemeRule implements Rule<ScoringSchemeFacts, SchemeReview> {
    private static final long serialVersionUID = 1L;

    /** The least share of the full mark on ballot execution, as in {@link VillageAssessmentRule}. */
    public static final Parameter<Ratio> BALLOT_SHARE = VillageAssessmentRule.BALLOT_SHARE;

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(BALLOT_SHARE);

    /** The finding of a scheme without enough points on ballot execution; a thousandth of a point is above 0. */
    public static final Term BALLOT_NOT_ASSESSED = Term.of(
            "BALLOT_NOT_ASSESSED",
            "未将评审制度执行情况纳入考核",
            "too little on how the panel's ballot is carried out",
            VillageAssessmentTerms.POINTS);

    /** The finding of a right that no criterion serves; the difference names it. */
    public static final Term RIGHT_UNSERVED =
            Term.of("RIGHT_UNSERVED", "没有体现该项权利的指标", "right that no criterion serves");

    /** The finding of a criterion that serves no right; the difference names it. */
    public static final Term SERVES_NO_RIGHT =
            Term.of("CRITERION_SERVES_NO_RIGHT", "指标未对应任何一项权利", "criterion that serves no right");

    private static final Text ITEMS = Text.of("项", "criteria");
    private static final Term RULE = Term.of("scoring-scheme", "考核细则", "scoring scheme");
    private static final Term SCHEME = Term.of("scheme", "细则", "scheme");
    private static final Term CRITERIA = Term.of("criteria", "指标数", "criteria", ITEMS);
    private static final Term BALLOT =
            Term.of("ballotExecution", "评审制度执行情况分值", "points on ballot execution", VillageAssessmentTerms.POINTS);
    private static final Term SHARE = Term.of("ballotShare", "评审制度执行情况权重", "weight of ballot execution");
    private static final Term UNSERVED = Term.of("rightsUnserved", "未体现的权利", "rights not served");
    private static final Term RIGHTLESS = Term.of("criteriaWithoutRight", "未对应权利的指标", "criteria without a right");

    /** Compares by the rights that no criterion serves. */
    public static final Measure<SchemeReview> BY_UNSERVED = new Measure<>(
            Term.of("rightsUnserved", "未体现的权利", "rights not served", Text.of("项", "rights")),
            value -> value.rightsUnserved().size());

    private final Provisions provisions;
    private final Ratio ballotShare;

    private ScoringSchemeRule(Provisions provisions) {
        this.provisions = provisions;
        ballotShare = provisions.value(BALLOT_SHARE);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static ScoringSchemeRule inForceOn(LocalDate day) {
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
    public static ScoringSchemeRule under(Policy policy, LocalDate day) {
        return new ScoringSchemeRule(policy.on(day, DETAILED_CRITERIA, PARAMETERS));
    }

    @Override
    public Term term() {
        return RULE;
    }

    @Override
    public Assessment<SchemeReview> assess(ScoringSchemeFacts facts) {
        SchemeReview value = SchemeReview.of(facts.scheme());
        String unit = facts.unit();
        List<Finding> findings = new ArrayList<>();
        long least = leastBallot(facts.scheme().fullMark().thousandths(), ballotShare);
        long ballot = value.ballotExecution().thousandths();
        if (ballot < least) {
            findings.add(new Finding(
                    BALLOT_NOT_ASSESSED,
                    unit,
                    BALLOT_ASSESSED,
                    new Points(least),
                    value.ballotExecution(),
                    new Points(least - ballot)));
        }
        value.rightsUnserved().stream()
                .map(right -> new Finding(RIGHT_UNSERVED, unit, FOUR_RIGHTS, Truth.YES, Truth.NO, right))
                .forEach(findings::add);
        value.criteriaWithoutRight().stream()
                .map(id -> new Finding(SERVES_NO_RIGHT, unit, FOUR_RIGHTS, Truth.YES, Truth.NO, id))
                .forEach(findings::add);
        return Assessment.of(this, facts, value, List.copyOf(findings));
    }

    /** The least thousandths that are above 0 and at least a share; whole, so that rounding up decides the same. */
    static long leastBallot(long fullMark, Ratio share) {
        return Math.max(1, share.times(fullMark, RoundingMode.CEILING));
    }

    @Override
    public List<Step> steps(ScoringSchemeFacts facts, SchemeReview value) {
        return List.of(
                Step.fact(SCHEME, facts.scheme()),
                Step.result(CRITERIA, value.criteria(), DETAILED_CRITERIA),
                Step.of(provisions.get(BALLOT_SHARE)),
                Step.result(BALLOT, value.ballotExecution(), BALLOT_ASSESSED),
                Step.result(SHARE, value.ballotShare(), BALLOT_ASSESSED),
                Step.result(UNSERVED, value.rightsUnserved(), FOUR_RIGHTS),
                Step.result(RIGHTLESS, value.criteriaWithoutRight(), FOUR_RIGHTS));
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
