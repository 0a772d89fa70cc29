package org.civaffairs.funds.verification;

import org.civaffairs.funds.journal.Role;

/** The money of each purpose in each account, and the lowest it was: pairs, side by side in one array. */
final class Balances {
    private static final int SUPERIOR = Role.SUPERIOR.ordinal();

    private final int purposes;
    private final long[] pairs;
    private final Wording wording;

    Balances(int purposes, long[] pairs, Wording wording) {
        this.purposes = purposes;
        this.pairs = pairs;
        this.wording = wording;
    }

    long[] pairs() {
        return pairs;
    }

    void move(Line line) {
        int out = 2 * (line.from * purposes + line.purpose);
        int in = 2 * (line.to * purposes + line.purposeAfter);
        long was = pairs[out];
        long left = Sums.add(was, -line.fen, "balance");
        pairs[out] = left;
        pairs[in] = Sums.add(pairs[in], line.fen, "balance");
        if (left < pairs[out + 1]) {
            pairs[out + 1] = left;
        }
        if (left < 0 && was >= 0 && line.fromRole != SUPERIOR) {
            wording.overdrawn(left);
        }
    }
}
