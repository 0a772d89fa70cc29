package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CountProperties {
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

    /** Few characters, and numbers around the largest count. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789-+. ").ofMaxLength(4),
                Arbitraries.longs()
                        .between(Integer.MAX_VALUE - 3L, Integer.MAX_VALUE + 3L)
                        .map(String::valueOf));
    }

    @Property
    void exactly_the_plain_whole_numbers_in_range_are_read(@ForAll("texts") String text) {
        boolean plain = text.chars().allMatch(c -> c >= '0' && c <= '9')
                && !text.isEmpty()
                && (text.length() == 1 || text.charAt(0) != '0');
        if (plain && new BigInteger(text).compareTo(MOST) <= 0) {
            assertEquals(text, Count.parse(text).toString());
        } else {
            assertThrows(IllegalArgumentException.class, () -> Count.parse(text));
        }
    }

    @Property
    void counts_are_ordered_and_equal_by_their_number(
            @ForAll @IntRange(max = 1000) int a, @ForAll @IntRange(max = 1000) int b) {
        assertEquals(Integer.signum(a - b), new Count(a).compareTo(new Count(b)));
        assertEquals(a == b, new Count(a).equals(new Count(b)));
    }
}
