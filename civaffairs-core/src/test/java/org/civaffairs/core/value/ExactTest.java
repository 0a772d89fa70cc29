package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ExactTest {
    @Test
    void sums_and_differences_reach_both_ends_of_a_long() {
        assertEquals(Long.MAX_VALUE, Exact.sum("persons", Long.MAX_VALUE - 1, 1));
        assertEquals(Long.MIN_VALUE, Exact.sum("persons", Long.MIN_VALUE + 1, -1));
        assertEquals(-1, Exact.sum("persons", Long.MAX_VALUE, Long.MIN_VALUE));
        assertEquals(Long.MAX_VALUE, Exact.difference("persons", -1, Long.MIN_VALUE));
        assertEquals(Long.MIN_VALUE, Exact.difference("persons", -1, Long.MAX_VALUE));
    }

    @Test
    void what_is_out_of_range_is_named_with_both_numbers() {
        var sum = assertThrows(ArithmeticException.class, () -> Exact.sum("persons", Long.MAX_VALUE, 1));
        assertEquals("persons out of range: 9223372036854775807 + 1", sum.getMessage());
        var difference = assertThrows(ArithmeticException.class, () -> Exact.difference("persons", 0, Long.MIN_VALUE));
        assertEquals("persons out of range: 0 - -9223372036854775808", difference.getMessage());
    }
}
