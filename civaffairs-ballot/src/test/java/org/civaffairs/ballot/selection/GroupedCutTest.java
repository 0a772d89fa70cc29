package org.civaffairs.ballot.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

class GroupedCutTest {
    private static final int[] GROUPS = {0, 1, 0, 2, 1, 0, 0, 1};
    private static final long[] VOTES = {5, 8, 7, 3, 8, 7, 9, 2};

    private static List<String> shown(int... seats) {
        return IndexCut.inGroups(GROUPS, VOTES, seats).stream()
                .map(cut -> Arrays.toString(cut.certain()) + Arrays.toString(cut.tied()) + cut.seatsLeft())
                .toList();
    }

    private static String refusal(int[] groups, long[] votes, int... seats) {
        return assertThrows(InvalidInputException.class, () -> IndexCut.inGroups(groups, votes, seats))
                .getMessage();
    }

    /** Group 0 has 5, 7, 7, 9 at 0, 2, 5, 6; group 1 has 8, 8, 2 at 1, 4, 7; group 2 has 3 at 3. */
    @Test
    void each_group_is_cut_by_itself_and_indexes_are_those_of_the_whole() {
        assertEquals(List.of("[6][]0", "[][1, 4]1", "[3][]0"), shown(1, 1, 1));
        assertEquals(List.of("[6][2, 5]1", "[1, 4][]0", "[][]0"), shown(2, 2, 0));
        assertEquals(List.of("[2, 5, 6][]0", "[1, 4, 7][]0", "[3][]0"), shown(3, 3, 1));
        assertEquals(List.of("[0, 2, 5, 6][]0", "[][]0", "[][]0"), shown(4, 0, 0));
    }

    @Test
    void lines_are_kept_and_a_group_without_seats_has_none() {
        List<IndexCut> cuts = IndexCut.inGroups(GROUPS, VOTES, new int[] {2, 0, 1});
        assertEquals(
                "[OptionalLong[7], OptionalLong.empty, OptionalLong[3]]",
                cuts.stream().map(IndexCut::findLine).toList().toString());
        assertEquals(IndexCut.of(new long[0], 0), cuts.get(1));
    }

    @Test
    void the_most_votes_there_can_be_get_no_seat_where_there_is_none() {
        List<IndexCut> cuts = IndexCut.inGroups(new int[] {0, 1}, new long[] {Long.MAX_VALUE, 0}, new int[] {0, 1});
        assertEquals(IndexCut.of(new long[0], 0), cuts.get(0));
        assertArrayEquals(new int[] {1}, cuts.get(1).certain());
    }

    @Test
    void no_group_and_no_candidate_are_no_error() {
        assertEquals(List.of(), IndexCut.inGroups(new int[0], new long[0], new int[0]));
        assertEquals(List.of(IndexCut.of(new long[0], 0)), IndexCut.inGroups(new int[0], new long[0], new int[] {0}));
    }

    @Test
    void seats_that_a_group_cannot_fill_are_refused_group_by_group() {
        assertEquals(
                "cut of groups: seats[0] must not be negative but is -1"
                        + "; seats[1] must be at most the candidates of the group, 3, but is 4"
                        + "; seats[2] must be at most the candidates of the group, 1, but is 2147483647",
                refusal(GROUPS, VOTES, -1, 4, Integer.MAX_VALUE));
    }

    @Test
    void a_group_that_does_not_exist_is_named_with_its_candidate() {
        assertEquals(
                "cut of groups: groups[1] must be below the number of groups, 2, but is 2"
                        + "; votes[2] must not be negative but is -5; seats[1] must not be negative but is -3",
                refusal(new int[] {0, 2, -1}, new long[] {1, 2, -5}, 9, -3));
        assertEquals(
                "cut of groups: groups[0] must be below the number of groups, 1, but is -1",
                refusal(new int[] {-1}, new long[] {1}, 0));
    }

    @Test
    void every_candidate_needs_a_group() {
        assertEquals(
                "cut of groups: groups must be as many as votes, 2, but is 1",
                refusal(new int[] {0}, new long[] {1, 2}, 2));
        assertEquals(
                "cut of groups: groups must be as many as votes, 1, but is 2",
                refusal(new int[] {0, 0}, new long[] {1}, 1));
    }
}
