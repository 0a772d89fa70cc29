package org.civaffairs.core.value;

import static org.civaffairs.core.value.Numbers.big;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class WideProperties {
    @Provide
    Arbitrary<Long> any() {
        return Numbers.any();
    }

    @Provide
    Arbitrary<Long> positive() {
        return Numbers.positive();
    }

    @Property
    void products_compare_as_whole_numbers(
            @ForAll("any") long a, @ForAll("any") long b, @ForAll("any") long c, @ForAll("any") long d) {
        assertEquals(
                big(a).multiply(big(b)).compareTo(big(c).multiply(big(d))),
                Integer.signum(Wide.compareProducts(a, b, c, d)));
    }

    /** The same high 64 bits: only the low ones, read without a sign, tell the products apart. */
    @Property
    void products_that_are_nearly_equal_compare_as_whole_numbers(
            @ForAll("any") long a, @ForAll("any") long b, @ForAll @LongRange(min = -2, max = 2) long nudge) {
        long near = Math.max(-Long.MAX_VALUE, Math.min(Long.MAX_VALUE - 2, a)) + nudge;
        assertEquals(
                big(a).multiply(big(b)).compareTo(big(near).multiply(big(b))),
                Integer.signum(Wide.compareProducts(a, b, near, b)));
        assertEquals(0, Wide.compareProducts(a, b, b, a));
    }

    /** Dividends one beside, and at, every half and every whole. */
    @Property
    void quotients_are_rounded_as_decimal_arithmetic_rounds(
            @ForAll @LongRange(min = -40, max = 40) long halves,
            @ForAll @LongRange(min = 1, max = 30) long half,
            @ForAll @LongRange(min = -1, max = 1) long nudge,
            @ForAll RoundingMode rounding) {
        long dividend = halves * half + nudge;
        long divisor = 2 * half;
        var exact = Numbers.quotient(big(dividend), divisor, rounding);
        if (exact.isPresent()) {
            assertEquals(exact.get(), big(Wide.divide(dividend, divisor, rounding)));
        } else {
            assertEquals(RoundingMode.UNNECESSARY, rounding);
            assertThrows(ArithmeticException.class, () -> Wide.divide(dividend, divisor, rounding));
        }
    }

    @Property
    void a_product_divided_by_its_factor_is_the_other_factor(
            @ForAll("any") long a, @ForAll("positive") long c, @ForAll RoundingMode rounding) {
        assertEquals(a, Wide.multiplyDivide(a, c, c, rounding));
    }

    /** One beyond a multiple, in 64 bits and in 128. */
    @Property
    void a_product_just_beside_a_multiple_is_rounded_as_told(
            @ForAll("positive") long a, @ForAll @LongRange(min = 1, max = 1000) long b) {
        long c = Math.max(2, a - 1);
        assertEquals(big(a).multiply(big(b)).divide(big(c)), big(Wide.multiplyDivide(a, b, c, RoundingMode.FLOOR)));
        assertEquals(
                big(a).multiply(big(b)).add(big(c - 1)).divide(big(c)),
                big(Wide.multiplyDivide(a, b, c, RoundingMode.CEILING)));
    }
}
