package org.civaffairs.core.transparency;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.civaffairs.core.evidence.EvidenceMethod;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;

/** Schemes with all shapes and villages scored by them, drawn at random, thickest where criteria run out of points. */
final class RandomSchemes {
    private final Random random;

    RandomSchemes(long seed) {
        random = new Random(seed);
    }

    /** Points in halves, tenths or whole. */
    private Points points(int most) {
        long step = List.of(100L, 500L, 1000L, 1000L).get(random.nextInt(4));
        return new Points((1 + random.nextInt(most * (int) (1000 / step))) * step);
    }

    ScoringScheme scheme() {
        List<Criterion> criteria = new ArrayList<>();
        long left = 100_000;
        while (left > 0) {
            long points = Math.min(left, points(40).thousandths());
            criteria.add(criterion("c" + criteria.size(), new Points(points), deductions(new Points(points))));
            left -= points;
        }
        boolean bonus = random.nextBoolean();
        if (bonus) {
            Deduction more = new Deduction.CappedBonus(Points.parse("0.5"), Points.of(2));
            criteria.add(criterion("bonus", Points.ZERO, List.of(more)));
        }
        long end = bonus ? 103_000 : 100_000;
        return ScoringScheme.of(
                Text.of("细则", "scheme"),
                Points.of(100),
                new Points(end - 100_000),
                List.of(new CriterionGroup("g", Text.of("组", "group"), criteria)),
                bands(end));
    }

    private List<GradeBand> bands(long end) {
        List<GradeBand> bands = new ArrayList<>();
        long at = 0;
        while (at < end) {
            long to = bands.size() == 4 ? end : Math.min(end, at + 1000 + random.nextInt(45) * 1000L);
            to = bands.isEmpty() ? Math.min(to, end - 1000) : to;
            bands.add(new GradeBand(
                    new Grade("g" + bands.size(), Text.of("等" + bands.size(), "grade " + bands.size())),
                    new Points(at),
                    new Points(to)));
            at = to;
        }
        return bands;
    }

    private Criterion criterion(String id, Points points, List<Deduction> deductions) {
        NotApplicable policy =
                points.equals(Points.ZERO) ? NotApplicable.ZERO : NotApplicable.values()[random.nextInt(4)];
        return new Criterion(
                id,
                Text.of("指标" + id, "criterion " + id),
                points,
                List.of(Right.DECISION),
                deductions,
                policy,
                !points.equals(Points.ZERO));
    }

    private List<Deduction> deductions(Points points) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> deduction(points))
                .toList();
    }

    private Deduction deduction(Points points) {
        PartStep part = PartStep.values()[random.nextInt(2)];
        return switch (random.nextInt(6)) {
            case 0 -> new Deduction.AllOrNothing();
            case 1 -> new Deduction.EachMiss(points(5));
            case 2 -> new Deduction.EachMonthLate(points(5));
            case 3 ->
                new Deduction.EachStepShort(
                        points(3), Ratio.percent(50 + random.nextInt(51)), Ratio.percent(1 + random.nextInt(20)), part);
            case 4 -> table(Quantity.COUNT, points);
            default -> table(Quantity.SHARE, points);
        };
    }

    private Deduction table(Quantity of, Points points) {
        Answer second = of == Quantity.COUNT ? Answer.count(2) : Answer.share(Ratio.percent(80));
        Answer first = of == Quantity.COUNT ? Answer.count(0) : Answer.share(Ratio.percent(0));
        Points some = new Points(points.thousandths() / 2);
        return new Deduction.BandTable(
                of, List.of(new Deduction.BandTable.Row(first, points), new Deduction.BandTable.Row(second, some)));
    }

    List<Observation> observations(ScoringScheme scheme, int percentUnknown) {
        List<Observation> seen = new ArrayList<>();
        scheme.criteria().forEach(criterion -> {
            boolean first = seen.isEmpty();
            boolean leaveOut = !first && criterion.notApplicable() != NotApplicable.REFUSE && random.nextInt(5) == 0;
            Answer[] answers = criterion.deductions().stream()
                    .map(deduction -> random.nextInt(100) < percentUnknown ? Answer.UNKNOWN : answer(deduction))
                    .toArray(Answer[]::new);
            seen.add(
                    leaveOut
                            ? Observation.notApplicable(criterion.id(), EvidenceMethod.FULL_SURVEY)
                            : Observation.of(criterion.id(), EvidenceMethod.FULL_SURVEY, answers));
        });
        return seen;
    }

    /** One of the answers that a deduction may get. */
    Answer answer(Deduction deduction) {
        List<Answer> all = answers(deduction);
        return all.get(random.nextInt(all.size()));
    }

    /** Answers of every consequence: what costs nothing, something, and all. */
    static List<Answer> answers(Deduction deduction) {
        boolean share = deduction instanceof Deduction.EachStepShort
                || (deduction instanceof Deduction.BandTable table && table.of() == Quantity.SHARE);
        if (share) {
            return IntStream.of(0, 1, 300, 799, 800, 801, 899, 900, 1000)
                    .mapToObj(i -> Answer.share(Ratio.of(i, 1000)))
                    .toList();
        }
        return deduction instanceof Deduction.AllOrNothing
                ? List.of(Answer.of(Truth.YES), Answer.of(Truth.NO))
                : IntStream.of(0, 1, 2, 3, 5, 900).mapToObj(Answer::count).toList();
    }
}
