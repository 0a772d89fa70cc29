package org.civaffairs.ballot.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Floors and caps lie within two fen of the plain quota, where a fen decides who is bound. */
class ReliefDivisionProperties {
    @Provide
    Arbitrary<DivisionCase> cases() {
        return DivisionCase.cases(60, 6, 6);
    }

    @Provide
    Arbitrary<DivisionCase> hugeCases() {
        return DivisionCase.cases(Long.MAX_VALUE, 1L << 60, 4);
    }

    @Property
    void a_division_agrees_with_one_in_whole_numbers_of_any_size(@ForAll("cases") DivisionCase c) {
        assertEquals(
                new RationalDivision(c.total(), c.weights(), c.floors(), c.caps()).divide(), Division.fen(c.divide()));
    }

    @Property
    void so_do_the_largest_divisions(@ForAll("hugeCases") DivisionCase c) {
        assertEquals(
                new RationalDivision(c.total(), c.weights(), c.floors(), c.caps()).divide(), Division.fen(c.divide()));
    }

    @Property
    void shares_and_rest_add_up_and_every_bound_holds(@ForAll("cases") DivisionCase c) {
        List<Long> fen = Division.fen(c.divide());
        assertEquals(c.total(), fen.stream().mapToLong(Long::longValue).sum());
        for (int i = 0; i < c.weights().length; i++) {
            assertTrue(fen.get(i) >= c.floors()[i]);
            assertTrue(c.caps()[i] < 0 || fen.get(i) <= c.caps()[i]);
        }
        boolean allCapped =
                IntStream.range(0, c.weights().length).allMatch(i -> c.weights()[i] == 0 || fen.get(i) == c.caps()[i]);
        assertTrue(fen.get(fen.size() - 1) == 0 || allCapped);
    }

    @Property
    void without_bounds_each_share_is_less_than_a_fen_from_its_quota(@ForAll("cases") DivisionCase c) {
        long[] none = new long[c.weights().length];
        long[] open = LongStream.generate(() -> -1).limit(none.length).toArray();
        ReliefDivision division = new DivisionCase(c.total(), c.weights(), none, open).divide();
        long sum = LongStream.of(c.weights()).sum();
        for (int i = 0; i < none.length; i++) {
            long off = division.shares().get(i).amount().fen() * sum - c.total() * c.weights()[i];
            assertTrue(Math.abs(off) < sum);
            assertEquals(DecidedBy.QUOTA, division.shares().get(i).by());
        }
    }

    /** Quotas and distances are multiplied by the sum of the weights. */
    @Property
    void a_bound_decides_where_the_quota_lies_beyond_it_and_no_fen_could_be_swapped(@ForAll("cases") DivisionCase c) {
        List<Share> shares = c.divide().shares();
        int[] open = IntStream.range(0, shares.size())
                .filter(i -> shares.get(i).by() == DecidedBy.QUOTA && c.weights()[i] > 0)
                .toArray();
        long sum = IntStream.of(open).mapToLong(i -> c.weights()[i]).sum();
        long rest =
                IntStream.of(open).mapToLong(i -> shares.get(i).amount().fen()).sum();
        for (int i = 0; i < shares.size() && open.length > 0; i++) {
            long quota = rest * c.weights()[i];
            assertEquals(quota < c.floors()[i] * sum, shares.get(i).by() == DecidedBy.FLOOR);
            assertEquals(
                    c.caps()[i] >= 0 && quota > c.caps()[i] * sum, shares.get(i).by() == DecidedBy.CAP);
        }
        for (int from : open) {
            for (int to : open) {
                long give = shares.get(from).amount().fen() * sum - rest * c.weights()[from];
                long take = shares.get(to).amount().fen() * sum - rest * c.weights()[to];
                boolean bothNearer = Math.abs(give - sum) < Math.abs(give) && Math.abs(take + sum) < Math.abs(take);
                assertTrue(!bothNearer, () -> c + " could move a fen from " + from + " to " + to);
            }
        }
    }

    @Property
    void another_order_moves_no_more_than_the_fen_of_equal_remainders(
            @ForAll("cases") DivisionCase c, @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, c.weights().length).boxed().toList());
        Collections.shuffle(order, random);
        DivisionCase other = new DivisionCase(
                c.total(), moved(c.weights(), order), moved(c.floors(), order), moved(c.caps(), order));
        ReliefDivision plain = c.divide();
        ReliefDivision moved = other.divide();
        assertEquals(plain.undistributed(), moved.undistributed());
        boolean byOrder = plain.shares().toString().contains("EARLIER_IN_ORDER");
        for (int i = 0; i < order.size(); i++) {
            Share before = plain.shares().get(order.get(i));
            Share after = moved.shares().get(i);
            assertEquals(before.by(), after.by());
            long apart = Math.abs(before.amount().fen() - after.amount().fen());
            assertTrue(apart <= (byOrder ? 1 : 0), () -> c + " and " + other);
        }
    }

    private static long[] moved(long[] numbers, List<Integer> order) {
        return order.stream().mapToLong(i -> numbers[i]).toArray();
    }
}
