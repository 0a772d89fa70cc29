package org.civaffairs.benchmarks.engines;

import java.util.List;
import org.civaffairs.core.evidence.EvidenceMethod;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.transparency.Answer;
import org.civaffairs.core.transparency.Criterion;
import org.civaffairs.core.transparency.CriterionGroup;
import org.civaffairs.core.transparency.Deduction;
import org.civaffairs.core.transparency.Disorder;
import org.civaffairs.core.transparency.EvidenceSheet;
import org.civaffairs.core.transparency.Grade;
import org.civaffairs.core.transparency.GradeBand;
import org.civaffairs.core.transparency.NotApplicable;
import org.civaffairs.core.transparency.Points;
import org.civaffairs.core.transparency.Right;
import org.civaffairs.core.transparency.ScoringScheme;
import org.civaffairs.core.transparency.VillageAssessmentFacts;
import org.civaffairs.core.value.Text;

/** The made-up scheme of {@link Village}: points for each of five criteria, less so many for each miss. */
final class FiveCriteria {
    static final ScoringScheme SCHEME = ScoringScheme.of(
            Text.of("五项示例", "five criteria"),
            Points.of(100),
            Points.ZERO,
            List.of(new CriterionGroup(
                    "all",
                    Text.of("全部", "all"),
                    List.of(
                            criterion("publication", 30, "2"),
                            criterion("ballots", 25, "5"),
                            criterion("meetings", 20, "4"),
                            criterion("accounts", 15, "3"),
                            criterion("files", 10, "1.5")))),
            List.of(
                    band("fail", "不合格", 0, 60),
                    band("pass", "合格", 60, 75),
                    band("good", "良好", 75, 90),
                    band("excellent", "优秀", 90, 100)));

    private FiveCriteria() {}

    private static Criterion criterion(String id, int points, String each) {
        return new Criterion(
                id,
                Text.of("指标", id),
                Points.of(points),
                List.of(Right.SUPERVISION),
                List.of(new Deduction.EachMiss(Points.parse(each))),
                NotApplicable.REFUSE,
                id.equals("ballots"));
    }

    private static GradeBand band(String id, String zh, int from, int to) {
        return new GradeBand(new Grade(id, Text.of(zh, id)), Points.of(from), Points.of(to));
    }

    static VillageAssessmentFacts facts(Village village) {
        return VillageAssessmentFacts.builder()
                .village(village.name())
                .evidence(EvidenceSheet.of(SCHEME, EvidenceMethod.TARGETED_INSPECTION)
                        .answer(Answer.count(village.publication()))
                        .answer(Answer.count(village.ballots()))
                        .answer(Answer.count(village.meetings()))
                        .answer(Answer.count(village.accounts()))
                        .answer(Answer.count(village.files()))
                        .evidence())
                .decidedWithoutBallot(Truth.NO)
                .disorder(Disorder.NONE)
                .build();
    }
}
