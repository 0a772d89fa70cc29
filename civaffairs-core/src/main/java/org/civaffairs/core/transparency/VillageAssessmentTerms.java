package org.civaffairs.core.transparency;

import static org.civaffairs.core.plan.YouCounty2010.DETAILED_CRITERIA;
import static org.civaffairs.core.plan.YouCounty2010.LAST_GRADE;
import static org.civaffairs.core.plan.YouCounty2010.NOT_ADVANCED;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Provisions;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** The words of village assessments, and the derivation in them. */
final class VillageAssessmentTerms {
    static final Text POINTS = Text.of("分", "points");
    static final Term RULE = Term.of("village-assessment", "村务公开民主管理考核", "assessment of village transparency");
    static final Term WORST = Term.of("worst", "最低得分", "score at worst", POINTS);
    static final Term BEST = Term.of("best", "最高得分", "score at best", POINTS);

    private static final Term EVIDENCE = Term.of("evidence", "考核记录", "evidence");
    private static final Term SELF_SCORE = Term.of("selfScore", "自评分", "own score", POINTS);
    private static final Term ASSESSOR_SCORE = Term.of("assessorScore", "考评分", "assessor's total", POINTS);
    private static final Term WITHOUT_BALLOT =
            Term.of("decidedWithoutBallot", "有未经票决的救助", "assistance decided without a ballot");
    private static final Term DISORDER_FACTS = Term.of("disorder", "管理混乱情况", "facts on disorder");
    private static final Term WITHOUT_VETO = Term.of("gradeWithoutVeto", "否决前等次", "grade by the score alone");
    private static final Term GRADE = Term.of("grade", "等次", "grade");
    private static final Term STANDING = Term.of("standing", "结论", "standing");
    private static final Term TO_LOWER = Term.of("toLower", "高于本等次下限", "above the grade's lower edge", POINTS);
    private static final Term TO_UPPER = Term.of("toUpper", "距本等次上限", "below the grade's upper edge", POINTS);
    private static final Term VETOES = Term.of("vetoes", "一票否决", "vetoes");
    private static final Term POSSIBLE = Term.of("possibleVetoes", "尚不能排除的否决", "vetoes not ruled out");
    private static final Term LEDGER = Term.of("ledger", "失分明细", "where the points went");

    private VillageAssessmentTerms() {}

    static List<Step> steps(Provisions provisions, VillageAssessmentFacts facts, VillageAssessment value) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.fact(EVIDENCE, facts.evidence()));
        steps.add(Step.of(provisions.get(VillageAssessmentRule.BALLOT_SHARE)));
        facts.selfScore().ifPresent(own -> steps.add(Step.fact(SELF_SCORE, own)));
        steps.add(Step.result(LEDGER, value.ledger(), DETAILED_CRITERIA));
        steps.add(Step.result(WORST, value.worst(), DETAILED_CRITERIA));
        steps.add(Step.result(BEST, value.best(), DETAILED_CRITERIA));
        facts.assessorScore().ifPresent(total -> steps.add(Step.fact(ASSESSOR_SCORE, total)));
        steps.add(Step.result(WITHOUT_VETO, value.gradeWithoutVeto(), DETAILED_CRITERIA));
        steps.add(Step.result(TO_LOWER, value.toLower(), DETAILED_CRITERIA));
        steps.add(Step.result(TO_UPPER, value.toUpper(), DETAILED_CRITERIA));
        steps.add(Step.fact(WITHOUT_BALLOT, facts.decidedWithoutBallot()));
        steps.add(Step.fact(DISORDER_FACTS, facts.disorder()));
        steps.add(Step.of(provisions.get(VillageAssessmentRule.DISORDERS)));
        steps.add(Step.result(VETOES, value.vetoes(), NOT_ADVANCED));
        steps.add(Step.result(POSSIBLE, value.possibleVetoes(), LAST_GRADE));
        steps.add(Step.result(GRADE, value.grade(), LAST_GRADE));
        steps.add(Step.result(STANDING, value.standing(), LAST_GRADE));
        return List.copyOf(steps);
    }
}
