package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.Schemes.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;

/** Where the points went, under each policy for what does not apply. */
class LedgerTest {
    private static Ledger ledger(String words) {
        return Ledger.of(Marking.of(evidence(words)));
    }

    @Test
    void nothing_lost_is_said() {
        Ledger ledger = ledger("0+0 Y 9/10 4 2");
        assertEquals("lost 0 of 100 []", ledger.toString());
        assertEquals(Text.of("没有失分", "nothing lost"), ledger.label());
        assertEquals(Points.of(3), ledger.bonus());
        assertEquals(Points.of(3), ledger.bonusAtMost());
        assertEquals(List.of(), ledger.losses());
    }

    @Test
    void a_criterion_left_out_counts_no_points() {
        Ledger ledger = ledger("3+0 - 9/10 - -");
        assertEquals(Points.of(70), ledger.applicable());
        assertEquals(Points.of(15), ledger.lost());
        assertEquals(Points.ZERO, ledger.bonusAtMost());
        assertEquals("[gk-1 15 of 15 charged]", ledger.losses().toString());
    }

    @Test
    void a_criterion_that_counts_zero_is_lost_and_cannot_be_put_right() {
        Ledger ledger = ledger("0+0 Y - 4 0");
        assertEquals(Points.of(100), ledger.applicable());
        assertEquals(
                List.of(new Loss(
                        "my-1",
                        Text.of("指标my-1", "criterion my-1"),
                        Points.of(30),
                        Points.of(30),
                        Points.of(30),
                        Points.of(30),
                        List.of(new Charge(
                                NotApplicable.ZERO.label(),
                                "NOT_APPLICABLE",
                                Points.of(30),
                                Text.of("不适用，不能收回", "it does not apply: nothing to put right"))))),
                ledger.losses());
        assertEquals(
                "指标my-1失30分（满分30分，应扣30分）：计零分，实际不适用，应扣30分（不适用，不能收回）",
                ledger.label().zh());
        assertEquals(
                "criterion my-1: lost 30 of 30, 30 charged: all its points are lost, observed not applicable, 30 charged"
                        + " (it does not apply: nothing to put right)",
                ledger.label().en());
    }

    @Test
    void what_is_unknown_is_shown_as_a_range() {
        Ledger ledger = ledger("?+4 N ? ? ?");
        assertEquals(Points.of(38), ledger.lost());
        assertEquals(Points.of(90), ledger.lostAtMost());
        assertEquals(Points.ZERO, ledger.bonus());
        assertEquals(Points.of(3), ledger.bonusAtMost());
        assertEquals(
                "lost 38..90 of 100 [gk-1 8..20 of 8 charged, ps-1 30 of 30 charged, my-1 0..30 of 0 charged, hy-1 0..10"
                        + " of 0 charged], pass needs 50: [gk-1 20, ps-1 30]",
                ledger.toString());
        List<String> lines = List.of(ledger.label().zh().split("。"));
        assertEquals("指标gk-1失8至20分（满分20分，应扣8分）：每迟一个月扣5分，实际未知，应扣0分（按月办理）；每缺一项扣2分，实际4，应扣8分（逐项补正）", lines.get(0));
        assertEquals("指标ps-1失30分（满分30分，应扣30分）：不达标不得分，实际否，应扣30分（达标后计满分）", lines.get(1));
        List<String> english = List.of(ledger.label().en().split("\\. "));
        assertEquals(
                "criterion gk-1: lost 8 to 20 of 20, 8 charged: 5 off for each month late, observed unknown, 0 charged (be"
                        + " on time in each month); 2 off for each miss, observed 4, 8 charged (put each miss right)",
                english.get(0));
        assertEquals(
                "criterion ps-1: lost 30 of 30, 30 charged: all points if not met, observed no, 30 charged (meet it)",
                english.get(1));
        assertEquals(
                "reach a row that costs less",
                ledger.losses().get(3).charges().get(0).remedy().en());
    }

    @Test
    void a_share_is_read_as_a_percentage() {
        assertEquals(
                "criterion my-1: lost 1 of 30, 1 charged: 0.5 off for each 1% below 90%, a begun step counts as one,"
                        + " observed 88.5%, 1 charged (raise it to 90%)",
                ledger("0+0 Y 177/200 4 0").label().en());
        assertEquals(
                "177/200",
                ledger("0+0 Y 177/200 4 0").losses().get(0).charges().get(0).observed());
    }

    @Test
    void ledgers_are_equal_by_what_they_say() {
        Ledger ledger = ledger("3+4 Y 9/10 4 0");
        assertEquals(ledger, ledger("3+4 Y 91/100 5 0"));
        assertEquals(ledger.hashCode(), ledger("3+4 Y 91/100 5 0").hashCode());
        assertEquals(ledger, JavaCopy.of(ledger));
        assertNotEquals(ledger, ledger("3+3 Y 9/10 4 0"));
        assertNotEquals(ledger, ledger.toString());
    }
}
