package org.civaffairs.ballot.panel;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Motion;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that voted in secret (无记名投票). It holds who voted and what was cast, and cannot hold who cast what: votes
 * come in counted, a whole motion at a time.
 *
 * <p>For example, {@code SecretSession.builder(meeting).ballots("m1", Counts.of(8, 3, 0)).build()}.
 */
@JsonPropertyOrder({"meeting", "ballots"})
public final class SecretSession implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Meeting meeting;

    @SuppressWarnings("serial") // an immutable list
    private final List<SecretBallot> ballots;

    private SecretSession(Meeting meeting, List<SecretBallot> ballots) {
        this.meeting = meeting;
        this.ballots = List.copyOf(ballots);
    }

    /**
     * Starts a session.
     *
     * @param meeting the meeting
     * @return a builder without a vote
     */
    public static Builder builder(Meeting meeting) {
        return new Builder(meeting);
    }

    /** Collects the motions that were voted on; {@link #build} refuses what does not fit with all its problems. */
    public static final class Builder {
        private final Meeting meeting;
        private final Problems problems = Problems.of("secret session");
        private final List<SecretBallot> ballots = new ArrayList<>();

        Builder(Meeting meeting) {
            this.meeting = meeting;
        }

        /**
         * A motion on which everybody present who does not step aside was handed a ballot.
         *
         * @param motion the motion's name
         * @param counts what came back; more than were handed out void the vote
         * @return this
         */
        public Builder ballots(String motion, Counts counts) {
            Motion on = find(motion);
            return on == null ? this : add(new SecretBallot(on, meeting.voters(on), counts));
        }

        /**
         * A motion on which some were handed a ballot.
         *
         * @param motion the motion's name
         * @param voters the ids of those who were; their order is not kept
         * @param counts what came back; more than were handed out void the vote
         * @return this
         */
        public Builder ballots(String motion, Collection<String> voters, Counts counts) {
            Motion on = find(motion);
            if (on == null) {
                return this;
            }
            Set<String> aside = meeting.aside(on);
            Set<String> seen = new HashSet<>();
            for (String voter : voters) {
                String bar = seen.add(voter) ? meeting.bar(voter, aside) : "handed one ballot only";
                problems.require(bar == null, motion + ": voter", "must be " + bar, voter);
            }
            return add(new SecretBallot(on, meeting.roster().inOrder(voters), counts));
        }

        private @Nullable Motion find(String motion) {
            try {
                return meeting.agenda().motion(motion);
            } catch (InvalidInputException e) {
                problems.add("motion", "must be on the agenda", motion);
                return null;
            }
        }

        private Builder add(SecretBallot ballot) {
            boolean first = ballots.stream().noneMatch(b -> b.motion().equals(ballot.motion()));
            problems.require(
                    first,
                    "motion",
                    "must be voted on once in a session",
                    ballot.motion().name());
            ballots.add(ballot);
            return this;
        }

        /**
         * Makes the session.
         *
         * @return the session
         * @throws InvalidInputException if a motion is not on the agenda or comes twice, or a voter is a stranger, was absent,
         *     steps aside or comes twice
         */
        public SecretSession build() {
            problems.refuse();
            List<SecretBallot> ordered = new ArrayList<>(ballots);
            ordered.sort(Comparator.comparingInt(ballot -> meeting.agenda().indexOf(ballot.motion())));
            return new SecretSession(meeting, ordered);
        }
    }

    /** {@return the meeting} */
    @JsonProperty("meeting")
    public Meeting meeting() {
        return meeting;
    }

    /** {@return the motions that were voted on, in the order of the agenda} */
    @JsonProperty("ballots")
    public List<SecretBallot> ballots() {
        return ballots;
    }

    /**
     * The vote on one motion.
     *
     * @param motion the motion's name
     * @return who was handed a ballot, and what came back
     * @throws InvalidInputException if it was not voted on
     */
    public SecretBallot ballot(String motion) {
        return ballots.stream()
                .filter(ballot -> ballot.motion().name().equals(motion))
                .findFirst()
                .orElseThrow(() -> Sessions.notVotedOn(motion));
    }

    /**
     * The facts of a decision.
     *
     * @param motion the motion's name
     * @param matter what it is about
     * @param eligible whether an investigation found the case eligible
     * @return the facts
     * @throws InvalidInputException if it was not voted on
     */
    public PanelDecisionFacts facts(String motion, AssistanceMatter matter, Truth eligible) {
        SecretBallot ballot = ballot(motion);
        return Sessions.facts(
                meeting, ballot.motion(), matter, eligible, ballot.voters().size(), ballot.counts());
    }

    @JsonCreator
    static SecretSession fromJson(
            @JsonProperty("meeting") @Nullable Meeting meeting,
            @JsonProperty("ballots") @Nullable Object ballots,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("secret session", unknown, "meeting", "ballots");
        json.scalar("meeting", meeting);
        List<SecretDraft> drafts = json.objects("ballots", ballots, (at, row) -> SecretDraft.read(json, at, row));
        json.refuse();
        Builder session = builder(Objects.requireNonNull(meeting));
        drafts.forEach(draft -> session.ballots(draft.motion(), draft.voters(), draft.counts()));
        return session.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretSession that && that.meeting.equals(meeting) && that.ballots.equals(ballots);
    }

    @Override
    public int hashCode() {
        return meeting.hashCode() * 31 + ballots.hashCode();
    }

    /** {@return one line: the meeting, and how many motions were voted on} */
    @Override
    public String toString() {
        return meeting + ", " + ballots.size() + " motions voted on in secret";
    }
}
