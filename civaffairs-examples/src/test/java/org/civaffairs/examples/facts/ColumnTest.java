package org.civaffairs.examples.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {
    private static Object number(String cell) {
        return Column.required("n", Column.Kind.NUMBER, "数", "number", "1").json(cell);
    }

    @Test
    void a_number_is_as_small_as_it_can_be() {
        assertEquals(0, number("0"));
        assertEquals(9, number("9"));
        assertEquals(-1, number("-1"));
        assertEquals(999_999_999, number("999999999"));
        assertEquals(1_000_000_000, number("1000000000"));
        assertEquals(2_147_483_647, number("2147483647"));
        assertEquals(2_147_483_648L, number("2147483648"));
        assertEquals(Long.MIN_VALUE, number("-9223372036854775808"));
        assertEquals(new BigInteger("9223372036854775808"), number("9223372036854775808"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "00", "01", "-0", "012345678", "1.0", "1e3", "+1", "1 ", "/", ":", "1:", "x", "\uFF11"})
    void what_is_not_the_usual_way_to_write_a_number_stays_text(String cell) {
        assertEquals(cell, number(cell));
    }

    @Test
    void digits_in_a_column_that_does_not_count_are_text() {
        assertEquals(
                "7", Column.required("t", Column.Kind.TEXT, "字", "text", "x").json("7"));
    }
}
