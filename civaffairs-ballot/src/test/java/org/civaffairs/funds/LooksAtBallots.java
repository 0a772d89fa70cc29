package org.civaffairs.funds;

import org.civaffairs.ballot.tally.LooksAtFunds;

/** What no class of the funds may do, for the test of the walls; it stands here since only here both can be seen. */
public final class LooksAtBallots {
    /** Seen over the wall. */
    public static final Class<?> BALLOTS = LooksAtFunds.class;

    private LooksAtBallots() {}
}
