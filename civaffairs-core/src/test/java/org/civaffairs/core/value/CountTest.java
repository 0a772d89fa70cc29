package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {
    private static final String REMEDY = "must be a whole number from 0 to 2147483647";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 38_412, 999_999_999, 1_000_000_000, Integer.MAX_VALUE})
    void a_count_is_read_and_printed_in_plain_digits(int number) {
        assertEquals(number, Count.parse(Integer.toString(number)).value());
        assertEquals(Integer.toString(number), new Count(number).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "-1",
                "-0",
                "+1",
                "3.7",
                "3.0",
                "38,412",
                "1e3",
                "007",
                "00",
                " 1",
                "1 ",
                "１",
                "٣",
                "0x1",
                "2147483648",
                "4294967296",
                "9999999999",
                "10000000000",
                "12345678901234567890"
            })
    void what_is_no_count_is_refused(String text) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Count.parse(text));
        assertEquals("count " + REMEDY + " but is \"" + text + "\"", refused.getMessage());
    }

    @Test
    void a_refused_text_is_shown_cut_and_escaped() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Count.parse("1\n" + "x".repeat(39)));
        assertEquals("count " + REMEDY + " but is \"1<U+000A>" + "x".repeat(38) + "…\"", refused.getMessage());
    }

    @Test
    void a_count_is_not_negative() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new Count(-1));
        assertEquals("count must not be negative but is -1", refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void a_count_is_a_number_in_json(Wire wire) {
        assertEquals("38412", wire.write(new Count(38_412)));
        assertEquals(new Count(38_412), wire.read("38412", Count.class));
        assertEquals(new Count(0), wire.read("0", Count.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-1|must not be negative but is -1",
                "-2147483649|" + REMEDY + " but is -2147483649",
                "3.7|" + REMEDY + " but is 3.7",
                "3.0|" + REMEDY + " but is 3.0",
                "2147483648|" + REMEDY + " but is 2147483648",
                "\"3\"|" + REMEDY + " but is \"3\"",
                "true|" + REMEDY + " but is true",
                "[3]|" + REMEDY + " but is a list"
            })
    void json_that_is_no_count_is_refused(String json, String problem) {
        for (Wire wire : Wire.values()) {
            assertEquals("count: value " + problem, wire.refusal(json, Count.class));
        }
    }

    @Test
    void a_count_survives_java_serialization() throws IOException, ClassNotFoundException {
        assertEquals(new Count(38_412), Frozen.copyOf(new Count(38_412)));
    }
}
