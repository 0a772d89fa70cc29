package org.civaffairs.ballot.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GroupedCutProperties {
    private static final int GROUPS = 4;

    /** A candidate's group and votes. */
    record Entry(int group, long votes) {}

    @Provide
    Arbitrary<List<Entry>> entries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, GROUPS - 1),
                        Arbitraries.oneOf(
                                Arbitraries.longs().between(0, 6),
                                Arbitraries.longs().greaterOrEqual(0)))
                .as(Entry::new)
                .list()
                .ofMaxSize(80);
    }

    /** The oracle counts in each group who has more. */
    @Property
    void each_group_is_cut_as_if_it_were_alone(@ForAll("entries") List<Entry> entries, @ForAll int share) {
        int[] groups = entries.stream().mapToInt(Entry::group).toArray();
        long[] votes = entries.stream().mapToLong(Entry::votes).toArray();
        int[] seats = IntStream.range(0, GROUPS)
                .map(group -> Math.floorMod(share + group, 1 + members(groups, group).length))
                .toArray();
        List<IndexCut> cuts = IndexCut.inGroups(groups, votes, seats);
        assertEquals(GROUPS, cuts.size());
        for (int group = 0; group < GROUPS; group++) {
            int[] members = members(groups, group);
            int places = seats[group];
            int[] in = Arrays.stream(members)
                    .filter(i -> Arrays.stream(members)
                                    .filter(j -> votes[j] > votes[i])
                                    .count()
                            < places)
                    .toArray();
            boolean tie = in.length > places;
            long least = Arrays.stream(in).mapToLong(i -> votes[i]).min().orElse(0);
            IndexCut cut = cuts.get(group);
            assertArrayEquals(
                    Arrays.stream(in).filter(i -> !tie || votes[i] > least).toArray(), cut.certain());
            assertArrayEquals(
                    Arrays.stream(in).filter(i -> tie && votes[i] == least).toArray(), cut.tied());
            assertEquals(places, cut.certain().length + cut.seatsLeft());
        }
    }

    private static int[] members(int[] groups, int group) {
        return IntStream.range(0, groups.length).filter(i -> groups[i] == group).toArray();
    }
}
