package org.civaffairs.core.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceIntervalTest {
    @ParameterizedTest
    @CsvSource({
        "0.798505352760..0.953357165527, 79.85% to 95.34%",
        "0.000000000000..1.000000000000, 0.00% to 100.00%",
        "0.000000000001..0.000000000001, 0.00% to 0.01%", // rounded outwards
        "0.900000000000..0.900000000000, 90.00% to 90.00%",
        "0.899999999999..0.900000000001, 89.99% to 90.01%"
    })
    void an_interval_prints_and_parses_back_and_is_shown_rounded_outwards(String text, String shown) {
        ConfidenceInterval interval = ConfidenceInterval.parse(text);
        assertEquals(text, interval.toString());
        assertEquals(shown, interval.label().in(Locale.ENGLISH));
        assertEquals(shown.replace(" to ", "至"), interval.label().in(Locale.CHINESE));
        assertEquals(interval, JavaCopy.of(interval));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("\"" + text + "\"", mapper.write(interval));
            assertEquals(interval, mapper.read("\"" + text + "\"", ConfidenceInterval.class));
        }
    }

    @Test
    void bounds_are_its_parts() {
        ConfidenceInterval interval = ConfidenceInterval.ofUnits(798_505_352_760L, 953_357_165_527L);
        assertEquals(new BigDecimal("0.798505352760"), interval.lower());
        assertEquals(new BigDecimal("0.953357165527"), interval.upper());
        assertEquals(Text.of("79.85%至95.34%", "79.85% to 95.34%"), interval.label());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0.5..0.6",
                "0.500000000000",
                "0.500000000000..0.6000000000000",
                "2.000000000000..2.000000000000",
                "0.500000000000-0.600000000000"
            })
    void what_does_not_look_like_one_is_refused(String text) {
        assertEquals(
                "interval: text must be two bounds such as \"0.000000000000..1.000000000000\" but is \"" + text + "\"",
                assertThrows(InvalidInputException.class, () -> ConfidenceInterval.parse(text))
                        .getMessage());
    }

    @Test
    void bounds_out_of_order_or_range_are_refused() {
        assertEquals(
                "interval: upper must not be below the lower bound, 0.600000000000, but is 0.599999999999",
                assertThrows(
                                InvalidInputException.class,
                                () -> ConfidenceInterval.parse("0.600000000000..0.599999999999"))
                        .getMessage());
        assertEquals(
                "interval: upper must be at most 1, with 12 places, but is 1.000000000001",
                assertThrows(
                                InvalidInputException.class,
                                () -> ConfidenceInterval.parse("0.600000000000..1.000000000001"))
                        .getMessage());
        assertEquals(
                "interval: lower must be 0 or more, with 12 places, but is -1E-12",
                assertThrows(InvalidInputException.class, () -> ConfidenceInterval.ofUnits(-1, 0))
                        .getMessage());
        BigDecimal half = new BigDecimal("0.5");
        assertEquals(
                "interval: lower must be 0 or more, with 12 places, but is 0.5"
                        + "; upper must be at most 1, with 12 places, but is 0.5",
                assertThrows(InvalidInputException.class, () -> new ConfidenceInterval(half, half))
                        .getMessage());
    }

    @Test
    void json_is_not_guessed() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "interval: text must be a text in quotes but is a number",
                    mapper.refusal("1", ConfidenceInterval.class));
        }
    }
}
