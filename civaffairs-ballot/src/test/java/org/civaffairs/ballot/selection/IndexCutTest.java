package org.civaffairs.ballot.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.OptionalLong;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexCutTest {
    private static final long MAX = Long.MAX_VALUE;

    private static String shown(IndexCut cut) {
        return Arrays.toString(cut.certain()) + Arrays.toString(cut.tied()) + cut.seatsLeft();
    }

    private static String refusal(int seats, long... votes) {
        return assertThrows(InvalidInputException.class, () -> IndexCut.of(votes, seats))
                .getMessage();
    }

    /** Votes 5, 9, 7, 7, 5, by hand. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | [][]0",
                "1 | [1][]0",
                "2 | [1][2, 3]1",
                "3 | [1, 2, 3][]0", // as many at the line as seats: no tie
                "4 | [1, 2, 3][0, 4]1",
                "5 | [0, 1, 2, 3, 4][]0"
            })
    void certain_tied_and_seats_left(int seats, String expected) {
        assertEquals(expected, shown(IndexCut.of(new long[] {5, 9, 7, 7, 5}, seats)));
    }

    @ParameterizedTest
    @CsvSource({"1, 9", "2, 7", "3, 7", "4, 5", "5, 5"})
    void the_line_is_where_the_last_seat_is_won(int seats, long line) {
        assertEquals(
                OptionalLong.of(line),
                IndexCut.of(new long[] {5, 9, 7, 7, 5}, seats).findLine());
    }

    @Test
    void without_a_seat_there_is_no_line() {
        assertEquals(OptionalLong.empty(), IndexCut.of(new long[] {5}, 0).findLine());
        assertEquals(IndexCut.of(new long[0], 0), IndexCut.of(new long[] {5, 7}, 0));
    }

    @Test
    void all_with_equal_votes_are_tied_and_nobody_is_first() {
        assertEquals("[][0, 1, 2]2", shown(IndexCut.of(new long[] {4, 4, 4}, 2)));
        assertEquals("[][0, 1, 2]1", shown(IndexCut.of(new long[] {0, 0, 0}, 1)));
        assertEquals("[0, 1, 2][]0", shown(IndexCut.of(new long[] {0, 0, 0}, 3)));
        assertEquals(OptionalLong.of(0), IndexCut.of(new long[] {0, 0, 0}, 1).findLine());
    }

    @Test
    void numbers_that_differ_in_their_highest_or_lowest_digit_only_are_told_apart() {
        assertEquals("[1][0, 3]1", shown(IndexCut.of(new long[] {MAX - 1, MAX, 0, MAX - 1}, 2)));
        assertEquals("[0][]0", shown(IndexCut.of(new long[] {1L << 62, (1L << 62) - 1, 1}, 1)));
        assertEquals("[2][]0", shown(IndexCut.of(new long[] {2047, 2046, 2048}, 1)));
        assertEquals("[0, 2][]0", shown(IndexCut.of(new long[] {2047, 2046, 2048}, 2)));
        assertEquals("[0][]0", shown(IndexCut.of(new long[] {1L << 22, (1L << 22) - 1}, 1)));
    }

    @Test
    void more_seats_than_candidates_or_fewer_than_none_are_refused() {
        assertEquals("cut: seats must be at most the candidates, 2, but is 3", refusal(3, 5, 7));
        assertEquals("cut: seats must be at most the candidates, 0, but is 1", refusal(1));
        assertEquals("cut: seats must not be negative but is -1", refusal(-1, 5, 7));
    }

    @Test
    void the_first_negative_votes_are_named_with_whatever_else_is_wrong() {
        assertEquals(
                "cut: seats must be at most the candidates, 3, but is 4; votes[1] must not be negative but is -2",
                refusal(4, 5, -2, -3));
        assertEquals("cut: votes[0] must not be negative but is -9223372036854775808", refusal(0, Long.MIN_VALUE));
    }

    @Test
    void the_votes_stay_as_they_are_and_the_answer_too() {
        long[] votes = {5, 9, 7, 7};
        IndexCut cut = IndexCut.of(votes, 2);
        assertArrayEquals(new long[] {5, 9, 7, 7}, votes);
        cut.certain()[0] = 17;
        cut.tied()[0] = 17;
        assertEquals("[1][2, 3]1", shown(cut));
    }

    @Test
    void cuts_are_equal_if_all_their_parts_are() {
        IndexCut cut = IndexCut.of(new long[] {5, 9, 7, 7}, 2);
        assertEquals(cut, IndexCut.of(new long[] {1, 9, 7, 7}, 2));
        assertEquals(cut.hashCode(), IndexCut.of(new long[] {1, 9, 7, 7}, 2).hashCode());
        assertNotEquals(cut, IndexCut.of(new long[] {5, 9, 6, 6}, 2)); // another line
        assertNotEquals(cut, IndexCut.of(new long[] {9, 5, 7, 7}, 2));
        assertNotEquals(cut, IndexCut.of(new long[] {7, 9, 7, 5}, 2));
        assertNotEquals(IndexCut.of(new long[] {7, 7, 7}, 1), IndexCut.of(new long[] {7, 7, 7}, 2)); // other seats left
        assertNotEquals(cut.hashCode(), IndexCut.of(new long[] {9, 5, 7, 7}, 2).hashCode());
        assertNotEquals(cut.hashCode(), IndexCut.of(new long[] {7, 9, 7, 5}, 2).hashCode());
        assertNotEquals(cut, new Object());
    }

    @Test
    void a_cut_prints_as_one_line_and_can_be_sent() {
        IndexCut cut = IndexCut.of(new long[] {5, 9, 7, 7}, 2);
        assertEquals("1 certain, 2 tied for 1 of the seats", cut.toString());
        assertEquals(cut, JavaCopy.of(cut));
    }
}
