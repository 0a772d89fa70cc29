package org.civaffairs.ballot.tally;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One motion in one session of a village's review panel (C-89): who could take part and who came, in persons, and where the
 * ballots are. All numbers of people are those of the roster, before anybody steps aside.
 */
@Value.Immutable
@JsonPropertyOrder({
    "village", "session", "motion", "matter", "day", "entitled", "due", "present", "recused", "recusedPresent",
    "households", "householdsPresent", "issued", "returned", "yes", "no", "abstain", "blank", "spoiled", "eligible"
})
public abstract class PanelDecisionFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    PanelDecisionFacts() {}

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

    /** {@return the day of the vote, for which the rule must be looked up} */
    @JsonProperty("day")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate day();

    /** {@return all members (全体), 1 or more} */
    @JsonProperty("entitled")
    public abstract long entitled();

    /** {@return members who had to come (应到), 1 to all} */
    @JsonProperty("due")
    public abstract long due();

    /** {@return members who came (实到), at most those due} */
    @JsonProperty("present")
    public abstract long present();

    /** {@return members due who step aside on this motion (回避)} */
    @JsonProperty("recused")
    public abstract long recused();

    /** {@return those of them who came all the same} */
    @JsonProperty("recusedPresent")
    public abstract long recusedPresent();

    /** {@return the households of those entitled, 1 or more, if known} */
    @JsonProperty("households")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalLong households();

    /** {@return the households that are represented, if known} */
    @JsonProperty("householdsPresent")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalLong householdsPresent();

    /** {@return ballots handed out, at most one for each who is present and does not step aside} */
    @JsonProperty("issued")
    public abstract long issued();

    /** {@return ballots that came back; more than issued void the vote} */
    @JsonProperty("returned")
    public abstract long returned();

    /** {@return ballots for (同意)} */
    @JsonProperty("yes")
    public abstract long yes();

    /** {@return ballots against (不同意)} */
    @JsonProperty("no")
    public abstract long no();

    /** {@return abstentions (弃权)} */
    @JsonProperty("abstain")
    public abstract long abstain();

    /** {@return blank ballots (空白票)} */
    @JsonProperty("blank")
    public abstract long blank();

    /** {@return spoiled ballots (废票)} */
    @JsonProperty("spoiled")
    public abstract long spoiled();

    /** {@return whether an investigation found the case eligible; UNKNOWN if there was none, or the motion is of no person} */
    @JsonProperty("eligible")
    public abstract Truth eligible();

    /** {@return the people} */
    Attendance attendance() {
        Attendance people = new Attendance(entitled(), due(), present(), recused(), recusedPresent(), null);
        return households().isPresent() && householdsPresent().isPresent()
                ? people.with(new Households(
                        households().getAsLong(), householdsPresent().getAsLong()))
                : people;
    }

    /** {@return the ballots} */
    BallotAccount account() {
        return new BallotAccount(issued(), returned(), new Counts(yes(), no(), abstain(), blank(), spoiled()));
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("panel-decision")
                .label("village", village())
                .label("session", session())
                .label("motion", motion());
        Attendance.check(problems, entitled(), due(), present(), recused(), recusedPresent());
        PanelDecisionCheck.households(problems, this);
        PanelDecisionCheck.ballots(problems, this);
        problems.refuse();
    }

    @JsonCreator
    static PanelDecisionFacts fromJson(
            @JsonProperty("village") @Nullable Object village,
            @JsonProperty("session") @Nullable Object session,
            @JsonProperty("motion") @Nullable Object motion,
            @JsonProperty("matter") @Nullable Object matter,
            @JsonProperty("day") @Nullable Object day,
            @JsonProperty("entitled") @Nullable Object entitled,
            @JsonProperty("due") @Nullable Object due,
            @JsonProperty("present") @Nullable Object present,
            @JsonProperty("recused") @Nullable Object recused,
            @JsonProperty("recusedPresent") @Nullable Object recusedPresent,
            @JsonProperty("households") @Nullable Object households,
            @JsonProperty("householdsPresent") @Nullable Object householdsPresent,
            @JsonProperty("issued") @Nullable Object issued,
            @JsonProperty("returned") @Nullable Object returned,
            @JsonProperty("yes") @Nullable Object yes,
            @JsonProperty("no") @Nullable Object no,
            @JsonProperty("abstain") @Nullable Object abstain,
            @JsonProperty("blank") @Nullable Object blank,
            @JsonProperty("spoiled") @Nullable Object spoiled,
            @JsonProperty("eligible") @Nullable Object eligible,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("panel-decision", unknown, PanelDecisionCheck.PROPERTIES);
        Builder facts = builder();
        facts.village(json.text("village", village)).session(json.text("session", session));
        facts.motion(json.text("motion", motion));
        facts.matter(json.choice("matter", matter, AssistanceMatter.values())).day(json.day("day", day));
        facts.entitled(json.whole("entitled", entitled)).due(json.whole("due", due));
        facts.present(json.whole("present", present)).recused(json.whole("recused", recused));
        facts.recusedPresent(json.whole("recusedPresent", recusedPresent));
        facts.households(json.findWhole("households", households));
        facts.householdsPresent(json.findWhole("householdsPresent", householdsPresent));
        facts.issued(json.whole("issued", issued)).returned(json.whole("returned", returned));
        facts.yes(json.whole("yes", yes)).no(json.whole("no", no)).abstain(json.whole("abstain", abstain));
        facts.blank(json.whole("blank", blank)).spoiled(json.whole("spoiled", spoiled));
        facts.eligible(json.choice("eligible", eligible, Truth.values()));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutablePanelDecisionFacts.Builder {
        Builder() {}
    }
}
