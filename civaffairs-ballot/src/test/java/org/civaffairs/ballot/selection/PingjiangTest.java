package org.civaffairs.ballot.selection;

import static org.civaffairs.ballot.selection.Panel.facts;
import static org.civaffairs.ballot.selection.Panel.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Pingjiang's way: 30 applicants are ranked by votes and the first 24 taken. Here a panel of 40, 38 of whom come, more than
 * half of whom must say yes: 20.
 */
class PingjiangTest {
    private static final SelectionRule RULE = rule("PRESENT >=2/3 of DUE", ">1/2 of PRESENT");

    private static Selection select(int firstYes, int tiedFrom, int tiedTo) {
        long[] yes = IntStream.rangeClosed(1, 30)
                .mapToLong(rank -> firstYes - (rank >= tiedFrom && rank <= tiedTo ? tiedFrom : rank) / 2)
                .toArray();
        return RULE.assess(facts(24, 40, 38, yes)).value();
    }

    private static List<String> applicants(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "a" + i).toList();
    }

    /** Ranks 1 to 30 have 38 − rank/2 rounded down: the 24th has 26, as has nobody after it but the 25th. */
    @Test
    void two_with_equal_votes_stand_on_both_sides_of_the_line() {
        Selection selection = select(38, 0, 0);
        assertEquals(applicants(1, 23), selection.certain());
        assertEquals(applicants(24, 25), selection.tied());
        assertEquals(1, selection.seatsLeft());
        assertEquals(26L, selection.line());
        assertEquals(
                "[a24 TIED_AT_THE_CUT, a25 TIED_AT_THE_CUT, a26 OUTRANKED -1, a27 OUTRANKED -1, a28 OUTRANKED -2,"
                        + " a29 OUTRANKED -2, a30 OUTRANKED -3]",
                selection.others().toString());
    }

    /** Ranks 22 to 24 have 38 − 22/2 = 27 and rank 25 has 26: the first 24 are taken. */
    @Test
    void the_first_24_are_taken() {
        Selection selection = select(38, 23, 24);
        assertEquals(applicants(1, 24), selection.certain());
        assertEquals(List.of(), selection.tied());
        assertEquals(27L, selection.line());
        assertEquals(0, selection.seatsLeft() + selection.seatsUnfilled());
        assertEquals(
                applicants(25, 30),
                selection.others().stream().map(Unselected::id).toList());
    }

    /** Ranks 22 to 25 all have 38 − 22/2 = 27: four for the last three of the 24 seats. */
    @Test
    void four_are_tied_for_the_last_three() {
        Selection selection = select(38, 22, 25);
        assertEquals(applicants(1, 21), selection.certain());
        assertEquals(applicants(22, 25), selection.tied());
        assertEquals(3, selection.seatsLeft());
    }

    /** From 30 votes downwards the 21st has 20 and the 22nd 19: ranked among 24, but not passed. */
    @Test
    void a_rank_within_the_quota_does_not_replace_the_threshold() {
        Selection selection = select(30, 0, 0);
        assertEquals(applicants(1, 21), selection.certain());
        assertEquals(3, selection.seatsUnfilled());
        assertEquals(
                new Unselected("a22", WhyNot.BELOW_THRESHOLD, 1),
                selection.others().get(0));
        assertEquals(
                new Unselected("a30", WhyNot.BELOW_THRESHOLD, 5),
                selection.others().get(8));
    }
}
