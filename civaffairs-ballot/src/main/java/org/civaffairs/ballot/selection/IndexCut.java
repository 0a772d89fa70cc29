package org.civaffairs.ballot.selection;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.civaffairs.core.value.Problems;

/**
 * Who of many candidates, known by their index in an array of votes, has a seat, and who is tied for the last ones. Nothing
 * is sorted and nothing is decided by order: a tie stands as it is.
 *
 * <p>For example, the votes 5, 9, 7, 7 and two seats: index 1 is certain, 2 and 3 are tied for the 1 seat that is left.
 */
public final class IndexCut implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String WHAT = "cut";
    private static final long NO_LINE = -1;

    private final int[] certain;
    private final int[] tied;
    private final int seatsLeft;
    private final long line;

    IndexCut(int[] certain, int[] tied, int seatsLeft, long line) {
        this.certain = certain;
        this.tied = tied;
        this.seatsLeft = seatsLeft;
        this.line = line;
    }

    /**
     * Cuts, in time that grows with the number of candidates only.
     *
     * @param votes one number a candidate, 0 or more
     * @param seats how many seats, 0 to the number of candidates
     * @return who is certain, who is tied, and the seats left
     * @throws org.civaffairs.core.value.InvalidInputException if there are fewer than 0 seats or more than candidates, or
     *     votes are negative, naming the first
     */
    public static IndexCut of(long[] votes, int seats) {
        Problems problems = Problems.of(WHAT);
        seats(problems, votes.length, seats);
        votes(problems, votes);
        problems.refuse();
        return seats == 0 ? none() : at(votes, seats, CutLine.of(votes, votes.length, seats));
    }

    /**
     * Cuts each of many groups, in time that grows with candidates · log(seats of a group).
     *
     * <p>For example, the three with most votes in each county:
     * {@code IndexCut.inGroups(countyOfEach, votesOfEach, threeForEachCounty)}.
     *
     * @param groups the group of each candidate, from 0
     * @param votes the votes of each candidate, 0 or more
     * @param seats the seats of each group, 0 to the number of its candidates
     * @return one cut a group, whose indexes are those of the whole
     * @throws org.civaffairs.core.value.InvalidInputException if there are not as many groups as votes, a group does not
     *     exist (naming the first candidate), votes are negative (naming the first), or a group has fewer than 0 seats or
     *     more than candidates; all problems are reported
     */
    public static List<IndexCut> inGroups(int[] groups, long[] votes, int[] seats) {
        return new GroupedCut(groups, votes, seats).cuts();
    }

    static void seats(Problems problems, int candidates, int seats) {
        problems.notNegative("seats", seats)
                .require(seats <= candidates, "seats", "must be at most the candidates, " + candidates + ",", seats);
    }

    static void votes(Problems problems, long[] votes) {
        long signs = 0;
        for (long number : votes) {
            signs |= number;
        }
        if (signs < 0) {
            int first = 0;
            while (votes[first] >= 0) {
                first++;
            }
            problems.notNegative("votes[" + first + "]", votes[first]);
        }
    }

    static IndexCut none() {
        return new IndexCut(new int[0], new int[0], 0, NO_LINE);
    }

    private static IndexCut at(long[] votes, int seats, CutLine line) {
        Places places = Places.of(seats, line.above(), line.at(), line.votes());
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] >= line.votes()) {
                places.add(i, votes[i]);
            }
        }
        return places.cut();
    }

    /** {@return the indexes of those who have a seat whatever becomes of the tie, ascending} */
    public int[] certain() {
        return certain.clone();
    }

    /** {@return the indexes of those who have equal votes and fewer seats than they are, ascending; empty without a tie} */
    public int[] tied() {
        return tied.clone();
    }

    /** {@return how many of those tied get a seat, 0 without a tie} */
    public int seatsLeft() {
        return seatsLeft;
    }

    /** {@return the votes with which the last seat is won; empty where there is no seat} */
    public OptionalLong findLine() {
        return line == NO_LINE ? OptionalLong.empty() : OptionalLong.of(line);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexCut that
                && that.seatsLeft == seatsLeft
                && that.line == line
                && Arrays.equals(that.certain, certain)
                && Arrays.equals(that.tied, tied);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(certain) * 31 + Arrays.hashCode(tied);
    }

    /** {@return such as {@code 1 certain, 2 tied for 1 of the seats}} */
    @Override
    public String toString() {
        return certain.length + " certain, " + tied.length + " tied for " + seatsLeft + " of the seats";
    }
}
