package org.civaffairs.core.value;

import static org.civaffairs.core.value.Numbers.big;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class YuanProperties {
    @Provide
    Arbitrary<Long> fen() {
        return Numbers.any();
    }

    @Provide
    Arbitrary<Ratio> shares() {
        return Numbers.ratios();
    }

    @Property
    void plus_minus_and_times_are_those_of_the_integers_or_an_error(@ForAll("fen") long a, @ForAll("fen") long b) {
        Yuan left = Yuan.ofFen(a);
        Yuan right = Yuan.ofFen(b);
        assertExact(big(a).add(big(b)), () -> left.plus(right), left + " + " + right);
        assertExact(big(a).subtract(big(b)), () -> left.minus(right), left + " - " + right);
        assertExact(big(a).multiply(big(b)), () -> left.times(b), a + " * " + b + " fen");
    }

    /** Sums and differences within a few fen of both ends of the range. */
    @Property
    void the_range_ends_at_its_last_fen(@ForAll("fen") long a, @ForAll @LongRange(min = -2, max = 2) long nudge) {
        long room = (a < 0 ? -Long.MAX_VALUE : Long.MAX_VALUE) - a;
        BigInteger other = big(room).add(big(nudge));
        if (Numbers.isAmount(other)) {
            Yuan left = Yuan.ofFen(a);
            Yuan right = Yuan.ofFen(other.longValueExact());
            assertExact(big(a).add(other), () -> left.plus(right), left + " + " + right);
            assertExact(big(a).add(other), () -> left.minus(right.negated()), left + " - " + right.negated());
            assertExact(big(a).add(other), () -> Yuan.sum(List.of(left, right)), left + " + " + right);
        }
    }

    @Property
    void whole_yuan_are_hundreds_of_fen(@ForAll("fen") long yuan) {
        assertExact(big(yuan).multiply(big(100)), () -> Yuan.of(yuan), yuan + " * 100 fen");
    }

    @Property
    void a_share_is_that_of_decimal_arithmetic(
            @ForAll("fen") long fen, @ForAll("shares") Ratio share, @ForAll RoundingMode rounding) {
        var exact = Numbers.quotient(big(fen).multiply(big(share.numerator())), share.denominator(), rounding);
        if (exact.isPresent()) {
            assertExact(exact.get(), () -> Yuan.ofFen(fen).times(share, rounding), "");
        } else {
            assertEquals(RoundingMode.UNNECESSARY, rounding);
            assertThrows(ArithmeticException.class, () -> Yuan.ofFen(fen).times(share, rounding));
        }
    }

    /** The amount lies within two fen of the share, where the answer turns. */
    @Property
    void at_least_a_share_is_a_comparison_of_whole_products(
            @ForAll("fen") long base, @ForAll("shares") Ratio share, @ForAll @LongRange(min = -2, max = 2) long nudge) {
        BigInteger wanted = big(base).multiply(big(share.numerator()));
        BigInteger near = wanted.divide(big(share.denominator())).add(big(nudge));
        long fen = Numbers.isAmount(near) ? near.longValueExact() : base;
        boolean enough = big(fen).multiply(big(share.denominator())).compareTo(wanted) >= 0;
        assertEquals(enough, Yuan.ofFen(fen).isAtLeast(share, Yuan.ofFen(base)));
    }

    @Property
    void parts_of_a_split_add_up_fall_by_one_fen_at_most_and_mirror(
            @ForAll("fen") long fen, @ForAll @IntRange(min = 1, max = 300) int parts) {
        List<Yuan> split = Yuan.ofFen(fen).split(parts);
        assertEquals(parts, split.size());
        assertEquals(Yuan.ofFen(fen), Yuan.sum(split));
        long spread =
                Math.abs(split.get(0).fen()) - Math.abs(split.get(parts - 1).fen());
        assertTrue(spread == 0 || spread == 1, split::toString);
        assertEquals(
                split.stream().map(Yuan::negated).toList(), Yuan.ofFen(-fen).split(parts));
    }

    @Property
    void sums_are_the_same_in_a_loop_and_in_a_parallel_stream(@ForAll @Size(max = 50) List<Integer> fen) {
        long expected = fen.stream().mapToLong(Integer::longValue).sum();
        List<Yuan> amounts = fen.stream().map(Yuan::ofFen).toList();
        assertEquals(Yuan.ofFen(expected), Yuan.sum(amounts));
        assertEquals(Yuan.ofFen(expected), amounts.parallelStream().collect(Yuan.summing()));
    }

    @Property
    void amounts_are_ordered_and_equal_by_their_fen(@ForAll("fen") long a, @ForAll("fen") long b) {
        Yuan left = Yuan.ofFen(a);
        assertEquals(Long.compare(a, b), left.compareTo(Yuan.ofFen(b)));
        assertEquals(a == b, left.equals(Yuan.ofFen(b)));
        assertEquals(left.hashCode(), left.negated().negated().hashCode());
        assertEquals(a, left.fen());
        assertEquals(a < 0, left.isNegative());
    }

    private static void assertExact(BigInteger expected, Supplier<Yuan> computed, String operation) {
        if (Numbers.isAmount(expected)) {
            assertEquals(expected, big(computed.get().fen()));
        } else {
            var refused = assertThrows(ArithmeticException.class, computed::get);
            assertTrue(refused.getMessage().contains("out of range: " + operation), refused::getMessage);
        }
    }
}
