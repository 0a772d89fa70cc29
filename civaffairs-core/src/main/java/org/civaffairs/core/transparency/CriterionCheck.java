package org.civaffairs.core.transparency;

import java.util.List;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Ratio;

/** All that is wrong with one criterion. */
final class CriterionCheck {
    /** So that all that a criterion is charged stays within a long. */
    private static final int MOST_DEDUCTIONS = 20;

    /** Targets and steps of rates are whole hundredths of a percent. */
    static final long UNITS = 10_000;

    private final String at;
    private final Criterion criterion;
    private final Problems problems;

    CriterionCheck(String at, Criterion criterion, Problems problems) {
        this.at = at;
        this.criterion = criterion;
        this.problems = problems;
    }

    void check() {
        int size = criterion.deductions().size();
        problems.require(
                size >= 1 && size <= MOST_DEDUCTIONS,
                at + "deductions",
                "must be 1 to " + MOST_DEDUCTIONS + ": say how points are lost",
                size);
        if (criterion.bonus()) {
            bonus();
        } else {
            positive(at + "points", criterion.points());
        }
        for (int i = 0; i < size; i++) {
            deduction(at + "deductions[" + i + "].", criterion.deductions().get(i));
        }
    }

    private void bonus() {
        problems.require(
                criterion.points().thousandths() == 0, at + "points", "must be 0 for a bonus", criterion.points());
        problems.require(
                criterion.deductions().size() == 1,
                at + "deductions",
                "must be the bonus alone: make the others a criterion of their own");
        boolean nothing =
                criterion.notApplicable() == NotApplicable.ZERO || criterion.notApplicable() == NotApplicable.REFUSE;
        problems.require(
                nothing, at + "notApplicable", "must be ZERO or REFUSE for a bonus", criterion.notApplicable());
    }

    private void deduction(String path, Deduction deduction) {
        if (deduction instanceof Deduction.EachMiss miss) {
            positive(path + "each", miss.each());
        } else if (deduction instanceof Deduction.EachMonthLate late) {
            positive(path + "each", late.each());
        } else if (deduction instanceof Deduction.EachStepShort step) {
            positive(path + "each", step.each());
            share(path + "target", step.target());
            share(path + "step", step.step());
        } else if (deduction instanceof Deduction.CappedBonus bonus) {
            positive(path + "each", bonus.each());
            problems.require(
                    bonus.cap().compareTo(bonus.each()) >= 0,
                    path + "cap",
                    "must not be below " + bonus.each(),
                    bonus.cap());
            positive(path + "cap", bonus.cap());
        } else if (deduction instanceof Deduction.BandTable table) {
            table(path, table);
        }
    }

    private void positive(String path, Points each) {
        problems.require(
                each.thousandths() > 0 && SchemeCheck.isSmall(each),
                path,
                "must be above 0 and at most " + SchemeCheck.MOST,
                each);
    }

    private void share(String path, Ratio share) {
        problems.require(
                share.numerator() > 0 && share.numerator() <= share.denominator() && UNITS % share.denominator() == 0,
                path,
                "must be above 0% and at most 100%, in whole hundredths of a percent,",
                share);
    }

    private void table(String path, Deduction.BandTable table) {
        List<Deduction.BandTable.Row> rows = table.rows();
        problems.require(rows.size() >= 2, path + "rows", "must be two or more", rows.size());
        Answer.Kind kind = table.of() == Quantity.COUNT ? Answer.Kind.COUNT : Answer.Kind.SHARE;
        for (int i = 0; i < rows.size(); i++) {
            String row = path + "rows[" + i + "].";
            Answer from = rows.get(i).from();
            problems.require(from.kind() == kind, row + "from", "must be " + kind.written(), from);
            problems.require(
                    rows.get(i).lost().compareTo(criterion.points()) <= 0,
                    row + "lost",
                    "must not be more than the criterion's " + criterion.points(),
                    rows.get(i).lost());
            if (i == 0) {
                problems.require(from.isNothing(), row + "from", "must be 0 in the first row", from);
            } else {
                Answer below = rows.get(i - 1).from();
                problems.require(from.isAbove(below), row + "from", "must be above " + below, from);
            }
        }
    }
}
