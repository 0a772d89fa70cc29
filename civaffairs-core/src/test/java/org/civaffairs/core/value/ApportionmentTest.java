package org.civaffairs.core.value;

import static org.civaffairs.core.value.Apportionment.Why.EARLIER_IN_ORDER;
import static org.civaffairs.core.value.Apportionment.Why.HELD_BEFORE;
import static org.civaffairs.core.value.Apportionment.Why.LARGER_REMAINDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.civaffairs.core.value.Apportionment.Spare;
import org.civaffairs.core.value.InvalidInputException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApportionmentTest {
    private static final long MOST = 1L << 62;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100.00 | 1 1 1 | 33.34 33.33 33.33 | 0 by order",
                "-100.00 | 1 1 1 | -33.34 -33.33 -33.33 | 0 by order",
                "0.05 | 1 1 1 | 0.02 0.02 0.01 | 0 by order, 1 by order",
                "0.06 | 1 1 1 | 0.02 0.02 0.02 | none",
                "0.00 | 1 0 1 | 0.00 0.00 0.00 | none",
                "0.01 | 0 0 7 | 0.00 0.00 0.01 | none",
                "0.01 | 1 2 1 | 0.00 0.01 0.00 | 1 by remainder",
                "0.02 | 1 2 1 | 0.01 0.01 0.00 | 0 by order",
                "0.07 | 3 1 1 | 0.04 0.02 0.01 | 1 by order",
                "0.03 | 9 5 5 1 | 0.01 0.01 0.01 0.00 | 1 by remainder, 2 by remainder",
                "30000000.00 | 1 1 1 1 1 1 1 | 4285714.29 4285714.29 4285714.29 4285714.29 4285714.28 4285714.28"
                        + " 4285714.28 | 0 by order, 1 by order, 2 by order, 3 by order",
                "92233720368547758.07 | 1 1 | 46116860184273879.04 46116860184273879.03 | 0 by order",
            })
    void spare_fen_go_to_the_largest_remainders(String total, String weights, String shares, String spares) {
        Apportionment result = Apportionment.of(Yuan.parse(total), longs(weights));
        assertEquals(Arrays.stream(shares.split(" ")).map(Yuan::parse).toList(), result.shares());
        assertEquals(spares, spares(result));
    }

    /**
     * The Alabama paradox: of 0.10 over 6, 6, 2 the quotas are 4.286, 4.286, 1.429 fen and the third share has the largest
     * remainder; of 0.11 they are 4.714, 4.714, 1.571 and it has the smallest.
     */
    @Test
    void a_larger_total_can_give_one_share_a_fen_less() {
        assertEquals("[0.04, 0.04, 0.02]", ofFen(10, 6, 6, 2).shares().toString());
        assertEquals("[0.05, 0.05, 0.01]", ofFen(11, 6, 6, 2).shares().toString());
    }

    @Test
    void a_weight_of_zero_gets_nothing_even_where_all_others_are_tied() {
        assertEquals(
                "[0.01, 0.00, 0.01, 0.01, 0.00]",
                ofFen(3, 1, 0, 1, 1, 1).shares().toString());
    }

    @Test
    void weights_may_add_up_to_2_to_the_62_and_no_further() {
        assertEquals(Yuan.ofFen(Long.MAX_VALUE), ofFen(Long.MAX_VALUE, MOST).share(0));
        assertEquals(Yuan.ofFen(MOST), ofFen(Long.MAX_VALUE, MOST / 2, MOST / 2).share(0));
        String most = "apportionment: weights must add up to at most 2^62";
        assertEquals(most, refusal(MOST, 1));
        assertEquals(most, refusal(MOST + 1));
        assertEquals(most, refusal(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE));
    }

    @Test
    void all_that_is_wrong_with_the_weights_is_said_at_once() {
        String none = "weights must have at least one above 0";
        assertEquals("apportionment: " + none, refusal());
        assertEquals("apportionment: " + none, refusal(0, 0));
        assertEquals(
                "apportionment: weight 0 must not be negative but is -1;"
                        + " weight 2 must not be negative but is -9223372036854775808; " + none,
                refusal(-1, 0, Long.MIN_VALUE));
        assertEquals(
                List.of(
                        new Problem("weight 1", "must not be negative", "-5"),
                        new Problem("weights", "must add up to at most 2^62", "")),
                assertThrows(InvalidInputException.class, () -> ofFen(1, MOST, -5, 1))
                        .problems());
    }

    @Test
    void forty_thousand_villages_share_to_the_fen() {
        long[] weights = LongStream.range(0, 40_000).map(i -> i * i % 9973).toArray();
        Apportionment result = ofFen(123_456_789, weights);
        assertEquals(40_000, result.size());
        assertEquals(result.total(), Yuan.sum(result.shares()));
        assertEquals(
                30_000,
                ofFen(30_000, LongStream.generate(() -> 7).limit(40_000).toArray())
                        .spares()
                        .size());
    }

    @Test
    void a_result_is_a_value() throws IOException, ClassNotFoundException {
        Apportionment result = ofFen(100, 2, 1, 1, 2);
        assertEquals("1.00 in 4 shares, 2 spare fen", result.toString());
        assertEquals(List.of(new Spare(0, LARGER_REMAINDER)), ofFen(8, 3, 2, 2).spares());
        assertEquals(result, Frozen.copyOf(result));
        assertEquals(result.hashCode(), Frozen.copyOf(result).hashCode());
        assertNotEquals(result, ofFen(-100, 2, 1, 1, 2));
        assertNotEquals(result, ofFen(100, 2, 1, 1, 3));
        assertNotEquals(ofFen(0, 1, 1), ofFen(0, 1, 1, 1));
        assertNotEquals(result, (Object) result.toString());
    }

    @Test
    void results_that_differ_in_their_reasons_differ() {
        assertNotEquals(ofFen(2, 1, 2, 1), ofFen(2, 2, 3, 1));
        assertEquals(ofFen(2, 1, 2, 1).shares(), ofFen(2, 2, 3, 1).shares());
        assertNotEquals(ofFen(2, 3, 2), ofFen(2, 2, 3));
        assertEquals(ofFen(2, 3, 2).shares(), ofFen(2, 2, 3).shares());
    }

    @Test
    void a_reason_speaks_both_languages() {
        assertEquals(Text.of("余数较大", "larger remainder"), LARGER_REMAINDER.label());
        assertEquals(Text.of("余数相同，次序在先", "equal remainder, earlier in order"), EARLIER_IN_ORDER.label());
        assertEquals(Text.of("此前已得", "held from before"), HELD_BEFORE.label());
    }

    private static Apportionment ofFen(long total, long... weights) {
        return Apportionment.of(Yuan.ofFen(total), weights);
    }

    private static String refusal(long... weights) {
        return assertThrows(InvalidInputException.class, () -> ofFen(1, weights))
                .getMessage();
    }

    private static long[] longs(String numbers) {
        return Arrays.stream(numbers.split(" ")).mapToLong(Long::parseLong).toArray();
    }

    private static String spares(Apportionment result) {
        return result.spares().isEmpty()
                ? "none"
                : result.spares().stream()
                        .map(s -> s.index() + (s.why() == EARLIER_IN_ORDER ? " by order" : " by remainder"))
                        .collect(Collectors.joining(", "));
    }
}
