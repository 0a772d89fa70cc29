package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.Schemes.evidence;
import static org.civaffairs.core.transparency.Schemes.row;
import static org.civaffairs.core.transparency.Schemes.scheme;
import static org.civaffairs.core.transparency.Schemes.twoGrades;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.civaffairs.core.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The six shapes, each on a criterion of 100 points: at least and at most under an unknown. */
class ShapesTest {
    private static final Answer NOTHING = Answer.share(Ratio.percent(0));

    private static void charges(Deduction deduction, String answer, String charged, String lost, String lostAtMost) {
        Criterion criterion = Schemes.criterion("a", 100, NotApplicable.REFUSE, true, List.of(), deduction);
        Marking marking = Marking.of(evidence(scheme(100, 0, twoGrades("60", "100"), criterion), answer));
        assertEquals(Points.parse(charged), new Points(marking.charged(0)));
        assertEquals(Points.parse(lost), new Points(marking.lost(0)));
        assertEquals(Points.parse(lostAtMost), new Points(marking.lostAtMost(0)));
        assertEquals(!lost.equals(lostAtMost), marking.isOpen());
        assertEquals(Points.of(100).thousandths() - marking.totalLostAtMost(), marking.worst());
        assertEquals(Points.of(100).thousandths() - marking.totalLost(), marking.best());
    }

