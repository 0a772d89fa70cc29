package org.civaffairs.core.transparency;

import static org.civaffairs.core.plan.YouCounty2010.BALLOT_ASSESSED;
import static org.civaffairs.core.plan.YouCounty2010.DETAILED_CRITERIA;
import static org.civaffairs.core.plan.YouCounty2010.TRANSPARENCY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;

/**
 * How a village does in the yearly assessment of transparency and democratic management (C-33): the exact score by the
 * caller's scheme (C-36), the grade, and the two vetoes, assistance decided without the panel's ballot (C-41) and disorder
 * that led to petitions or complaints (C-42), each of which puts the village in the last grade (C-43) and bars it from being
 * an advanced unit of county or township (C-44). The score before the veto stays. A scheme that gives no points to how the
 * panel's ballot is carried out is refused (C-37).
 *
 * <p>For example, 20 points less 15 for three months late and 8 for four misses: lost 20 of 23 charged. A petition that was
 * found baseless fires nothing; finances in disorder that led to one do.
 */
public final class VillageAssessmentRule implements Rule<VillageAssessmentFacts, VillageAssessment> {
    private static final long serialVersionUID = 1L;

    /** The least share of the full mark on ballot execution. It must be above 0 in any case; the plan gives no number. */
    public static final Parameter<Ratio> BALLOT_SHARE = Parameter.share(
                    Term.of("transparency.ballot-share", "评审制度执行情况最低权重", "least weight of ballot execution"),
                    Ratio.percent(0),
                    BALLOT_ASSESSED)
            .interpreted(
                    Text.of("“重要内容”未定分值，只要求大于零", "\"important\" gives no number: any weight above 0 will do"),
                    List.of());

    /** How many of the three must be in disorder: one, by default. */
    public static final Parameter<DisorderReading> DISORDERS = Parameter.choice(
            Term.of("transparency.disorders", "混乱的范围", "what must be in disorder"),
            DisorderReading.ANY,
            YouCounty2010.DISORDER,
            Text.of("“政务、事务、财务”的顿号未说明是任一项还是全部", "the list does not say whether one of the three is enough"));

    /** All parameters of this rule. */
    public static final List<Parameter<?>> PARAMETERS = List.of(BALLOT_SHARE, DISORDERS);

    /** The finding of assistance that was decided without the ballot. */
    public static final Term UNBALLOTED = Term.of(
            "VETO_UNBALLOTED", "社会救助未经评审团票决", "assistance decided without the ballot", Text.of("件", "decisions"));

    /** The finding of disorder that led to petitions or complaints; the difference names what is in disorder. */
    public static final Term DISORDER =
            Term.of("VETO_DISORDER", "管理混乱引发群众上访告状", "disorder that led to petitions or complaints");

    /** The finding of an assessor's total that the evidence does not give; expected is the nearest score that it can give. */
    public static final Term TOTAL_DIFFERS = Term.of(
            "ASSESSOR_TOTAL_DIFFERS",
            "考评分与考核记录不符",
            "the assessor's total does not follow from the evidence",
            VillageAssessmentTerms.POINTS);

    /** Compares policies by the vetoes that fire: 0 to 2 a village. */
    public static final Measure<VillageAssessment> BY_VETOES = new Measure<>(
            Term.of("vetoes", "一票否决", "vetoes", Text.of("项", "vetoes")),
            value -> value.vetoes().size());

    /** Compares policies by assessments that are provisional. */
    public static final Measure<VillageAssessment> BY_PROVISIONAL = new Measure<>(
            Term.of("provisional", "待定", "provisional", Text.of("个", "assessments")),
            value -> value.standing() == Standing.PROVISIONAL ? 1 : 0);

    private final Provisions provisions;
    private final Ratio ballotShare;
    private final DisorderReading disorders;

    private VillageAssessmentRule(Provisions provisions) {
        this.provisions = provisions;
        ballotShare = provisions.value(BALLOT_SHARE);
        disorders = provisions.value(DISORDERS);
    }

    /**
     * The rule as planned.
     *
     * @param day a day of 2010
     * @return the rule on that day
     * @throws org.civaffairs.core.value.InvalidInputException if the plan does not speak for that day
     */
    public static VillageAssessmentRule inForceOn(LocalDate day) {
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
    public static VillageAssessmentRule under(Policy policy, LocalDate day) {
        return new VillageAssessmentRule(policy.on(day, TRANSPARENCY, PARAMETERS));
    }

    @Override
    public Term term() {
        return VillageAssessmentTerms.RULE;
    }

    /**
     * Decides.
     *
     * @throws org.civaffairs.core.value.InvalidInputException if the scheme gives no points, or too few, to how the panel's
     *     ballot is carried out (C-37)
     */
    @Override
    public Assessment<VillageAssessment> assess(VillageAssessmentFacts facts) {
        Evidence evidence = facts.evidence();
        Tables tables = evidence.scheme().tables();
        requireBallot(tables);
        Marking marking = Marking.of(evidence);
        VetoCheck vetoes = VetoCheck.of(facts, disorders);
        VillageAssessment value = new ScoredVillage(marking, Outcome.of(tables, marking, facts, vetoes));
        return Assessment.of(this, facts, value, findings(facts, value, vetoes));
    }

    private void requireBallot(Tables tables) {
        if (tables.ballotExecution == 0 || tables.ballotShare.compareTo(ballotShare) < 0) {
            Points least = new Points(ScoringSchemeRule.leastBallot(tables.fullMark, ballotShare));
            Problems.of(VillageAssessmentTerms.RULE.id())
                    .add(
                            "evidence.scheme",
                            "must give " + least + " points or more to how the panel's ballot is carried out ("
                                    + BALLOT_ASSESSED + ")",
                            new Points(tables.ballotExecution))
                    .refuse();
        }
    }

    private static List<Finding> findings(VillageAssessmentFacts facts, VillageAssessment value, VetoCheck vetoes) {
        if (!vetoes.anyFired() && facts.assessorScore().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        vetoes.findings(facts, findings);
        facts.assessorScore().map(Score::of).ifPresent(total -> total(facts.village(), total, value, findings));
        return List.copyOf(findings);
    }

    /** A total between the worst and the best score may still turn out right. */
    private static void total(String village, Score total, VillageAssessment value, List<Finding> findings) {
        Score nearest = total.compareTo(value.worst()) < 0 ? value.worst() : value.best();
        if (total.compareTo(value.worst()) < 0 || total.compareTo(value.best()) > 0) {
            findings.add(new Finding(
                    TOTAL_DIFFERS, village, DETAILED_CRITERIA, nearest, total, Score.between(nearest, total)));
        }
    }

    @Override
    public List<Step> steps(VillageAssessmentFacts facts, VillageAssessment value) {
        return VillageAssessmentTerms.steps(provisions, facts, value);
    }

    @Override
    public Provisions provisions() {
        return provisions;
    }

    /** {@return one line: the rule and its provisions} */
    @Override
    public String toString() {
        return VillageAssessmentTerms.RULE + " " + provisions.all();
    }
}
