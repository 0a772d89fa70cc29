package org.civaffairs.core.transparency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Scores a village the slow way: decimals, one criterion after the other, and one fraction at the end. */
final class Oracle {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BigDecimal earned = BigDecimal.ZERO;
    private BigDecimal of = BigDecimal.ZERO;
    private BigDecimal bonus = BigDecimal.ZERO;
    private BigDecimal full = BigDecimal.ZERO;
    private final ScoringScheme scheme;

    Oracle(ScoringScheme scheme, List<Observation> seen) {
        this.scheme = scheme;
        for (Observation observation : seen) {
            Criterion criterion = scheme.criteria().stream()
                    .filter(c -> c.id().equals(observation.criterion()))
                    .findFirst()
                    .orElseThrow();
            add(criterion, observation);
        }
    }

    private void add(Criterion criterion, Observation seen) {
        BigDecimal points = decimal(criterion.points());
        full = full.add(points);
        if (!seen.applicable()) {
            of = criterion.notApplicable() == NotApplicable.EXCLUDE_AND_REDISTRIBUTE ? of : of.add(points);
            earned = criterion.notApplicable() == NotApplicable.FULL ? earned.add(points) : earned;
            return;
        }
        of = of.add(points);
        BigDecimal left = points;
        for (int i = 0; i < seen.answers().size(); i++) {
            left = left.subtract(charge(
                    criterion,
                    criterion.deductions().get(i),
                    seen.answers().get(i).toString()));
        }
        earned = earned.add(left.max(BigDecimal.ZERO));
    }

    private BigDecimal charge(Criterion criterion, Deduction deduction, String answer) {
        if (deduction instanceof Deduction.AllOrNothing) {
            return answer.equals("YES") ? BigDecimal.ZERO : decimal(criterion.points());
        }
        if (deduction instanceof Deduction.EachMiss miss) {
            return decimal(miss.each()).multiply(new BigDecimal(answer));
        }
        if (deduction instanceof Deduction.EachMonthLate late) {
            return decimal(late.each()).multiply(new BigDecimal(answer));
        }
        if (deduction instanceof Deduction.CappedBonus more) {
            bonus = bonus.add(
                    decimal(more.each()).multiply(new BigDecimal(answer)).min(decimal(more.cap())));
            return BigDecimal.ZERO;
        }
        if (deduction instanceof Deduction.EachStepShort steps) {
            BigDecimal steppes = decimal(steps.target().toString())
                    .subtract(decimal(answer))
                    .max(BigDecimal.ZERO)
                    .divide(decimal(steps.step().toString()), 0, rounding(steps));
            return decimal(steps.each()).multiply(steppes);
        }
        BigDecimal lost = BigDecimal.ZERO;
        for (Deduction.BandTable.Row row : ((Deduction.BandTable) deduction).rows()) {
            lost = decimal(row.from().toString()).compareTo(decimal(answer)) <= 0 ? decimal(row.lost()) : lost;
        }
        return lost;
    }

    private static RoundingMode rounding(Deduction.EachStepShort steps) {
        return steps.part() == PartStep.COUNTS ? RoundingMode.CEILING : RoundingMode.FLOOR;
    }

    private static BigDecimal decimal(Points points) {
        return new BigDecimal(points.toString());
    }

    /** A count, a percentage, or thousandths as a fraction. */
    private static BigDecimal decimal(String number) {
        if (number.endsWith("%")) {
            return new BigDecimal(number.replace("%", "")).divide(HUNDRED);
        }
        String[] parts = number.split("/", -1);
        return parts.length == 1
                ? new BigDecimal(number)
                : new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), 6, RoundingMode.UNNECESSARY);
    }

    /** earned · full + bonus · of, and what it is divided by. */
    BigDecimal[] score() {
        BigDecimal more = bonus.min(decimal(scheme.bonusCap()));
        return new BigDecimal[] {earned.multiply(full).add(more.multiply(of)), of};
    }

    /** Compares with a score. */
    int compareTo(Score that) {
        String[] parts = that.toString().split("/", -1);
        BigDecimal divisor = parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1]);
        return score()[0].multiply(divisor).compareTo(new BigDecimal(parts[0]).multiply(of));
    }

    /** The grade, by looking through the bands. */
    Grade grade() {
        Grade found = scheme.grades().get(0).grade();
        for (GradeBand band : scheme.grades()) {
            found = score()[0].compareTo(decimal(band.from()).multiply(of)) >= 0 ? band.grade() : found;
        }
        return found;
    }
}
