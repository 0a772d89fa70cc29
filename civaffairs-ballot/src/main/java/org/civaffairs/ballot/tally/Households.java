package org.civaffairs.ballot.tally;

import java.io.Serializable;
import org.civaffairs.core.value.Problems;

/**
 * The households of those who are entitled, and how many of them are represented (户的代表).
 *
 * @param all all households, 1 or more
 * @param represented those with a representative present, at most all
 */
public record Households(long all, long represented) implements Serializable {
    /**
     * Checks the numbers.
     *
     * @param all all households
     * @param represented those represented
     * @throws org.civaffairs.core.value.InvalidInputException if there are none, or more are represented than there are
     */
    public Households {
        Problems problems = Problems.of("households");
        check(problems, all, represented);
        problems.refuse();
    }

    static void check(Problems problems, long all, long represented) {
        problems.require(all > 0, "households", "must be at least 1: a share of no household has no value", all)
                .notNegative("householdsPresent", represented)
                .require(
                        all <= 0 || represented <= all,
                        "householdsPresent",
                        "must be at most all households, " + all + ",",
                        represented);
    }
}
