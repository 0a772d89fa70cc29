package org.civaffairs.ballot.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** However candidates are spread over parts, and in whatever order the parts add up, the answer is that of one list. */
class ContendersProperties {
    @Provide
    Arbitrary<List<Long>> votes() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 8), Arbitraries.longs().between(0, 1L << 23))
                .list()
                .ofMinSize(1)
                .ofMaxSize(400);
    }

    private static Contenders part(List<Integer> rows, List<Long> votes, int seats) {
        return rows.stream().collect(Contenders.contending(seats, Integer::longValue, votes::get));
    }

    private static List<Integer> rows(List<Long> votes, Random random) {
        List<Integer> rows =
                new ArrayList<>(IntStream.range(0, votes.size()).boxed().toList());
        Collections.shuffle(rows, random);
        return rows;
    }

    private static Cut<Long> whole(List<Long> votes, int seats) {
        IndexCut cut = IndexCut.of(votes.stream().mapToLong(Long::longValue).toArray(), seats);
        return new Cut<>(
                Arrays.stream(cut.certain()).asLongStream().boxed().toList(),
                Arrays.stream(cut.tied()).asLongStream().boxed().toList(),
                cut.seatsLeft());
    }

    @Property
    void parts_add_up_to_the_whole_in_any_order(
            @ForAll("votes") List<Long> votes,
            @ForAll @IntRange(max = 40) int places,
            @ForAll @IntRange(max = 400) int one,
            @ForAll @IntRange(max = 400) int other,
            @ForAll Random random) {
        int seats = Math.min(places, votes.size());
        List<Integer> rows = rows(votes, random);
        int first = Math.min(Math.min(one, other), votes.size());
        int second = Math.min(Math.max(one, other), votes.size());
        Contenders a = part(rows.subList(0, first), votes, seats);
        Contenders b = part(rows.subList(first, second), votes, seats);
        Contenders c = part(rows.subList(second, votes.size()), votes, seats);
        Contenders all = part(rows, votes, seats);
        assertEquals(all, a.plus(b).plus(c));
        assertEquals(all, a.plus(b.plus(c)));
        assertEquals(all, c.plus(a).plus(b));
        assertEquals(a, a.plus(Contenders.none(seats)));
        assertEquals(whole(votes, seats), all.cut());
    }

    @Property
    void threads_find_the_same_as_one(
            @ForAll("votes") List<Long> votes, @ForAll @IntRange(max = 40) int places, @ForAll Random random) {
        int seats = Math.min(places, votes.size());
        List<Integer> rows = rows(votes, random);
        assertEquals(
                part(rows, votes, seats),
                rows.parallelStream().collect(Contenders.contending(seats, Integer::longValue, votes::get)));
    }

    /** The oracle looks at each candidate and counts who has more. */
    @Property
    void kept_is_exactly_who_could_still_get_a_seat(
            @ForAll("votes") List<Long> votes, @ForAll @IntRange(max = 40) int seats) {
        List<Integer> rows = IntStream.range(0, votes.size()).boxed().toList();
        List<Contenders.Contender> expected = rows.stream()
                .filter(row -> votes.stream().filter(v -> v > votes.get(row)).count() < seats)
                .map(row -> new Contenders.Contender(row, votes.get(row)))
                .toList();
        assertEquals(expected, part(rows, votes, seats).contenders());
    }
}
