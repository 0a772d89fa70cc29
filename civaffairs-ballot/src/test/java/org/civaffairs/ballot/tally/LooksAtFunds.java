package org.civaffairs.ballot.tally;

import org.civaffairs.funds.LooksAtBallots;

/** What no class of the ballots may do, for the test of the walls. */
public final class LooksAtFunds {
    /** Seen over the wall. */
    public static final Class<?> FUNDS = LooksAtBallots.class;

    private LooksAtFunds() {}
}
