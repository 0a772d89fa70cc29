package org.civaffairs.ballot.panel;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Face;
import org.civaffairs.ballot.tally.Motion;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that voted on record (记名投票): every vote with its voter, each of whom was present, did not step aside, and
 * voted once on a motion.
 *
 * <p>For example, {@code RecordedSession.of(meeting, votes).counts("m1")}.
 */
@JsonPropertyOrder({"meeting", "votes"})
public final class RecordedSession implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Meeting meeting;

    @SuppressWarnings("serial") // an immutable list
    private final List<RecordedVote> votes;

    private RecordedSession(Meeting meeting, List<RecordedVote> votes) {
        this.meeting = meeting;
        this.votes = List.copyOf(votes);
    }

    /**
     * Checks votes and keeps them.
     *
     * @param meeting the meeting
     * @param votes the votes, of the meeting's own members and motions
     * @return the session
     * @throws org.civaffairs.core.value.InvalidInputException if a voter or a motion is a stranger, or a voter was absent,
     *     steps aside, or voted twice on a motion; all problems are reported
     */
    public static RecordedSession of(Meeting meeting, List<RecordedVote> votes) {
        VoterCheck.require(meeting, votes);
        return new RecordedSession(meeting, votes);
    }

    /** {@return the meeting} */
    @JsonProperty("meeting")
    public Meeting meeting() {
        return meeting;
    }

    /** {@return the votes, in the order in which they were given} */
    @JsonProperty("votes")
    public List<RecordedVote> votes() {
        return votes;
    }

    /**
     * What was cast on a motion.
     *
     * @param motion the motion's name
     * @return the counts
     * @throws org.civaffairs.core.value.InvalidInputException if it is not on the agenda
     */
    public Counts counts(String motion) {
        Motion on = meeting.agenda().motion(motion);
        return votes.stream()
                .filter(vote -> vote.motion().equals(on))
                .map(vote -> Face.of(vote.choice()))
                .collect(Counts.counting());
    }

    /**
     * The facts of a decision; all voters count as asked, and those who did not answer as unreturned.
     *
     * @param motion the motion's name
     * @param matter what it is about
     * @param eligible whether an investigation found the case eligible
     * @return the facts
     * @throws org.civaffairs.core.value.InvalidInputException if it is not on the agenda
     */
    public PanelDecisionFacts facts(String motion, AssistanceMatter matter, Truth eligible) {
        Motion on = meeting.agenda().motion(motion);
        return Sessions.facts(meeting, on, matter, eligible, meeting.voters(on).size(), counts(motion));
    }

    @JsonCreator
    static RecordedSession fromJson(
            @JsonProperty("meeting") @Nullable Meeting meeting,
            @JsonProperty("votes") @Nullable Object votes,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("recorded session", unknown, "meeting", "votes");
        json.scalar("meeting", meeting);
        List<RecordedDraft> drafts = json.objects("votes", votes, (at, row) -> RecordedDraft.read(json, at, row));
        json.refuse();
        Meeting of = Objects.requireNonNull(meeting);
        return new RecordedSession(of, VoterCheck.read(of, drafts));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordedSession that && that.meeting.equals(meeting) && that.votes.equals(votes);
    }

    @Override
    public int hashCode() {
        return meeting.hashCode() * 31 + votes.hashCode();
    }

    /** {@return one line: the meeting, and how many votes are on record} */
    @Override
    public String toString() {
        return meeting + ", " + votes.size() + " votes on record";
    }
}
