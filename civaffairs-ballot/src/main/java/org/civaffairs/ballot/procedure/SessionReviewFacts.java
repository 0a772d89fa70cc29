package org.civaffairs.ballot.procedure;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.civaffairs.ballot.publication.Publication;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How one motion came to be decided (C-90): who was there and what they did, what happened in which order, and what was
 * published. Without any event it is not known what happened, which is not the same as that nothing did: a vote that was
 * skipped is stated by what was done without it: ANNOUNCED, SUBMITTED, APPROVED or GRANTED.
 */
@Value.Immutable
@JsonPropertyOrder({
    "village",
    "session",
    "motion",
    "matter",
    "day",
    "members",
    "secret",
    "issued",
    "returned",
    "counted",
    "events",
    "publications",
    "previousDecision"
})
public abstract class SessionReviewFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    SessionReviewFacts() {}

    /** {@return whose panel, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("village")
    public abstract String village();

    /** {@return the session's name} */
    @JsonProperty("session")
    public abstract String session();

    /** {@return the motion's name; not a person's} */
    @JsonProperty("motion")
    public abstract String motion();

    /** {@return what it is about} */
    @JsonProperty("matter")
    public abstract AssistanceMatter matter();

    /** {@return the day of the vote, the last one if there were several, or if there was none, of the decision} */
    @JsonProperty("day")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate day();

    /** {@return the panel's members and what they did; may be empty only where nobody voted} */
    @JsonProperty("members")
    public abstract List<SessionMember> members();

    /** {@return whether the vote was secret} */
    @JsonProperty("secret")
    public abstract Truth secret();

    /** {@return ballots handed out, if known} */
    @JsonProperty("issued")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalLong issued();

    /** {@return ballots that came back, if known} */
    @JsonProperty("returned")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalLong returned();

    /** {@return ballots that were counted, of every face, if known} */
    @JsonProperty("counted")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalLong counted();

    /** {@return what happened, in the order in which it did} */
    @JsonProperty("events")
    public abstract List<SessionEvent> events();

    /** {@return what was published, and what is to be, in any order} */
    @JsonProperty("publications")
    public abstract List<Publication> publications();

    /** {@return the day of an earlier decision on the same ground; empty if there was none} */
    @JsonProperty("previousDecision")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<LocalDate> previousDecision();

    @Value.Check
    void check() {
        Problems problems = Problems.of("session-review")
                .label("village", village())
                .label("session", session())
                .label("motion", motion());
        SessionReviewCheck.all(problems, this);
        problems.refuse();
    }

    @JsonCreator
    static SessionReviewFacts fromJson(
            @JsonProperty("village") @Nullable Object village,
            @JsonProperty("session") @Nullable Object session,
            @JsonProperty("motion") @Nullable Object motion,
            @JsonProperty("matter") @Nullable Object matter,
            @JsonProperty("day") @Nullable Object day,
            @JsonProperty("members") @Nullable Object members,
            @JsonProperty("secret") @Nullable Object secret,
            @JsonProperty("issued") @Nullable Object issued,
            @JsonProperty("returned") @Nullable Object returned,
            @JsonProperty("counted") @Nullable Object counted,
            @JsonProperty("events") @Nullable Object events,
            @JsonProperty("publications") @Nullable Object publications,
            @JsonProperty("previousDecision") @Nullable Object previousDecision,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("session-review", unknown, SessionReviewCheck.PROPERTIES);
        Builder facts = builder();
        facts.village(json.text("village", village)).session(json.text("session", session));
        facts.motion(json.text("motion", motion));
        facts.matter(json.choice("matter", matter, AssistanceMatter.values())).day(json.day("day", day));
        facts.addAllMembers(json.objects("members", members, (at, row) -> SessionMember.read(json, at, row)));
        facts.secret(json.choice("secret", secret, Truth.values()));
        facts.issued(json.findWhole("issued", issued)).returned(json.findWhole("returned", returned));
        facts.counted(json.findWhole("counted", counted));
        facts.addAllEvents(json.objects("events", events, (at, row) -> SessionEvent.read(json, at, row)));
        facts.addAllPublications(
                json.objects("publications", publications, (at, row) -> Publication.read(json, at, row)));
        if (previousDecision != null) {
            facts.previousDecision(json.day("previousDecision", previousDecision));
        }
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableSessionReviewFacts.Builder {
        Builder() {}

        /**
         * Adds what happened next.
         *
         * @param kind what
         * @param day on which day
         * @return this
         */
        public Builder event(EventKind kind, LocalDate day) {
            return addEvents(SessionEvent.of(kind, day));
        }
    }
}
