package org.civaffairs.core.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {
    @ParameterizedTest
    @CsvSource({
        "0,                   0,                  0",
        "20,                  20000,              20",
        "0.5,                 500,                0.5",
        "1.6,                 1600,               1.6",
        "1.60,                1600,               1.6",
        "1.600,               1600,               1.6",
        "0.001,               1,                  0.001",
        "10.01,               10010,              10.01",
        "999999999999999.999, 999999999999999999, 999999999999999.999"
    })
    void points_are_read_to_a_thousandth_and_written_back(String text, long thousandths, String written) {
        assertEquals(thousandths, Points.parse(text).thousandths());
        assertEquals(written, Points.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "+1",
                ".5",
                "5.",
                "1e3",
                "1E3",
                "NaN",
                "Infinity",
                "0x10",
                "0.0001",
                "01",
                "1,000",
                "１",
                "1 ",
                "20分",
                "1000000000000000"
            })
    void any_other_text_is_refused(String text) {
        assertEquals(
                "points: text must look like 20 or 1.6 (digits, a point, at most three decimals) but is \"" + text
                        + "\"",
                assertThrows(InvalidInputException.class, () -> Points.parse(text))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_000_000_000_000_000L})
    void points_out_of_range_are_refused(long thousandths) {
        assertEquals(
                "points must be from 0 to 999999999999999999 thousandths but are " + thousandths,
                assertThrows(IllegalArgumentException.class, () -> new Points(thousandths))
                        .getMessage());
    }

    @Test
    void whole_points_add_up() {
        assertEquals(Points.parse("21.6"), Points.of(20).plus(Points.parse("1.6")));
        assertEquals(Points.ZERO, Points.of(0));
        assertTrue(Points.of(2).compareTo(Points.parse("2.001")) < 0);
        assertTrue(Points.of(3).compareTo(Points.parse("2.999")) > 0);
    }

    @Test
    void json_is_a_text_in_quotes() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("\"1.6\"", mapper.write(Points.parse("1.6")));
            assertEquals(Points.parse("1.6"), mapper.read("\"1.6\"", Points.class));
            assertEquals("points: text must be a text in quotes but is a number", mapper.refusal("1.6", Points.class));
            assertEquals("points: text must be a text in quotes but is a number", mapper.refusal("20", Points.class));
        }
        assertEquals(Points.of(7), JavaCopy.of(Points.of(7)));
    }
}
