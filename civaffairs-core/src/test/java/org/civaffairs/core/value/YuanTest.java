package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YuanTest {
    private static final Yuan MOST = Yuan.ofFen(Long.MAX_VALUE);
    private static final Yuan LEAST = Yuan.ofFen(-Long.MAX_VALUE);
    private static final Yuan FEN = Yuan.ofFen(1);

    @Test
    void the_one_long_without_an_opposite_is_no_amount() {
        assertOutOfRange("-9223372036854775808 fen", () -> Yuan.ofFen(Long.MIN_VALUE));
        assertEquals(LEAST, MOST.negated());
        assertEquals(MOST, LEAST.negated());
    }

    @Test
    void whole_yuan_become_fen_or_are_refused() {
        assertEquals(1200, Yuan.of(12).fen());
        assertEquals(
                9_223_372_036_854_775_800L, Yuan.of(92_233_720_368_547_758L).fen());
        assertOutOfRange("92233720368547759 * 100 fen", () -> Yuan.of(92_233_720_368_547_759L));
        assertOutOfRange("-92233720368547759 * 100 fen", () -> Yuan.of(-92_233_720_368_547_759L));
    }

    @Test
    void a_sum_out_of_range_names_both_amounts() {
        assertOutOfRange("92233720368547758.07 + 0.01", () -> MOST.plus(FEN));
        assertOutOfRange("-92233720368547758.07 + -0.01", () -> LEAST.plus(FEN.negated()));
        assertOutOfRange("-92233720368547758.07 + -92233720368547758.07", () -> LEAST.plus(LEAST));
        assertEquals(Yuan.ZERO, MOST.plus(LEAST));
    }

    @Test
    void a_difference_out_of_range_names_both_amounts() {
        assertOutOfRange("92233720368547758.07 - -0.01", () -> MOST.minus(FEN.negated()));
        assertOutOfRange("-92233720368547758.07 - 0.01", () -> LEAST.minus(FEN));
        assertOutOfRange("-92233720368547758.07 - 92233720368547758.07", () -> LEAST.minus(MOST));
        assertEquals(LEAST, Yuan.ZERO.minus(MOST));
    }

    @Test
    void a_product_out_of_range_names_both_operands() {
        assertOutOfRange("9223372036854775807 * 2 fen", () -> MOST.times(2));
        assertOutOfRange(
                "-4611686018427387904 * 2 fen", () -> Yuan.ofFen(-(1L << 62)).times(2));
        assertEquals(LEAST, MOST.times(-1));
    }

    @Test
    void a_share_out_of_range_is_refused() {
        var refused = assertThrows(ArithmeticException.class, () -> MOST.times(Ratio.of(3, 2), RoundingMode.DOWN));
        assertEquals("result out of range: 9223372036854775807 * 3 / 2", refused.getMessage());
        Yuan half = Yuan.ofFen(-(1L << 62));
        assertOutOfRange("-9223372036854775808 fen", () -> half.times(Ratio.percent(200), RoundingMode.UNNECESSARY));
    }

    /** 2 % of 1,234,567.70 is 24,691.354. */
    @ParameterizedTest
    @CsvSource({
        "1234567.70, CEILING, 24691.36",
        "1234567.70, FLOOR, 24691.35",
        "1234567.70, HALF_UP, 24691.35",
        "-1234567.70, CEILING, -24691.35",
        "-1234567.70, FLOOR, -24691.36",
        "0.25, HALF_EVEN, 0.00",
        "0.25, HALF_UP, 0.01",
        "0.25, HALF_DOWN, 0.00",
        "0.75, HALF_EVEN, 0.02",
        "50.00, UNNECESSARY, 1.00"
    })
    void two_percent_is_rounded_as_told(String amount, RoundingMode rounding, String share) {
        assertEquals(Yuan.parse(share), Yuan.parse(amount).times(Ratio.percent(2), rounding));
    }

    @Test
    void a_share_that_is_not_whole_fen_and_must_not_be_rounded_is_refused() {
        Yuan amount = Yuan.parse("0.25");
        var refused =
                assertThrows(ArithmeticException.class, () -> amount.times(Ratio.percent(2), RoundingMode.UNNECESSARY));
        assertEquals("the result is not a whole number: 0 and 25/50; name a rounding", refused.getMessage());
    }

    /** 2 % of 1,234,567.70 is 24,691.354, so 24,691.35 falls short by less than half a fen. */
    @Test
    void at_least_two_percent_is_decided_without_rounding() {
        Yuan base = Yuan.parse("1234567.70");
        assertFalse(Yuan.parse("24691.35").isAtLeast(Ratio.percent(2), base));
        assertTrue(Yuan.parse("24691.36").isAtLeast(Ratio.percent(2), base));
        assertTrue(Yuan.parse("1.00").isAtLeast(Ratio.percent(2), Yuan.of(50)));
        assertTrue(Yuan.ZERO.isAtLeast(Ratio.percent(2), Yuan.ZERO));
        assertFalse(LEAST.isAtLeast(Ratio.of(1, Long.MAX_VALUE), LEAST));
    }

    @Test
    void the_first_parts_of_a_split_carry_the_fen_left_over() {
        assertEquals("[0.34, 0.33, 0.33]", Yuan.of(1).split(3).toString());
        assertEquals("[-0.67, -0.67, -0.66]", Yuan.of(-2).split(3).toString());
        assertEquals(List.of(MOST), MOST.split(1));
        assertEquals("[0.01, 0.00]", FEN.split(2).toString());
        var refused = assertThrows(IllegalArgumentException.class, () -> FEN.split(0));
        assertEquals("an amount must be split into 1 part or more but parts is 0", refused.getMessage());
    }

    @Test
    void a_partial_sum_out_of_range_names_both_operands() {
        assertOutOfRange("92233720368547758.07 + 0.01", () -> Yuan.sum(List.of(MOST, FEN, LEAST)));
        assertOutOfRange("-92233720368547758.07 + -0.01", () -> Yuan.sum(List.of(LEAST, FEN.negated(), FEN)));
        assertOutOfRange(
                "92233720368547758.07 + 0.01", () -> Stream.of(MOST, FEN).collect(Yuan.summing()));
        assertEquals(LEAST, Yuan.sum(List.of(LEAST, Yuan.ZERO)));
    }

    @Test
    void nothing_adds_up_to_zero() {
        assertEquals(Yuan.ZERO, Yuan.sum(List.of()));
        assertEquals(Yuan.ZERO, Stream.<Yuan>empty().collect(Yuan.summing()));
        assertFalse(Yuan.ZERO.isNegative());
        assertTrue(FEN.negated().isNegative());
        assertNotEquals(Yuan.ZERO, (Object) 0L);
    }

    private static void assertOutOfRange(String operation, Executable computation) {
        var refused = assertThrows(ArithmeticException.class, computation);
        assertEquals("amount out of range: " + operation, refused.getMessage());
    }
}
