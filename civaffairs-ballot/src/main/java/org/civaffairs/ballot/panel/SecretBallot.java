package org.civaffairs.ballot.panel;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Motion;

/**
 * One motion of a secret ballot: who was handed a ballot, and what came back. Nothing tells which is whose: there is no order
 * of voting in it, and no vote was ever added alone.
 *
 * @param motion the motion
 * @param voters the ids of those who were handed a ballot, in the order of the roster
 * @param counts what the returned ballots show
 */
@JsonPropertyOrder({"motion", "voters", "counts"})
public record SecretBallot(
        @JsonProperty("motion") Motion motion,
        @JsonProperty("voters") List<String> voters,
        @JsonProperty("counts") Counts counts)
        implements Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param motion the motion
     * @param voters the ids of those who were handed a ballot
     * @param counts what the returned ballots show
     */
    public SecretBallot {
        voters = List.copyOf(voters);
    }
}
