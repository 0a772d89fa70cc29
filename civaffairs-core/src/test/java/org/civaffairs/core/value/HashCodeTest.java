package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values that differ fall into different buckets: nine of ten of a thousand neighbours at least. */
class HashCodeTest {
    @Test
    void amounts_are_spread() {
        assertSpread(LongStream.range(0, 1000).mapToObj(Yuan::ofFen));
    }

    @Test
    void ratios_are_spread_by_both_parts() {
        assertSpread(LongStream.range(1, 1001).mapToObj(n -> Ratio.of(n, 1009)));
        assertSpread(LongStream.range(1, 1001).mapToObj(n -> Ratio.of(1, n)));
    }

    @Test
    void thresholds_are_spread_by_share_and_kind() {
        assertSpread(LongStream.range(2, 502)
                .boxed()
                .flatMap(n -> Stream.of(Threshold.atLeast(1, n), Threshold.moreThan(1, n))));
    }

    @Test
    void apportionments_are_spread_by_their_shares() {
        assertSpread(LongStream.range(0, 1000).mapToObj(n -> Apportionment.of(Yuan.of(10), n, 1000 - n)));
    }

    @Test
    void running_apportionments_are_spread_by_their_weights() {
        assertSpread(LongStream.range(0, 1000).mapToObj(n -> RunningApportionment.over(1, n)));
    }

    @Test
    void divisions_are_spread_by_their_digits() {
        assertSpread(LongStream.range(0, 1000).mapToObj(n -> DivisionCode.parse(String.format("430223101%03d", n))));
    }

    private static void assertSpread(Stream<?> thousand) {
        assertTrue(thousand.mapToInt(Object::hashCode).distinct().count() >= 900);
    }
}
