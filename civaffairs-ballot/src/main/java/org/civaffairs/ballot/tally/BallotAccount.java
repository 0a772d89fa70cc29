package org.civaffairs.ballot.tally;

import java.io.Serializable;
import org.civaffairs.core.value.Problems;

/**
 * Where the ballots of one motion are (票数账): issued = returned + unreturned; returned = valid + blank + spoiled; valid =
 * yes + no + abstain. More returned than issued is no mistake of the account but voids the vote.
 *
 * <p>For example, 12 issued and 11 returned leave 1 unreturned.
 *
 * @param issued ballots handed out (发出票), 0 or more
 * @param returned ballots that came back (收回票)
 * @param counts what they show
 */
public record BallotAccount(long issued, long returned, Counts counts) implements Serializable {
    /**
     * Checks that the account adds up.
     *
     * @param issued ballots handed out
     * @param returned ballots that came back
     * @param counts what they show
     * @throws org.civaffairs.core.value.InvalidInputException if a number is negative, or the counts are more or fewer
     *     than the ballots returned
     */
    public BallotAccount {
        Problems problems =
                Problems.of("ballot account").notNegative("issued", issued).notNegative("returned", returned);
        checkSum(problems, returned, counts);
        problems.refuse();
    }

    /**
     * An account whose returned ballots are those counted.
     *
     * @param issued ballots handed out
     * @param counts what came back
     * @return the account
     */
    public static BallotAccount of(long issued, Counts counts) {
        return new BallotAccount(issued, counts.total(), counts);
    }

    /** That nobody got two ballots; a negative number of voters is another's problem. */
    static void checkIssued(Problems problems, long issued, long voters) {
        if (voters >= 0 && issued > voters) {
            problems.add(
                    "issued",
                    "must be at most one for each member present who does not step aside, " + voters + ",",
                    issued);
        }
    }

    /** That the ballots that came back are those counted; a negative number of them is another's problem. */
    static void checkSum(Problems problems, long returned, Counts counts) {
        if (returned >= 0 && returned != counts.total()) {
            problems.add("returned", "must be yes + no + abstain + blank + spoiled, " + counts.total() + ",", returned);
        }
    }

    /** {@return ballots that were not returned (未收回), 0 where more were returned than issued} */
    public long unreturned() {
        return Math.max(0, issued - returned);
    }

    /** {@return whether more ballots were returned than issued, which voids the vote} */
    public boolean isOverfull() {
        return returned > issued;
    }
}
