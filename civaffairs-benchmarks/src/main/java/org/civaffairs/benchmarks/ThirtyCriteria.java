package org.civaffairs.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.civaffairs.core.transparency.PartStep;
import org.civaffairs.core.transparency.Points;
import org.civaffairs.core.transparency.Quantity;
import org.civaffairs.core.transparency.Right;
import org.civaffairs.core.transparency.ScoringScheme;
import org.civaffairs.core.transparency.VillageAssessmentFacts;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;

/**
 * A made-up scheme of 30 criteria and 100 points: 12 with 0.5 off for each miss, 6 with 0.8 off for each month late, 6 all or
 * nothing, 3 by rows of a count (3 off from 0, 1.5 off from 2, nothing from 5), 3 with 0.4 off for each 2 % begun below 90 %.
 */
final class ThirtyCriteria {
    static final int SIZE = 30;
    static final int MONTHS = 12;
    static final int ALL_OR_NOTHING = 18;
    static final int ROWS = 24;
    static final int SHARES = 27;
    /** People asked about each share. */
    static final int ASKED = 60;

    private static final Deduction TABLE =
            new Deduction.BandTable(Quantity.COUNT, List.of(row(0, "3"), row(2, "1.5"), row(5, "0")));
    static final ScoringScheme SCHEME = ScoringScheme.of(
            Text.of("三十项示例", "thirty criteria"),
            Points.of(100),
            Points.ZERO,
            List.of(new CriterionGroup("all", Text.of("全部", "all"), criteria())),
            List.of(
                    band("fail", "不合格", 0, 60),
                    band("pass", "合格", 60, 75),
                    band("good", "良好", 75, 90),
                    band("excellent", "优秀", 90, 100)));

    private ThirtyCriteria() {}

    private static List<Criterion> criteria() {
        List<Criterion> all = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            all.add(new Criterion(
                    "c-" + i,
                    Text.of("指标", "criterion"),
                    Points.of(points(i)),
                    List.of(Right.SUPERVISION),
                    List.of(deduction(i)),
                    NotApplicable.REFUSE,
                    i == 0));
        }
        return all;
    }

    /** 10 criteria of 4 points and 20 of 3. */
    static int points(int criterion) {
        return criterion < 10 ? 4 : 3;
    }

    private static Deduction deduction(int criterion) {
        if (criterion < MONTHS) {
            return new Deduction.EachMiss(Points.parse("0.5"));
        }
        if (criterion < ALL_OR_NOTHING) {
            return new Deduction.EachMonthLate(Points.parse("0.8"));
        }
        if (criterion < ROWS) {
            return new Deduction.AllOrNothing();
        }
        return criterion < SHARES
                ? TABLE
                : new Deduction.EachStepShort(
                        Points.parse("0.4"), Ratio.percent(90), Ratio.percent(2), PartStep.COUNTS);
    }

    private static Deduction.BandTable.Row row(int from, String lost) {
        return new Deduction.BandTable.Row(Answer.count(from), Points.parse(lost));
    }

    private static GradeBand band(String id, String zh, int from, int to) {
        return new GradeBand(new Grade(id, Text.of(zh, id)), Points.of(from), Points.of(to));
    }

    /** Answers of a village: counts, 1 for met, and how many of those asked. */
    static int[] answers(Random random) {
        int[] answers = new int[SIZE];
        int care = 1 + random.nextInt(6);
        for (int i = 0; i < SIZE; i++) {
            int bad = random.nextInt(care);
            if (i < ALL_OR_NOTHING) {
                answers[i] = bad;
            } else if (i < ROWS) {
                answers[i] = bad < 4 ? 1 : 0;
            } else {
                answers[i] = i < SHARES ? 6 - bad : ASKED - 2 * bad;
            }
        }
        return answers;
    }

    static VillageAssessmentFacts facts(String village, int... answers) {
        EvidenceSheet sheet = EvidenceSheet.of(SCHEME, EvidenceMethod.FULL_SURVEY);
        for (int i = 0; i < SIZE; i++) {
            sheet.answer(answer(i, answers[i]));
        }
        return VillageAssessmentFacts.builder()
                .village(village)
                .evidence(sheet.evidence())
                .decidedWithoutBallot(Truth.NO)
                .disorder(Disorder.NONE)
                .build();
    }

    private static Answer answer(int criterion, int given) {
        if (criterion >= SHARES) {
            return Answer.share(Ratio.of(given, ASKED));
        }
        boolean counted = criterion < ALL_OR_NOTHING || criterion >= ROWS;
        return counted ? Answer.count(given) : Answer.of(Truth.of(given == 1));
    }
}
