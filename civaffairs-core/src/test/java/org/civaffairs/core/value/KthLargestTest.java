package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KthLargestTest {
    private static final int SIZE = 301;

    static Stream<Named<long[]>> shapes() {
        return Stream.of(
                shape("sorted", i -> i),
                shape("reversed", i -> SIZE - i),
                shape("organ pipe", i -> Math.min(i, SIZE - i)),
                shape("valley", i -> Math.max(i, SIZE - i)),
                shape("all equal", i -> 5),
                shape("three values", i -> i * i % 3),
                shape("saw", i -> i % 7),
                shape("one peak", i -> i == SIZE / 2 ? 1 : 0),
                shape("both ends", i -> i % 2 == 0 ? Long.MIN_VALUE : Long.MAX_VALUE));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void every_rank_is_that_of_the_sorted_numbers(long[] numbers) {
        assertEveryRank(numbers);
    }

    /** Built so that the middle one of three is always the second least: every round leaves all but two numbers. */
    @Test
    void numbers_arranged_against_the_selection_are_still_selected() {
        assertEveryRank(killer(400));
    }

    @Test
    void one_number_is_its_own_largest() {
        assertEquals(-3, KthLargest.of(new long[] {-3}, 1));
    }

    @Test
    void the_numbers_stay_where_they_are() {
        long[] numbers = {3, 1, 2, 5, 4};
        assertEquals(4, KthLargest.of(numbers, 2));
        assertArrayEquals(new long[] {3, 1, 2, 5, 4}, numbers);
    }

    private static Named<long[]> shape(String name, LongUnaryOperator at) {
        return Named.of(name, LongStream.range(0, SIZE).map(at).toArray());
    }

    private static void assertEveryRank(long[] numbers) {
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        for (int k = 1; k <= numbers.length; k++) {
            assertEquals(sorted[numbers.length - k], KthLargest.of(numbers, k), "k = " + k);
        }
    }

    private static long[] killer(int size) {
        int[] at = new int[size];
        Arrays.setAll(at, i -> i);
        long[] numbers = LongStream.generate(() -> size).limit(size).toArray();
        for (int from = 0; size - from > 3; from += 2) {
            numbers[at[from]] = from;
            int middle = (from + size) >>> 1;
            numbers[at[middle]] = from + 1L;
            int second = at[middle];
            at[middle] = at[from + 1];
            at[from + 1] = second;
        }
        return numbers;
    }
}
