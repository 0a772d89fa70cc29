package org.civaffairs.core.value;

import static org.civaffairs.core.value.Apportionment.Why.EARLIER_IN_ORDER;
import static org.civaffairs.core.value.Apportionment.Why.LARGER_REMAINDER;
import static org.civaffairs.core.value.Numbers.big;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civaffairs.core.value.Apportionment.Spare;

class ApportionmentProperties {
    private static final long MOST = 1L << 62;

    /** An amount in fen and the weights it is divided by. */
    record Division(long total, List<Long> weights) {
        long[] array() {
            return weights.stream().mapToLong(Long::longValue).toArray();
        }

        BigInteger weight() {
            return weights.stream().map(Numbers::big).reduce(BigInteger.ZERO, BigInteger::add);
        }

        Apportionment divide() {
            return Apportionment.of(Yuan.ofFen(total), array());
        }
    }

    /** Few small weights with many ties, and weights of which the sum is just 2^62; amounts around multiples of the sum. */
    @Provide
    Arbitrary<Division> divisions() {
        Arbitrary<List<Long>> small =
                Arbitraries.longs().between(0, 6).list().ofMinSize(1).ofMaxSize(12);
        Arbitrary<List<Long>> huge = small.map(ApportionmentProperties::scaled);
        return Arbitraries.oneOf(small, huge)
                .filter(weights -> weights.stream().anyMatch(w -> w > 0))
                .flatMap(weights -> totals(weights).map(total -> new Division(total, weights)));
    }

    private static List<Long> scaled(List<Long> weights) {
        long sum = Math.max(1, weights.stream().mapToLong(w -> w).sum());
        return weights.stream()
                .map(w -> MOST / sum * w - w % 2)
                .map(w -> Math.max(0, w))
                .toList();
    }

    private static Arbitrary<Long> totals(List<Long> weights) {
        long sum = weights.stream().mapToLong(w -> w).sum();
        long times = Math.min(20, Long.MAX_VALUE / sum - 1);
        Arbitrary<Long> near = Arbitraries.longs()
                .between(-times, times)
                .flatMap(t -> Arbitraries.longs().between(-3, 3).map(nudge -> t * sum + nudge));
        return Arbitraries.oneOf(near, Arbitraries.longs().between(-60, 60), Numbers.any())
                .withoutEdgeCases();
    }

    @Property
    void shares_and_reasons_are_those_of_sorting(@ForAll("divisions") Division division) {
        assertEquals(
                SortedApportionment.printed(division.total(), division.array(), List.of()),
                SortedApportionment.printed(division.divide()));
    }

    @Property
    void shares_add_up_and_each_is_less_than_a_fen_from_its_quota(@ForAll("divisions") Division division) {
        Apportionment result = division.divide();
        assertEquals(Yuan.ofFen(division.total()), result.total());
        assertEquals(result.total(), Yuan.sum(result.shares()));
        BigInteger weight = division.weight();
        for (int i = 0; i < result.size(); i++) {
            BigInteger quota =
                    big(division.total()).multiply(big(division.weights().get(i)));
            BigInteger off = big(result.share(i).fen()).multiply(weight).subtract(quota);
            assertTrue(off.abs().compareTo(weight) < 0, result::toString);
            assertTrue(division.weights().get(i) > 0 || result.share(i).equals(Yuan.ZERO));
        }
    }

    @Property
    void a_negative_amount_is_the_mirror_image(@ForAll("divisions") Division division) {
        Apportionment mirror = new Division(-division.total(), division.weights()).divide();
        assertEquals(division.divide().shares().stream().map(Yuan::negated).toList(), mirror.shares());
        assertEquals(division.divide().spares(), mirror.spares());
    }

    /** Who comes when decides ties only: a share may gain or lose a fen by it, if there is a tie and it is part of it. */
    @Property
    void order_decides_nothing_but_ties(@ForAll("divisions") Division division, @ForAll long seed) {
        Apportionment before = division.divide();
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, division.weights().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        List<Long> weights = order.stream().map(division.weights()::get).toList();
        Apportionment after = new Division(division.total(), weights).divide();
        boolean tied = before.spares().stream().anyMatch(s -> s.why() == EARLIER_IN_ORDER);
        for (int i = 0; i < order.size(); i++) {
            Spare firm = new Spare(order.get(i), LARGER_REMAINDER);
            long moved = after.share(i).minus(before.share(order.get(i))).fen();
            assertTrue(moved == 0 || (tied && !before.spares().contains(firm) && Math.abs(moved) == 1));
        }
        assertEquals(before.spares().size(), after.spares().size());
    }

    @Property(tries = 30)
    void many_shares_are_those_of_sorting(@ForAll long seed) {
        Random random = new Random(seed);
        long[] weights = random.longs(500, 0, 12).toArray();
        long total = random.nextInt(5_000);
        assertEquals(
                SortedApportionment.printed(total, weights, List.of()),
                SortedApportionment.printed(Apportionment.of(Yuan.ofFen(total), weights)));
    }

    @Property
    void the_weights_given_are_left_alone(@ForAll("divisions") Division division) {
        long[] weights = division.array();
        Apportionment result = Apportionment.of(Yuan.ofFen(division.total()), weights);
        assertEquals(division.weights(), LongStream.of(weights).boxed().toList());
        Arrays.fill(weights, 0);
        assertEquals(division.divide(), result);
    }
}