    @ParameterizedTest
    @CsvSource({"Y, 0, 0, 0", "N, 100, 100, 100", "?, 0, 0, 100"})
    void all_or_nothing(String answer, String charged, String lost, String most) {
        charges(new Deduction.AllOrNothing(), answer, charged, lost, most);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "1, 1.6, 1.6, 1.6",
        "15, 24, 24, 24",
        "16, 25.6, 25.6, 25.6",
        "17, 27.2, 27.2, 27.2",
        "62, 99.2, 99.2, 99.2",
        "63, 100.8, 100, 100",
        "2147483647, 3435973835.2, 100, 100",
        "?, 0, 0, 100"
    })
    void each_miss_and_each_month_take_points_until_none_are_left(
            String answer, String charged, String lost, String most) {
        charges(new Deduction.EachMiss(Points.parse("1.6")), answer, charged, lost, most);
        charges(new Deduction.EachMonthLate(Points.parse("1.6")), answer, charged, lost, most);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTS,         9/10,   0,    0,    0",
        "COUNTS,         100%,   0,    0,    0",
        "COUNTS,         89%,    0.5,  0.5,  0.5", // exactly one step
        "COUNTS,         899/1000, 0.5, 0.5, 0.5", // a begun one
        "COUNTS,         54/61,  1,    1,    1", // 1.475… short
        "COUNTS,         0/5,    45,   45,   45",
        "COUNTS,         ?,      0,    0,    45",
        "DOES_NOT_COUNT, 9/10,   0,    0,    0",
        "DOES_NOT_COUNT, 899/1000, 0,  0,    0",
        "DOES_NOT_COUNT, 89%,    0.5,  0.5,  0.5",
        "DOES_NOT_COUNT, 54/61,  0.5,  0.5,  0.5",
        "DOES_NOT_COUNT, 2147483646/2147483647, 0, 0, 0"
    })
    void each_step_short(PartStep part, String answer, String charged, String lost, String most) {
        charges(
                new Deduction.EachStepShort(Points.parse("0.5"), Ratio.percent(90), Ratio.percent(1), part),
                answer,
                charged,
                lost,
                most);
    }

    @Test
    void steps_and_targets_may_be_hundredths_of_a_percent() {
        Deduction fine =
                new Deduction.EachStepShort(Points.of(1), Ratio.parse("99.95%"), Ratio.parse("0.05%"), PartStep.COUNTS);
        charges(fine, "1999/2000", "0", "0", "0");
        charges(fine, "1998/2000", "1", "1", "1");
        charges(fine, "9989/10000", "2", "2", "2");
        charges(fine, "?", "0", "0", "100");
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 10", "2, 4", "3, 4", "4, 0.5", "400, 0.5"})
    void a_table_of_counts(String answer, String charged) {
        Deduction table = new Deduction.BandTable(
                Quantity.COUNT,
                List.of(row(Answer.count(0), "10"), row(Answer.count(2), "4"), row(Answer.count(4), "0.5")));
        charges(table, answer, charged, charged, charged);
        charges(table, "?", "0.5", "0.5", "10");
    }

    @ParameterizedTest
    @CsvSource({"0%, 5", "7999/10000, 5", "80%, 2", "8999/10000, 2", "89999999/100000000, 2", "9/10, 0", "100%, 0"})
    void a_table_of_shares(String answer, String charged) {
        Deduction table = new Deduction.BandTable(
                Quantity.SHARE,
                List.of(
                        row(NOTHING, "5"),
                        row(Answer.share(Ratio.percent(80)), "2"),
                        row(Answer.share(Ratio.percent(90)), "0")));
        charges(table, answer, charged, charged, charged);
        charges(table, "?", "0", "0", "5");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1.6, 1.6", "2, 3, 3", "3, 3, 3", "2147483647, 3, 3", "?, 0, 3"})
    void a_bonus_is_capped_by_itself_and_by_the_scheme(String answer, String least, String most) {
        Marking marking = Marking.of(evidence("0+0 Y 1/1 4 " + answer));
        assertEquals(Points.parse(least), new Points(marking.bonus()));
        assertEquals(Points.parse(most), new Points(marking.bonusAtMost()));
        assertEquals(100_000 + marking.bonus(), marking.worst());
        assertEquals(100_000 + marking.bonusAtMost(), marking.best());
        assertEquals(!least.equals(most), marking.isOpen());
    }

    @ParameterizedTest
    @CsvSource({"1, 1.6", "2, 3.2", "3, 4"})
    void a_bonus_knows_its_own_cap(String answer, String charged) {
        assertEquals(
                Points.parse(charged),
                new Points(Marking.of(evidence("0+0 Y 1/1 4 " + answer)).charged(5)));
    }

    @Test
    void a_phone_check_without_an_established_verdict_is_unknown() {
        List<Observation> seen =
                new java.util.ArrayList<>(evidence("0+0 Y 1/1 4 0").observations());
        seen.set(2, Observation.byPhone("my-1", false, Schemes.answer("54/60")));
        Marking open = Marking.of(Evidence.of(Schemes.HUNDRED, seen));
        assertEquals(0, open.totalLost());
        assertEquals(30_000, open.totalLostAtMost());
        seen.set(2, Observation.byPhone("my-1", true, Schemes.answer("4/5")));
        assertEquals(5_000, Marking.of(Evidence.of(Schemes.HUNDRED, seen)).totalLost());
    }

    @Test
    void rules_are_written_in_both_languages() {
        assertEquals(
                "低于90%的，每低1%扣0.5分，不足一档按一档计",
                Schemes.CONTENT.deductions().get(0).label().zh());
        assertEquals(
                "0.5 off for each 1% below 90%, a begun step counts as one",
                Schemes.CONTENT.deductions().get(0).label().en());
        assertEquals("提高到90%", Schemes.CONTENT.deductions().get(0).remedy().zh());
        assertEquals(
                "raise it to 90%", Schemes.CONTENT.deductions().get(0).remedy().en());
        assertEquals(
                "0起扣10分，2起扣4分，4起扣0分",
                Schemes.MEETINGS.deductions().get(0).label().zh());
        assertEquals(
                "10 off from 0, 4 off from 2, 0 off from 4",
                Schemes.MEETINGS.deductions().get(0).label().en());
        assertEquals("每项加1.6分，最多加4分", Schemes.BONUS.deductions().get(0).label().zh());
        assertEquals(
                "1.6 more for each, at most 4",
                Schemes.BONUS.deductions().get(0).label().en());
        assertEquals("每迟一个月扣5分", Schemes.IN_TIME.deductions().get(0).label().zh());
        assertEquals("每缺一项扣2分", Schemes.IN_TIME.deductions().get(1).label().zh());
        assertEquals("不达标不得分", Schemes.BALLOT.deductions().get(0).label().zh());
        assertEquals(
                "all points if not met",
                Schemes.BALLOT.deductions().get(0).label().en());
    }
}
