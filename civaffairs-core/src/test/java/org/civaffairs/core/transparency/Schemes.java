package org.civaffairs.core.transparency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.civaffairs.core.evidence.EvidenceMethod;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;

/** A scheme of 100 points with all six shapes, and villages scored by it. */
final class Schemes {
    static final Criterion IN_TIME = criterion(
            "gk-1",
            20,
            NotApplicable.REFUSE,
            false,
            List.of(Right.RIGHT_TO_KNOW),
            new Deduction.EachMonthLate(Points.of(5)),
            new Deduction.EachMiss(Points.of(2)));
    static final Criterion BALLOT = criterion(
            "ps-1",
            30,
            NotApplicable.EXCLUDE_AND_REDISTRIBUTE,
            true,
            List.of(Right.DECISION),
            new Deduction.AllOrNothing());
    static final Criterion CONTENT = criterion(
            "my-1",
            30,
            NotApplicable.ZERO,
            false,
            List.of(Right.SUPERVISION),
            new Deduction.EachStepShort(Points.parse("0.5"), Ratio.percent(90), Ratio.percent(1), PartStep.COUNTS));
    static final Criterion MEETINGS = criterion(
            "hy-1",
            20,
            NotApplicable.FULL,
            false,
            List.of(Right.PARTICIPATION),
            new Deduction.BandTable(
                    Quantity.COUNT,
                    List.of(row(Answer.count(0), "10"), row(Answer.count(2), "4"), row(Answer.count(4), "0"))));
    static final Criterion BONUS = criterion(
            "jf-1",
            0,
            NotApplicable.ZERO,
            false,
            List.of(),
            new Deduction.CappedBonus(Points.parse("1.6"), Points.of(4)));
    static final List<GradeBand> GRADES = List.of(
            band("fail", "不合格", "0", "60"),
            band("pass", "合格", "60", "75"),
            band("good", "良好", "75", "90"),
            band("excellent", "优秀", "90", "103"));
    static final ScoringScheme HUNDRED = scheme(100, 3, GRADES, IN_TIME, BALLOT, CONTENT, MEETINGS, BONUS);

    private Schemes() {}

    static Criterion criterion(
            String id, int points, NotApplicable policy, boolean ballot, List<Right> rights, Deduction... deductions) {
        return new Criterion(
                id,
                Text.of("指标" + id, "criterion " + id),
                Points.of(points),
                rights,
                List.of(deductions),
                policy,
                ballot);
    }

    /** A criterion that takes k points for each miss. */
    static Criterion misses(String id, int points, String each) {
        return criterion(
                id,
                points,
                NotApplicable.REFUSE,
                true,
                List.of(Right.RIGHT_TO_KNOW),
                new Deduction.EachMiss(Points.parse(each)));
    }

    static Deduction.BandTable.Row row(Answer from, String lost) {
        return new Deduction.BandTable.Row(from, Points.parse(lost));
    }

    static GradeBand band(String id, String zh, String from, String to) {
        return new GradeBand(new Grade(id, Text.of(zh, id)), Points.parse(from), Points.parse(to));
    }

    static ScoringScheme scheme(int fullMark, int bonusCap, List<GradeBand> grades, Criterion... criteria) {
        return ScoringScheme.of(
                Text.of("样本细则", "sample scheme"),
                Points.of(fullMark),
                Points.of(bonusCap),
                List.of(new CriterionGroup("all", Text.of("全部", "all"), List.of(criteria))),
                grades);
    }

    /** Two grades, above and below an edge. */
    static List<GradeBand> twoGrades(String edge, String end) {
        return List.of(band("low", "低", "0", edge), band("high", "高", edge, end));
    }

    static Answer answer(String word) {
        if (word.equals("?")) {
            return Answer.UNKNOWN;
        }
        if (word.equals("Y") || word.equals("N")) {
            return Answer.of(Truth.of(word.equals("Y")));
        }
        return word.contains("/") || word.contains("%")
                ? Answer.share(Ratio.parse(word))
                : Answer.count(Integer.parseInt(word));
    }

    /** Words such as {@code "3+4 Y 9/10 4 0"}, one for each criterion; "-" does not apply. */
    static Evidence evidence(ScoringScheme scheme, String words) {
        List<Observation> seen = new ArrayList<>();
        String[] each = words.trim().split(" +", -1);
        for (int i = 0; i < each.length; i++) {
            String id = scheme.criteria().get(i).id();
            seen.add(
                    each[i].equals("-")
                            ? Observation.notApplicable(id, EvidenceMethod.FULL_SURVEY)
                            : Observation.of(
                                    id,
                                    EvidenceMethod.FULL_SURVEY,
                                    Arrays.stream(each[i].split("\\+"))
                                            .map(Schemes::answer)
                                            .toArray(Answer[]::new)));
        }
        return Evidence.of(scheme, seen);
    }

    static Evidence evidence(String words) {
        return evidence(HUNDRED, words);
    }

    static VillageAssessmentFacts facts(Evidence evidence, Truth unballoted, Disorder disorder, String... ids) {
        return VillageAssessmentFacts.builder()
                .village("江桥村")
                .evidence(evidence)
                .decidedWithoutBallot(unballoted)
                .addUnballoted(ids)
                .disorder(disorder)
                .build();
    }

    /** A village of which only the evidence matters. */
    static VillageAssessmentFacts facts(Evidence evidence) {
        return facts(evidence, Truth.NO, Disorder.NONE);
    }

    /** Letters Y, N and ? for the seven facts in order. */
    static Disorder disorder(String letters) {
        Truth[] each = letters.replace(" ", "")
                .chars()
                .mapToObj(c -> c == '?' ? Truth.UNKNOWN : Truth.of(c == 'Y'))
                .toArray(Truth[]::new);
        return new Disorder(each[0], each[1], each[2], each[3], each[4], each[5], each[6]);
    }
}
