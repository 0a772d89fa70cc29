package org.civaffairs.core.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many answers are needed at 95 %, ±5 points, p = 1/2: 197 of 400, 292 of 1,200, 384 of 200,000. */
class RequiredSampleSizeTest {
    private static final RequiredSampleSize FIVE_POINTS =
            RequiredSampleSize.of(ZSquared.NINETY_FIVE_PERCENT, Ratio.percent(5), Ratio.of(1, 2));

    /** z²·p(1 − p)/margin² = 384.1459; N·384.1459/(N − 1 + 384.1459), rounded up. */
    @ParameterizedTest
    @CsvSource({
        "400, 197", // 196.21
        "1200, 292", // 291.18
        "200000, 384", // 383.41
        "1, 1", // 1.00
        "2, 2", // 1.99
        "100, 80", // 79.51
        "1000000, 384", // 384.00 without the last digits: 383.9987
        "9223372036854775807, 385" // 384.15
    })
    void the_published_sizes_come_from_rounding_up_once(long population, long size) {
        assertEquals(size, FIVE_POINTS.ofPopulation(population));
    }

    @Test
    void of_a_population_that_nobody_counted_385_are_needed() {
        assertEquals(385, FIVE_POINTS.ofUnknownPopulation());
        assertEquals(
                385,
                RequiredSampleSize.of(ZSquared.parse("3.8416"), Ratio.percent(5), Ratio.of(1, 2))
                        .ofUnknownPopulation());
        assertEquals(
                139, // 3.841459 · 0.09 / 0.0025 = 138.29
                RequiredSampleSize.of(ZSquared.NINETY_FIVE_PERCENT, Ratio.percent(5), Ratio.percent(90))
                        .ofUnknownPopulation());
    }

    @Test
    void a_size_that_is_whole_is_not_rounded() {
        RequiredSampleSize four = RequiredSampleSize.of(ZSquared.parse("4"), Ratio.percent(10), Ratio.of(1, 2));
        assertEquals(100, four.ofUnknownPopulation());
        assertEquals(50, four.ofPopulation(99)); // 99 · 100 / 198: (1/4)·4·(49/98)/50 = 1/100
    }

    @Test
    void nobody_can_be_asked_of_nobody() {
        for (long population : new long[] {0, -1}) {
            assertEquals(
                    "sample size: population must be 1 or more: of nobody there is no sample, but is " + population,
                    assertThrows(InvalidInputException.class, () -> FIVE_POINTS.ofPopulation(population))
                            .getMessage());
        }
    }

    @Test
    void margin_and_share_are_refused_together() {
        ZSquared z = ZSquared.NINETY_FIVE_PERCENT;
        assertEquals(
                "sample size: margin must be above 0 and below 1 but is 0%"
                        + "; expected must be above 0 and below 1 but is 100%",
                assertThrows(
                                InvalidInputException.class,
                                () -> RequiredSampleSize.of(z, Ratio.percent(0), Ratio.percent(100)))
                        .getMessage());
        assertEquals(
                "sample size: margin must be above 0 and below 1 but is 100%"
                        + "; expected must be above 0 and below 1 but is 0%",
                assertThrows(
                                InvalidInputException.class,
                                () -> RequiredSampleSize.of(z, Ratio.percent(100), Ratio.percent(0)))
                        .getMessage());
    }

    @Test
    void a_size_out_of_range_says_so() {
        ZSquared z = ZSquared.parse("4");
        RequiredSampleSize most = RequiredSampleSize.of(z, Ratio.of(1, 3_037_000_499L), Ratio.of(1, 2));
        assertEquals(9_223_372_030_926_249_001L, most.ofUnknownPopulation());
        RequiredSampleSize more = RequiredSampleSize.of(z, Ratio.of(1, 3_037_000_500L), Ratio.of(1, 2));
        assertEquals(
                "sample size out of range: 9223372037000250000; allow a wider margin",
                assertThrows(ArithmeticException.class, more::ofUnknownPopulation)
                        .getMessage());
        assertEquals(400, more.ofPopulation(400));
    }

    @Test
    void a_size_can_be_sent_to_another_machine() {
        assertEquals(FIVE_POINTS, JavaCopy.of(FIVE_POINTS));
        assertEquals(
                "RequiredSampleSize[zSquared=3.841458820694125958, margin=5%, expected=50%]", FIVE_POINTS.toString());
    }
}
