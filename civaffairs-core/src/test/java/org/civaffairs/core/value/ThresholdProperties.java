package org.civaffairs.core.value;

import static org.civaffairs.core.value.Numbers.big;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class ThresholdProperties {
    /** Any share above 0 and below 1, with parts of up to 63 bits. */
    @Provide
    Arbitrary<Ratio> shares() {
        return Numbers.ratios()
                .filter(r -> r.numerator() != 0 && Math.abs(r.numerator()) != r.denominator())
                .map(r -> Ratio.of(
                        Math.min(Math.abs(r.numerator()), r.denominator()),
                        Math.max(Math.abs(r.numerator()), r.denominator())));
    }

    @Provide
    Arbitrary<Long> wholes() {
        return Numbers.positive();
    }

    @Example
    void two_thirds_or_more_is_three_parts_to_two_wholes() {
        for (int n = 1; n <= 200; n++) {
            for (int y = 0; y <= n; y++) {
                assertEquals(3 * y >= 2 * n, Threshold.atLeast(2, 3).isMet(y, n), y + " of " + n);
                assertEquals(3 * y > 2 * n, Threshold.moreThan(2, 3).isMet(y, n), y + " of " + n);
                assertEquals(2 * y > n, Threshold.moreThan(1, 2).isMet(y, n), y + " of " + n);
                assertEquals(2 * y >= n, Threshold.atLeast(1, 2).isMet(y, n), y + " of " + n);
            }
        }
    }

    @Property
    void strict_implies_inclusive_and_differs_only_at_the_share_itself(
            @ForAll @LongRange(min = 1, max = 40) long whole,
            @ForAll @LongRange(min = 1, max = 39) long numerator,
            @ForAll @LongRange(min = 2, max = 40) long denominator) {
        Ratio share = Ratio.of(Math.min(numerator, denominator - 1), denominator);
        Threshold inclusive = Threshold.atLeast(share.numerator(), share.denominator());
        Threshold strict = Threshold.moreThan(share.numerator(), share.denominator());
        long differences = 0;
        for (long part = 0; part <= whole; part++) {
            assertTrue(inclusive.isMet(part, whole) || !strict.isMet(part, whole));
            differences += inclusive.isMet(part, whole) == strict.isMet(part, whole) ? 0 : 1;
        }
        assertEquals(whole % share.denominator() == 0 ? 1 : 0, differences);
    }

    /** Decided at the very boundary, with products of up to 126 bits. */
    @Property
    void a_threshold_is_a_comparison_of_whole_products(
            @ForAll("shares") Ratio share,
            @ForAll("wholes") long whole,
            @ForAll @LongRange(min = -1, max = 1) long nudge) {
        var wanted = big(whole).multiply(big(share.numerator()));
        long part = Math.max(0, wanted.divide(big(share.denominator())).longValueExact() + nudge);
        int order = big(part).multiply(big(share.denominator())).compareTo(wanted);
        Threshold inclusive = Threshold.atLeast(share.numerator(), share.denominator());
        Threshold strict = Threshold.moreThan(share.numerator(), share.denominator());
        assertEquals(order >= 0, inclusive.isMet(part, whole));
        assertEquals(order > 0, strict.isMet(part, whole));
    }

    @Property
    void the_least_part_meets_and_one_less_does_not(@ForAll("shares") Ratio share, @ForAll("wholes") long whole) {
        assertLeast(Threshold.atLeast(share.numerator(), share.denominator()), whole);
        assertLeast(Threshold.moreThan(share.numerator(), share.denominator()), whole);
    }

    @Property
    void every_threshold_reads_back(@ForAll("shares") Ratio share, @ForAll boolean inclusive) {
        Threshold threshold = inclusive
                ? Threshold.atLeast(share.numerator(), share.denominator())
                : Threshold.moreThan(share.numerator(), share.denominator());
        assertEquals(threshold, Threshold.parse(threshold.toString()));
    }

    private static void assertLeast(Threshold threshold, long whole) {
        long least = threshold.least(whole);
        assertTrue(threshold.isMet(least, whole));
        assertFalse(threshold.isMet(least - 1, whole));
    }
}
