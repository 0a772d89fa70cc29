package org.civaffairs.core.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZSquaredTest {
    private static final String REMEDY =
            " must be above 0 and below 1000, with at most 18 places, such as \"3.8416\", but is ";

    /** Published: the 97.5 % point of the normal distribution is 1.959963984540054235524594430520551527956 (OEIS A220510). */
    @Test
    void the_confidence_of_95_percent_is_the_square_of_the_published_quantile() {
        BigDecimal z = new BigDecimal("1.959963984540054235524594430520551527956");
        BigDecimal off =
                z.multiply(z).subtract(ZSquared.NINETY_FIVE_PERCENT.value()).abs();
        assertTrue(off.compareTo(new BigDecimal("0.0000000000000000005")) < 0, off::toString);
    }

    @ParameterizedTest
    @CsvSource({"3.8416, 3.8416", "4, 4", "4.00, 4", "100, 100", "999.999999999999999999, 999.999999999999999999"})
    void z_squared_prints_without_trailing_zeros_and_parses_back(String text, String printed) {
        ZSquared z = ZSquared.parse(text);
        assertEquals(printed, z.toString());
        assertEquals(z, ZSquared.parse(z.toString()));
        assertEquals(z, JavaCopy.of(z));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("\"" + printed + "\"", mapper.write(z));
            assertEquals(z, mapper.read("\"" + text + "\"", ZSquared.class));
        }
    }

    @Test
    void the_smallest_is_one_unit_of_the_last_place() {
        ZSquared least = ZSquared.parse("0.000000000000000001");
        assertEquals(BigInteger.ONE, least.scaled());
        assertEquals(BigInteger.TEN.pow(18), ZSquared.scale());
        assertEquals("0.000000000000000001", least.toString());
        assertEquals(
                BigInteger.TEN.pow(18).multiply(BigInteger.TWO),
                ZSquared.parse("2").scaled());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", ".5", "5.", "1e2", "1000", "3,8", "3.8416%", "0.0000000000000000001", "٣"})
    void what_does_not_look_like_one_is_refused(String text) {
        assertEquals(
                "z-squared: value" + REMEDY + "\"" + text + "\"",
                assertThrows(InvalidInputException.class, () -> ZSquared.parse(text))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.0, 0", "-1, -1", "1000, 1E+3", "1E-19, 1E-19"})
    void what_is_out_of_range_is_refused(String value, String shown) {
        assertEquals(
                "z-squared: value" + REMEDY + shown,
                assertThrows(InvalidInputException.class, () -> new ZSquared(new BigDecimal(value)))
                        .getMessage());
    }

    @Test
    void json_is_not_guessed() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "z-squared: value must be a text in quotes but is a number",
                    mapper.refusal("3.8416", ZSquared.class));
            assertEquals(
                    "z-squared: value cannot be read: z-squared: value" + REMEDY + "\"x\"",
                    mapper.refusal("\"x\"", ZSquared.class));
        }
    }
}
