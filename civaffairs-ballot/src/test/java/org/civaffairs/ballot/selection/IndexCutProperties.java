package org.civaffairs.ballot.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Votes are drawn from a few numbers, so that ties at the line are the usual case, and from around the digits' ends. */
class IndexCutProperties {
    @Provide
    Arbitrary<long[]> few() {
        return Arbitraries.longs().between(0, 3).array(long[].class).ofMaxSize(6);
    }

    @Provide
    Arbitrary<long[]> many() {
        Arbitrary<Long> ends = Arbitraries.integers()
                .between(0, 62)
                .flatMap(bit -> Arbitraries.longs().between(-1, 1).map(nudge -> Math.max(0, (1L << bit) + nudge)));
        return Arbitraries.oneOf(
                        ends, Arbitraries.longs().between(0, 20), Arbitraries.of(Long.MAX_VALUE, Long.MAX_VALUE - 1))
                .array(long[].class)
                .ofMaxSize(30);
    }

    private static Cut<Integer> cut(long[] votes, int seats) {
        IndexCut cut = IndexCut.of(votes, seats);
        return new Cut<>(boxed(cut.certain()), boxed(cut.tied()), cut.seatsLeft());
    }

    private static List<Integer> boxed(int[] indexes) {
        return Arrays.stream(indexes).boxed().toList();
    }

    @Property
    void a_cut_is_what_all_orders_have_in_common(@ForAll("few") long[] votes) {
        for (int seats = 0; seats <= votes.length; seats++) {
            assertEquals(EveryOrder.cut(votes, seats), cut(votes, seats));
        }
    }

    /** The oracle counts for each candidate who has more, and who has at least as much. */
    @Property
    void certain_are_those_whom_too_few_equal_and_tied_those_whom_too_few_exceed(@ForAll("many") long[] votes) {
        for (int seats = 0; seats <= votes.length; seats++) {
            int places = seats;
            List<Integer> certain = IntStream.range(0, votes.length)
                    .filter(i -> Arrays.stream(votes).filter(v -> v >= votes[i]).count() <= places)
                    .boxed()
                    .toList();
            List<Integer> tied = IntStream.range(0, votes.length)
                    .filter(i -> !certain.contains(i))
                    .filter(i -> Arrays.stream(votes).filter(v -> v > votes[i]).count() < places)
                    .boxed()
                    .toList();
            assertEquals(new Cut<>(certain, tied, seats - certain.size()), cut(votes, seats));
        }
    }

    @Property
    void who_is_in_for_fewer_seats_is_in_for_one_more(@ForAll("many") long[] votes) {
        Set<Integer> before = new HashSet<>();
        for (int seats = 0; seats <= votes.length; seats++) {
            Cut<Integer> cut = cut(votes, seats);
            Set<Integer> in = new HashSet<>(cut.certain());
            in.addAll(cut.tied());
            assertTrue(in.containsAll(before), () -> before + " not within " + in);
            assertTrue(seats <= in.size());
            before.clear();
            before.addAll(in);
        }
    }

    @Property
    void another_order_of_the_candidates_changes_nothing_but_the_order(
            @ForAll("many") long[] votes, @ForAll long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, votes.length).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        long[] shuffled = order.stream().mapToLong(i -> votes[i]).toArray();
        for (int seats = 0; seats <= votes.length; seats++) {
            Cut<Integer> plain = cut(votes, seats);
            Cut<Integer> moved = cut(shuffled, seats);
            assertEquals(
                    plain.certain(),
                    moved.certain().stream().map(order::get).sorted().toList());
            assertEquals(
                    plain.tied(), moved.tied().stream().map(order::get).sorted().toList());
            assertEquals(plain.seatsLeft(), moved.seatsLeft());
        }
    }
}
