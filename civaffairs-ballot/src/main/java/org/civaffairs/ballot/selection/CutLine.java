package org.civaffairs.ballot.selection;

/**
 * The votes with which the last seat is won, found digit by digit from the highest, each digit by one count of all votes:
 * in linear time whatever the votes are, and without moving one of them.
 *
 * @param votes the votes at the line
 * @param above how many candidates have more, fewer than there are seats
 * @param at how many have exactly these
 */
record CutLine(long votes, int above, int at) {
    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;

    /**
     * Finds the line.
     *
     * @param votes votes of 0 or more, of which the first are looked at
     * @param size how many are looked at
     * @param seats how many seats, 1 to their number
     */
    static CutLine of(long[] votes, int size, int seats) {
        long prefix = 0;
        long known = 0;
        int left = seats;
        int at = size;
        for (int shift = highest(votes, size); shift >= 0; shift -= BITS) {
            int[] counts = counts(votes, size, known, prefix, shift);
            int digit = DIGITS - 1;
            while (counts[digit] < left) {
                left -= counts[digit--];
            }
            at = counts[digit];
            prefix |= (long) digit << shift;
            known |= (DIGITS - 1L) << shift;
        }
        return new CutLine(prefix, seats - left, at);
    }

    /** Where the highest digit of the largest number of votes begins. */
    private static int highest(long[] votes, int size) {
        long all = 1;
        for (int i = 0; i < size; i++) {
            all |= votes[i];
        }
        return (Long.SIZE - 1 - Long.numberOfLeadingZeros(all)) / BITS * BITS;
    }

    /** How many of the votes whose known digits are those of the line have each next digit. */
    private static int[] counts(long[] votes, int size, long known, long prefix, int shift) {
        int[] counts = new int[DIGITS];
        for (int i = 0; i < size; i++) {
            if ((votes[i] & known) == prefix) {
                counts[(int) (votes[i] >>> shift) & (DIGITS - 1)]++;
            }
        }
        return counts;
    }
}
