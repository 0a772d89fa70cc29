package org.civaffairs.core.value;

import static org.civaffairs.core.value.Numbers.big;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RunningApportionmentProperties {
    private static final long HUGE = 1L << 58;

    /** Weights with ties, a few large beside small ones, and the totals so far, which may fall. */
    record Run(List<Long> weights, List<Long> totals) {
        long[] array() {
            return weights.stream().mapToLong(Long::longValue).toArray();
        }
    }

    @Provide
    Arbitrary<Run> runs() {
        Arbitrary<Long> weight = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 3), Arbitraries.longs().between(14, 18), Arbitraries.of(HUGE, HUGE - 1));
        Arbitrary<List<Long>> weights = Arbitraries.oneOf(weight, Arbitraries.of(1L, 16L))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .filter(list -> list.stream().anyMatch(w -> w > 0));
        Arbitrary<Long> total = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 60), Numbers.any().map(Math::abs));
        return weights.flatMap(w -> total.list().ofMinSize(1).ofMaxSize(8).map(t -> new Run(w, t)))
                .withoutEdgeCases();
    }

    /** A few small and a few large weights, and a total that falls to where the quota of a large one is whole. */
    @Provide
    Arbitrary<Run> falls() {
        Arbitrary<Long> small = Arbitraries.longs().between(1, 9);
        Arbitrary<Long> large = Arbitraries.longs().between(10, 18);
        Arbitrary<Integer> times = Arbitraries.integers().between(1, 4);
        return Combinators.combine(
                        small, times, large, times, Arbitraries.longs().between(1, 6), times)
                .as(RunningApportionmentProperties::fall)
                .withoutEdgeCases();
    }

    private static Run fall(long small, int few, long large, int many, long periods, int drop) {
        List<Long> weights = Stream.concat(
                        Collections.nCopies(few, small).stream(), Collections.nCopies(many, large).stream())
                .toList();
        long sum = few * small + many * large;
        long total = periods * sum / big(sum).gcd(big(large)).longValueExact();
        return new Run(weights, List.of(total + drop, total));
    }

    @Property
    void shares_so_far_are_those_of_sorting_with_holders_first(@ForAll("runs") Run run) {
        RunningApportionment state = RunningApportionment.over(run.array());
        for (long total : run.totals()) {
            List<Long> held = state.running().shares().stream().map(Yuan::fen).toList();
            state = state.plus(Yuan.ofFen(total).minus(state.running().total()));
            assertEquals(
                    SortedApportionment.printed(total, run.array(), held),
                    SortedApportionment.printed(state.running()));
        }
    }

    @Property
    void shares_so_far_add_up_and_each_is_less_than_a_fen_from_its_quota(@ForAll("runs") Run run) {
        RunningApportionment state = RunningApportionment.over(run.array());
        for (long total : run.totals()) {
            state = state.plus(Yuan.ofFen(total).minus(state.running().total()));
            assertEquals(Yuan.ofFen(total), Yuan.sum(state.running().shares()));
            assertWithin(1, total, run, state.running().shares());
        }
    }

    @Property
    void shares_keep_to_their_quotas_while_money_goes_back(@ForAll("falls") Run run) {
        shares_so_far_add_up_and_each_is_less_than_a_fen_from_its_quota(run);
    }

    @Property
    void the_parts_of_a_period_add_up_and_each_is_less_than_two_fen_from_its_quota(@ForAll("runs") Run run) {
        RunningApportionment state = RunningApportionment.over(run.array());
        for (long total : run.totals()) {
            Yuan part = Yuan.ofFen(total).minus(state.running().total());
            state = state.plus(part);
            assertEquals(part, Yuan.sum(state.period()));
            assertWithin(2, part.fen(), run, state.period());
        }
    }

    /** With equal weights a fen given is never taken back while money comes in. */
    @Property
    void equal_weights_lose_nothing_while_money_comes_in(@ForAll("runs") Run run) {
        long[] weights = new long[run.weights().size()];
        Arrays.fill(weights, 7);
        RunningApportionment state = RunningApportionment.over(weights);
        for (long total : run.totals().stream().sorted().toList()) {
            state = state.plus(Yuan.ofFen(total).minus(state.running().total()));
            assertTrue(state.period().stream().noneMatch(Yuan::isNegative), state::toString);
        }
    }

    @Property
    void the_first_part_is_divided_as_a_single_amount(@ForAll("runs") Run run) {
        Yuan first = Yuan.ofFen(run.totals().get(0));
        RunningApportionment state = RunningApportionment.over(run.array()).plus(first);
        assertEquals(Apportionment.of(first, run.array()), state.running());
        assertEquals(state.running().shares(), state.period());
    }

    private static void assertWithin(long fen, long amount, Run run, List<Yuan> shares) {
        BigInteger weight = run.weights().stream().map(Numbers::big).reduce(BigInteger.ZERO, BigInteger::add);
        for (int i = 0; i < shares.size(); i++) {
            BigInteger quota = big(amount).multiply(big(run.weights().get(i)));
            BigInteger off = big(shares.get(i).fen()).multiply(weight).subtract(quota);
            assertTrue(off.abs().compareTo(weight.multiply(big(fen))) < 0, shares::toString);
        }
    }
}
