package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.Schemes.misses;
import static org.civaffairs.core.transparency.Schemes.row;
import static org.civaffairs.core.transparency.Schemes.scheme;
import static org.civaffairs.core.transparency.Schemes.twoGrades;
import static org.civaffairs.core.transparency.ScoringSchemeTest.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;

class CriterionCheckTest {
    private static final String AT = "groups[0].criteria[0].";

    /** A scheme of one criterion of 100 points. */
    private static ScoringScheme of(Deduction... deductions) {
        return scheme(
                100,
                0,
                twoGrades("60", "100"),
                Schemes.criterion("a", 100, NotApplicable.REFUSE, true, List.of(), deductions));
    }

    /** A scheme with a bonus. */
    private static ScoringScheme with(Criterion bonus) {
        return scheme(100, 5, twoGrades("60", "105"), bonus, misses("b", 100, "1"));
    }

    private static Criterion bonus(int points, NotApplicable policy, Deduction... deductions) {
        return Schemes.criterion("a", points, policy, false, List.of(), deductions);
    }

    @Test
    void a_criterion_says_how_points_are_lost() {
        refused(AT + "deductions must be 1 to 20: say how points are lost but is 0", CriterionCheckTest::of);
        Deduction[] many = Collections.nCopies(21, new Deduction.AllOrNothing()).toArray(Deduction[]::new);
        refused(AT + "deductions must be 1 to 20: say how points are lost but is 21", () -> of(many));
        assertEquals(
                20,
                of(Collections.nCopies(20, new Deduction.AllOrNothing()).toArray(Deduction[]::new))
                        .criteria()
                        .get(0)
                        .deductions()
                        .size());
    }

    @Test
    void what_is_taken_off_is_above_0() {
        String remedy = "must be above 0 and at most 10000 but is ";
        refused(AT + "deductions[0].each " + remedy + "0", () -> of(new Deduction.EachMiss(Points.ZERO)));
        refused(
                AT + "deductions[0].each " + remedy + "10000.001",
                () -> of(new Deduction.EachMiss(Points.parse("10000.001"))));
        refused(
                AT + "deductions[1].each " + remedy + "0",
                () -> of(new Deduction.AllOrNothing(), new Deduction.EachMonthLate(Points.ZERO)));
        refused(
                AT + "deductions[0].each " + remedy + "0; " + AT
                        + "deductions[0].target must be above 0% and at most 100%, in whole hundredths of a percent, but is"
                        + " 0%; " + AT
                        + "deductions[0].step must be above 0% and at most 100%, in whole hundredths of a"
                        + " percent, but is 101%",
                () -> of(new Deduction.EachStepShort(
                        Points.ZERO, Ratio.percent(0), Ratio.percent(101), PartStep.COUNTS)));
        refused(
                AT
                        + "deductions[0].step must be above 0% and at most 100%, in whole hundredths of a percent, but is 1/3",
                () -> of(new Deduction.EachStepShort(
                        Points.of(1), Ratio.percent(100), Ratio.of(1, 3), PartStep.COUNTS)));
        refused(
                AT
                        + "points must be above 0 and at most 10000 but is 0; groups must have criteria whose points add up to"
                        + " the full mark of 100 but is 0",
                () -> scheme(100, 0, twoGrades("60", "100"), misses("a", 0, "1")));
    }

    @Test
    void a_bonus_stands_alone_and_is_not_redistributed() {
        Deduction bonus = new Deduction.CappedBonus(Points.of(1), Points.of(3));
        assertEquals(Points.of(5), with(bonus(0, NotApplicable.ZERO, bonus)).bonusCap());
        assertEquals(Points.of(5), with(bonus(0, NotApplicable.REFUSE, bonus)).bonusCap());
        refused(
                AT + "points must be 0 for a bonus but is 1; " + AT
                        + "deductions must be the bonus alone: make the others a criterion of their own; " + AT
                        + "notApplicable must be ZERO or REFUSE for a bonus but is FULL; groups must have criteria whose"
                        + " points add up to the full mark of 100 but is 101",
                () -> with(bonus(1, NotApplicable.FULL, bonus, new Deduction.AllOrNothing())));
        refused(
                AT + "deductions[0].cap must not be below 2 but is 1.999",
                () -> with(
                        bonus(0, NotApplicable.ZERO, new Deduction.CappedBonus(Points.of(2), Points.parse("1.999")))));
        refused(
                AT + "deductions[0].each must be above 0 and at most 10000 but is 0; " + AT
                        + "deductions[0].cap must be above 0 and at most 10000 but is 0",
                () -> with(bonus(0, NotApplicable.ZERO, new Deduction.CappedBonus(Points.ZERO, Points.ZERO))));
        refused(
                "bonusCap must be above 0, since there is a bonus, but is 0",
                () -> scheme(
                        100, 0, twoGrades("60", "100"), bonus(0, NotApplicable.ZERO, bonus), misses("b", 100, "1")));
        refused(
                "bonusCap must be at most 10000 but is 10001",
                () -> scheme(
                        100,
                        10_001,
                        twoGrades("60", "100"),
                        bonus(0, NotApplicable.ZERO, bonus),
                        misses("b", 100, "1")));
    }

    private static ScoringScheme table(Quantity of, Deduction.BandTable.Row... rows) {
        return of(new Deduction.BandTable(of, List.of(rows)));
    }

    @Test
    void a_table_begins_at_0_and_goes_up() {
        Answer none = Answer.count(0);
        String rows = AT + "deductions[0].rows";
        refused(rows + " must be two or more but is 1", () -> table(Quantity.COUNT, row(none, "1")));
        refused(
                rows + "[0].from must be 0 in the first row but is 1; " + rows + "[1].from must be above 1 but is 1",
                () -> table(Quantity.COUNT, row(Answer.count(1), "1"), row(Answer.count(1), "0")));
        refused(
                rows + "[0].from must be 0 in the first row but is 1%; " + rows + "[1].lost must not be more than the"
                        + " criterion's 100 but is 100.001; " + rows + "[1].from must be above 1% but is 1/200",
                () -> table(
                        Quantity.SHARE,
                        row(Answer.share(Ratio.percent(1)), "100"),
                        row(Answer.share(Ratio.of(1, 200)), "100.001")));
        refused(
                rows + "[1].from must be a share such as \"92.5%\" or \"54/60\" but is 2",
                () -> table(Quantity.SHARE, row(Answer.share(Ratio.percent(0)), "1"), row(Answer.count(2), "0")));
        refused(
                rows + "[0].from must be a whole number such as 3, without quotes but is UNKNOWN; " + rows
                        + "[0].from must be 0 in the first row but is UNKNOWN",
                () -> table(Quantity.COUNT, row(Answer.UNKNOWN, "1"), row(Answer.count(2), "0")));
    }

    @Test
    void a_right_is_named_once_and_in_order() {
        Criterion criterion = new Criterion(
                "a",
                Text.of("甲", "a"),
                Points.of(1),
                List.of(Right.SUPERVISION, Right.RIGHT_TO_KNOW, Right.SUPERVISION),
                List.of(new Deduction.AllOrNothing()),
                NotApplicable.ZERO,
                true);
        assertEquals(List.of(Right.RIGHT_TO_KNOW, Right.SUPERVISION), criterion.rights());
        assertEquals("a (1)", criterion.toString());
    }
}
