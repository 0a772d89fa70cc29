package org.civaffairs.core.value;

import static org.civaffairs.core.value.Numbers.big;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class RatioProperties {
    @Provide
    Arbitrary<Long> any() {
        return Numbers.any();
    }

    @Provide
    Arbitrary<Long> positive() {
        return Numbers.positive();
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return Numbers.ratios();
    }

    @Property
    void reduction_keeps_the_value_and_leaves_no_common_divisor(
            @ForAll("any") long part, @ForAll("positive") long whole) {
        Ratio ratio = Ratio.of(part, whole);
        assertEquals(big(part).multiply(big(ratio.denominator())), big(whole).multiply(big(ratio.numerator())));
        assertEquals(BigInteger.ONE, big(ratio.numerator()).gcd(big(ratio.denominator())));
    }

    @Property
    void equal_values_are_equal_ratios(
            @ForAll @LongRange(min = -1000, max = 1000) long part,
            @ForAll @LongRange(min = 1, max = 1000) long whole,
            @ForAll @LongRange(min = 1, max = 1000) long factor) {
        Ratio ratio = Ratio.of(part, whole);
        assertEquals(ratio, Ratio.of(part * factor, whole * factor));
        assertEquals(ratio.hashCode(), Ratio.of(part * factor, whole * factor).hashCode());
    }

    @Property
    void order_is_that_of_the_cross_products(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        BigInteger left = big(a.numerator()).multiply(big(b.denominator()));
        BigInteger right = big(b.numerator()).multiply(big(a.denominator()));
        assertEquals(left.compareTo(right), Integer.signum(a.compareTo(b)));
        assertEquals(left.equals(right), a.equals(b));
    }

    /** n/(n+1) grows with n: neighbours near 2^62 and 2^63 differ in the last of 128 bits. */
    @Property
    void neighbours_of_one_are_told_apart(@ForAll("positive") long n) {
        long part = Math.min(n, Long.MAX_VALUE - 2);
        Ratio less = Ratio.of(part, part + 1);
        Ratio more = Ratio.of(part + 1, part + 2);
        assertEquals(-1, Integer.signum(less.compareTo(more)));
        assertEquals(1, Integer.signum(more.compareTo(less)));
    }

    @Property
    void every_ratio_reads_back(@ForAll("ratios") Ratio ratio) {
        assertEquals(ratio, Ratio.parse(ratio.toString()));
    }

    @Property
    void a_percentage_is_the_decimal_divided_by_a_hundred(
            @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long whole,
            @ForAll @LongRange(min = 0, max = 99_999) long decimals) {
        String percent = whole + "." + decimals;
        Ratio ratio = Ratio.parse(percent + "%");
        BigDecimal hundredfold = new BigDecimal(percent).multiply(BigDecimal.valueOf(ratio.denominator()));
        assertEquals(
                0, hundredfold.compareTo(BigDecimal.valueOf(ratio.numerator()).movePointRight(2)));
    }

    @Property
    void a_decimal_shown_is_the_exact_value(@ForAll("ratios") Ratio ratio) {
        String shown = ratio.toDecimal();
        if (shown.contains("/")) {
            BigDecimal micros = BigDecimal.valueOf(ratio.numerator()).movePointRight(6);
            assertThrows(
                    ArithmeticException.class,
                    () -> micros.divide(BigDecimal.valueOf(ratio.denominator()), 0, RoundingMode.UNNECESSARY));
        } else {
            BigDecimal part = new BigDecimal(shown).multiply(BigDecimal.valueOf(ratio.denominator()));
            assertEquals(0, part.compareTo(BigDecimal.valueOf(ratio.numerator())));
        }
    }

    @Property
    void a_share_rounded_down_and_up_encloses_the_exact_one(
            @ForAll("any") long whole, @ForAll @LongRange(min = 0, max = 60) long part) {
        Ratio ratio = Ratio.of(part, 60);
        BigInteger exact = big(whole).multiply(big(part));
        BigInteger down = big(ratio.times(whole, RoundingMode.FLOOR)).multiply(big(60));
        BigInteger up = big(ratio.times(whole, RoundingMode.CEILING)).multiply(big(60));
        assertEquals(exact.mod(big(60)), exact.subtract(down));
        assertEquals(exact.negate().mod(big(60)), up.subtract(exact));
    }
}
