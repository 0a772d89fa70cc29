package org.civaffairs.ballot.publication;

import java.io.Serializable;
import java.util.Arrays;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Face;
import org.civaffairs.core.value.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What of the counts of a motion may be published: all numbers, or the outcome only. Withheld numbers are not in here, and a
 * {@link Notice} keeps back all that they could be worked out from. The outcome itself cannot be withheld, so that in a very
 * small panel it may still tell: that is for the panel's size to prevent.
 *
 * <p>For example, with a minimum of 5 valid ballots, 4 yes and 1 no are shown, 3 yes and 1 no are not, nor are 12 yes alone.
 *
 * @param reason why
 * @param counts the numbers, or null if they are withheld
 */
public record Disclosure(DisclosureReason reason, @Nullable Counts counts) implements Serializable {
    private static final int UNANIMITY_ONLY = 1;

    /**
     * Checks that there are numbers where they are shown, and only there.
     *
     * @param reason why
     * @param counts the numbers, or null
     * @throws org.civaffairs.core.value.InvalidInputException if it is not so
     */
    public Disclosure {
        Problems.of("disclosure")
                .require(
                        (reason == DisclosureReason.SHOWN) == (counts != null),
                        "counts",
                        "must be given where they are shown, and only there, not for " + reason)
                .refuse();
    }

    /**
     * Of a recorded ballot everything may be shown: who voted how is on record.
     *
     * @param counts the counts
     * @return all numbers
     */
    public static Disclosure ofRecorded(Counts counts) {
        return new Disclosure(DisclosureReason.SHOWN, counts);
    }

    /**
     * Of a secret ballot, withheld below a minimum and where all ballots returned are alike. Whoever knows that there are
     * enough ballots can then tell from the silence itself that they are alike: see {@link #ofSecret(Counts, long, long)}.
     *
     * @param counts the counts
     * @param minimum how many valid ballots there must be for the numbers to be shown, 0 or more
     * @return all numbers, or none
     * @throws org.civaffairs.core.value.InvalidInputException if the minimum is negative
     */
    public static Disclosure ofSecret(Counts counts, long minimum) {
        return ofSecret(counts, minimum, UNANIMITY_ONLY);
    }

    /**
     * Of a secret ballot, withheld below a minimum and where too few ballots differ from the rest. With 2 or more that must
     * differ, silence does not tell a unanimous ballot from one with a single dissent, and a single dissenter is not shown.
     *
     * @param counts the counts
     * @param minimum how many valid ballots there must be for the numbers to be shown, 0 or more
     * @param differing how many ballots returned must differ from the most frequent face, 1 or more
     * @return all numbers, or none; a ballot without a single ballot paper has nothing to withhold
     * @throws org.civaffairs.core.value.InvalidInputException if a number is less than it must be
     */
    public static Disclosure ofSecret(Counts counts, long minimum, long differing) {
        Problems.of("disclosure")
                .notNegative("minimum", minimum)
                .require(differing >= 1, "differing", "must be at least 1", differing)
                .refuse();
        if (counts.valid() < minimum) {
            return new Disclosure(DisclosureReason.BELOW_MINIMUM, null);
        }
        long most = Arrays.stream(Face.values()).mapToLong(counts::of).max().orElseThrow();
        boolean alike = most > 0 && counts.total() - most < differing;
        return alike ? new Disclosure(DisclosureReason.UNANIMOUS, null) : ofRecorded(counts);
    }

    /** {@return whether the numbers may be shown} */
    public boolean isShown() {
        return counts != null;
    }
}
