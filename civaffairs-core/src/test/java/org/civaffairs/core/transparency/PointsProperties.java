package org.civaffairs.core.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Points and scores against decimals and big integers. */
class PointsProperties {
    @Property(tries = 300)
    void what_is_written_can_be_read(@ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long thousandths) {
        Points points = new Points(thousandths);
        assertEquals(points, Points.parse(points.toString()));
        assertEquals(0, new BigDecimal(points.toString()).compareTo(BigDecimal.valueOf(thousandths, 3)));
    }

    @Property(tries = 500)
    void the_order_is_that_of_cross_multiplication(
            @ForAll @LongRange(min = 0, max = 400_000_000_000_000L) long a,
            @ForAll @LongRange(min = 1, max = 10_000_000) long b,
            @ForAll @LongRange(min = -2, max = 2) long nudge,
            @ForAll @LongRange(min = 1, max = 10_000_000) long d) {
        BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(d));
        long c = Math.max(
                0,
                product.divide(BigInteger.valueOf(b))
                                .min(BigInteger.valueOf(1L << 60))
                                .longValue()
                        + nudge);
        int expected = product.compareTo(BigInteger.valueOf(c).multiply(BigInteger.valueOf(b)));
        assertEquals(Integer.signum(expected), Integer.signum(Score.of(a, b).compareTo(Score.of(c, d))));
        assertEquals(expected == 0, Score.of(a, b).equals(Score.of(c, d)));
    }

    @Property(tries = 300)
    void a_written_score_can_be_read(
            @ForAll @LongRange(min = 0, max = 20_000_000) long thousandths,
            @ForAll @LongRange(min = 1, max = 10_000_000) long divisor) {
        Score score = Score.of(thousandths, divisor);
        assertEquals(score, Score.parse(score.toString()));
    }
}
