package org.civaffairs.core.sampling;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.civaffairs.core.value.Ratio;

/** The oracle tries: this many keep the margin, one fewer do not. */
class RequiredSampleSizeProperties {
    @Property(tries = 300)
    void it_is_the_least_that_keeps_the_margin(
            @ForAll @LongRange(min = 2, max = 1_000_000) long population,
            @ForAll @IntRange(min = 1, max = 30) int margin,
            @ForAll @IntRange(min = 1, max = 99) int expected) {
        long size = RequiredSampleSize.of(ZSquared.NINETY_FIVE_PERCENT, Ratio.percent(margin), Ratio.percent(expected))
                .ofPopulation(population);
        assertTrue(keeps(size, population, margin, expected), () -> size + " are too few");
        assertTrue(size == 1 || !keeps(size - 1, population, margin, expected), () -> size + " are too many");
    }

    private static boolean keeps(long size, long population, int margin, int expected) {
        BigDecimal variance = ZSquared.NINETY_FIVE_PERCENT
                .value()
                .multiply(BigDecimal.valueOf((long) expected * (100 - expected)))
                .multiply(BigDecimal.valueOf(population - size));
        BigDecimal allowed = BigDecimal.valueOf((long) margin * margin)
                .multiply(BigDecimal.valueOf(size))
                .multiply(BigDecimal.valueOf(population - 1));
        return variance.compareTo(allowed) <= 0;
    }
}
