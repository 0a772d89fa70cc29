package org.civaffairs.ballot.selection;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Who of some candidates has a seat, and who is tied for the last ones (入选、并列、余额). These three say all that the votes
 * say: a tie is answered by somebody outside, see {@link Selection#resolve(SelectionFacts, LotRecord)}.
 *
 * <p>For example, a 5, b 9, c 7, d 7 and two seats: b is certain, c and d are tied for 1 seat.
 *
 * @param certain those who have a seat whatever becomes of the tie, in the caller's order
 * @param tied those who have equal votes and fewer seats than they are, in the caller's order; empty without a tie
 * @param seatsLeft how many of those tied get a seat, 0 without a tie
 * @param <T> the candidates
 */
public record Cut<T>(List<T> certain, List<T> tied, int seatsLeft) implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param certain those who have a seat
     * @param tied those who are tied
     * @param seatsLeft how many of them get a seat
     */
    public Cut {
        certain = List.copyOf(certain);
        tied = List.copyOf(tied);
    }

    /**
     * Cuts, in time that grows with the number of candidates only.
     *
     * @param candidates the candidates
     * @param votes takes the votes of a candidate, 0 or more
     * @param seats how many seats, 0 to the number of candidates
     * @param <T> the candidates
     * @return who is certain, who is tied, and the seats left
     * @throws org.civaffairs.core.value.InvalidInputException if there are fewer than 0 seats or more than candidates, or
     *     votes are negative, naming the first
     */
    @SuppressWarnings("unchecked") // the array holds the candidates
    public static <T> Cut<T> of(Collection<? extends T> candidates, ToLongFunction<? super T> votes, int seats) {
        T[] all = (T[]) candidates.toArray();
        long[] numbers = new long[all.length];
        for (int i = 0; i < all.length; i++) {
            numbers[i] = votes.applyAsLong(all[i]);
        }
        IndexCut cut = IndexCut.of(numbers, seats);
        return new Cut<>(those(all, cut.certain()), those(all, cut.tied()), cut.seatsLeft());
    }

    private static <T> List<T> those(T[] all, int[] indexes) {
        return Arrays.stream(indexes).mapToObj(i -> all[i]).toList();
    }
}
