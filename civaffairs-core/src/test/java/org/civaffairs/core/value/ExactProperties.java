package org.civaffairs.core.value;

import static org.civaffairs.core.value.Numbers.big;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.function.LongSupplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class ExactProperties {
    @Provide
    Arbitrary<Long> longs() {
        return Arbitraries.oneOf(Numbers.any(), Arbitraries.of(Long.MIN_VALUE, Long.MIN_VALUE + 1))
                .withoutEdgeCases();
    }

    @Property
    void sums_and_differences_are_those_of_the_integers_or_an_error(@ForAll("longs") long a, @ForAll("longs") long b) {
        assertExact(big(a).add(big(b)), () -> Exact.sum("n", a, b));
        assertExact(big(a).subtract(big(b)), () -> Exact.difference("n", a, b));
    }

    /** Results within two of both ends. */
    @Property
    void the_range_ends_at_the_last_long(
            @ForAll("longs") long a, @ForAll boolean low, @ForAll @LongRange(min = -2, max = 2) long nudge) {
        BigInteger end = big(low ? Long.MIN_VALUE : Long.MAX_VALUE).add(big(nudge));
        BigInteger addend = end.subtract(big(a));
        if (addend.bitLength() < Long.SIZE) {
            assertExact(end, () -> Exact.sum("n", a, addend.longValueExact()));
        }
        if (addend.negate().bitLength() < Long.SIZE) {
            assertExact(end, () -> Exact.difference("n", a, addend.negate().longValueExact()));
        }
    }

    private static void assertExact(BigInteger expected, LongSupplier computed) {
        if (expected.bitLength() < Long.SIZE) {
            assertEquals(expected, big(computed.getAsLong()));
        } else {
            assertThrows(ArithmeticException.class, computed::getAsLong);
        }
    }
}
