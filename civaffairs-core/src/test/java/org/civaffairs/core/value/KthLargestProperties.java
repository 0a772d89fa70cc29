package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class KthLargestProperties {
    @Property
    void any_rank_is_that_of_the_sorted_numbers(
            @ForAll @Size(min = 1, max = 60) long[] numbers, @ForAll @IntRange(max = 1000) int pick) {
        assertRank(numbers, pick);
    }

    @Property
    void ties_change_nothing(
            @ForAll @Size(min = 1, max = 60) long @LongRange(max = 3) [] numbers,
            @ForAll @IntRange(max = 1000) int pick) {
        assertRank(numbers, pick);
    }

    private static void assertRank(long[] numbers, int pick) {
        int k = 1 + pick % numbers.length;
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        assertEquals(sorted[numbers.length - k], KthLargest.of(numbers, k));
    }
}
