package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    private static final String LOOK = "ratio must look like 2%, 2.5% or 2/3 but is ";

    @ParameterizedTest
    @CsvSource({
        "2%, 1, 50, 2%",
        "2.5%, 1, 40, 1/40",
        "-2.5%, -1, 40, -1/40",
        "0%, 0, 1, 0%",
        "0.00001%, 1, 10000000, 1/10000000",
        "100%, 1, 1, 100%",
        "12.50%, 1, 8, 1/8",
        "999999999999%, 999999999999, 100, 999999999999/100",
        "100000000000%, 1000000000, 1, 100000000000%",
        "1000000001/1, 1000000001, 1, 1000000001/1",
        "-1000000000/1, -1000000000, 1, -100000000000%",
        "2/3, 2, 3, 2/3",
        "10/15, 2, 3, 2/3",
        "-6/4, -3, 2, -150%",
        "0/7, 0, 1, 0%",
        "9223372036854775807/9223372036854775806, 9223372036854775807, 9223372036854775806,"
                + "9223372036854775807/9223372036854775806"
    })
    void a_ratio_is_read_reduced_and_printed(String text, long numerator, long denominator, String printed) {
        Ratio ratio = Ratio.parse(text);
        assertEquals(numerator, ratio.numerator());
        assertEquals(denominator, ratio.denominator());
        assertEquals(printed, ratio.toString());
        assertEquals(ratio, Ratio.parse(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "2",
                "0.02",
                ".5%",
                "2.%",
                "2.123456%",
                "1234567890123%",
                "+2%",
                " 2%",
                "2 %",
                "２%",
                "2％",
                "1/-3",
                "1/",
                "/3",
                "2/3/4",
                "1e2%",
                "2.5/3",
                "12345678901234567890/3"
            })
    void what_is_neither_percent_nor_fraction_is_refused(String text) {
        assertRefused(LOOK + "\"" + text + "\"", () -> Ratio.parse(text));
    }

    @Test
    void a_share_of_nothing_has_no_value() {
        String ofNothing = "a ratio's denominator must be positive but is ";
        assertRefused(ofNothing + "0 (numerator 2): a share of nothing has no value", () -> Ratio.parse("2/0"));
        assertRefused(ofNothing + "0 (numerator 0): a share of nothing has no value", () -> Ratio.of(0, 0));
        assertRefused(ofNothing + "-3 (numerator 2): a share of nothing has no value", () -> Ratio.of(2, -3));
    }

    @Test
    void parts_that_are_no_longs_with_an_opposite_are_refused() {
        assertRefused("a ratio's numerator must be above -9223372036854775808", () -> Ratio.of(Long.MIN_VALUE, 1));
        String range = "both parts of a ratio must be at most 9223372036854775807 but one is ";
        assertRefused(range + "9223372036854775808", () -> Ratio.parse("9223372036854775808/9"));
        assertRefused(range + "9999999999999999999", () -> Ratio.parse("1/9999999999999999999"));
    }

    @Test
    void a_refused_text_is_shown_cut_and_escaped() {
        assertRefused(LOOK + "\"2%<U+000A>\"", () -> Ratio.parse("2%\n"));
        assertRefused(LOOK + "\"" + "9".repeat(40) + "…\"", () -> Ratio.parse("9".repeat(41)));
    }

    @ParameterizedTest
    @CsvSource({
        "9603/2500, 3.8412",
        "2/3, 2/3",
        "-1/8, -0.125",
        "0%, 0",
        "300%, 3",
        "1000/1, 1000",
        "1/1000000, 0.000001",
        "1/10000000, 1/10000000",
        "-2/3, -2/3",
        "9223372036854775807/1, 9223372036854775807"
    })
    void a_ratio_is_shown_as_a_decimal_only_where_six_places_are_exact(String ratio, String decimal) {
        assertEquals(decimal, Ratio.parse(ratio).toDecimal());
    }

    @Test
    void counts_are_divided_with_a_named_rounding() {
        assertEquals(4, Ratio.divide(38_412, 10_000, RoundingMode.CEILING));
        assertEquals(3, Ratio.divide(38_412, 10_000, RoundingMode.FLOOR));
        assertEquals(-4, Ratio.divide(-38_412, 10_000, RoundingMode.UP));
        assertEquals(Long.MIN_VALUE, Ratio.divide(Long.MIN_VALUE, 1, RoundingMode.UNNECESSARY));
        assertEquals(11, Ratio.of(2, 3).times(16, RoundingMode.CEILING));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -2})
    void a_divisor_is_positive(long divisor) {
        var refused = assertThrows(ArithmeticException.class, () -> Ratio.divide(7, divisor, RoundingMode.UP));
        assertEquals("the divisor must be positive but is " + divisor + " (dividend 7)", refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void a_ratio_is_a_text_in_json(Wire wire) {
        assertEquals("\"2%\"", wire.write(Ratio.of(1, 50)));
        assertEquals(Ratio.of(1, 50), wire.read("\"2%\"", Ratio.class));
        String look = "ratio must be a text such as \"2%\" or \"2/3\" but is ";
        assertEquals(look + "0.02", wire.refusal("0.02", Ratio.class));
        assertEquals(look + "[<U+202E>]", wire.refusal("[\"\\u202e\"]", Ratio.class));
    }

    @Test
    void a_ratio_survives_java_serialization_and_a_forged_one_does_not() throws IOException, ClassNotFoundException {
        Ratio ratio = Ratio.of(0x1122334455667788L, 0x1122334455667789L);
        assertEquals(ratio, Frozen.copyOf(ratio));
        assertEquals(Ratio.percent(50), Frozen.forged(ratio, ratio.denominator(), 2 * ratio.numerator()));
        var refused = assertThrows(InvalidObjectException.class, () -> Frozen.forged(ratio, ratio.denominator(), 0));
        assertTrue(refused.getMessage().startsWith("a ratio's denominator must be positive but is 0"));
        assertEquals(IllegalArgumentException.class, refused.getCause().getClass());
        assertNotEquals(ratio, (Object) ratio.toString());
    }

    private static void assertRefused(String message, Executable parse) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, parse).getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "1/1, 100%",
        "81/100, 81%",
        "1/40, 2.5%",
        "0/1, 0%",
        "125000/154321, ≈80.99%",
        "1204/1205, ≈99.91%",
        "2/3, ≈66.66%",
        "-1/3, ≈-33.34%",
        "1/10000, 0.01%"
    })
    void a_percentage_is_exact_or_marked_and_never_rounded_up(String ratio, String percent) {
        assertEquals(percent, Ratio.parse(ratio).toPercent());
    }
}
