package org.civaffairs.ballot.tally;

import java.io.Serializable;

/**
 * One ballot that was returned (收回的票): what it shows, on which motion. It does not know who cast it.
 *
 * @param motion the motion
 * @param face what it shows
 */
public record Ballot(Motion motion, Face face) implements Serializable {
    /**
     * A valid ballot.
     *
     * @param motion the motion
     * @param choice what it says
     * @return the ballot
     */
    public static Ballot of(Motion motion, Choice choice) {
        return new Ballot(motion, Face.of(choice));
    }
}
