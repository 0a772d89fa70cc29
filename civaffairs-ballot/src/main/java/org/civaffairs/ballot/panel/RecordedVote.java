package org.civaffairs.ballot.panel;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import org.civaffairs.ballot.tally.Choice;
import org.civaffairs.ballot.tally.Motion;

/**
 * One vote on record (记名投票): who said what on which motion.
 *
 * @param member who
 * @param motion on what
 * @param choice what
 */
@JsonPropertyOrder({"motion", "member", "choice"})
@JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE, fieldVisibility = JsonAutoDetect.Visibility.NONE)
public record RecordedVote(
        Member member,
        Motion motion,
        @JsonProperty("choice") Choice choice) implements Serializable {
    @JsonProperty("motion")
    String motionName() {
        return motion.name();
    }

    @JsonProperty("member")
    String memberId() {
        return member.id();
    }
}
