package org.civaffairs.ballot.selection;

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
import java.util.OptionalLong;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One motion of a session of a village's review panel that gives some seats to some of several candidates (C-89): who could
 * take part and who came, in persons, and the ballots on each candidate. All numbers of people are those of the roster,
 * before anybody steps aside, as in {@link org.civaffairs.ballot.tally.PanelDecisionFacts}.
 */
@Value.Immutable
@JsonPropertyOrder({
    "village",
    "session",
    "motion",
    "matter",
    "day",
    "seats",
    "entitled",
    "due",
    "present",
    "recused",
    "recusedPresent",
    "households",
    "householdsPresent",
    "candidates"
})
public abstract class SelectionFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    SelectionFacts() {}

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

    /** {@return how many candidates can be selected (名额), 0 to their number} */
    @JsonProperty("seats")
    public abstract long seats();

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

    /**
     * {@return the candidates, at least one, none twice, on each at most one ballot for each member present who does not
     * step aside}
     */
    @JsonProperty("candidates")
    public abstract List<Candidate> candidates();

    /** Where it was voted on, for findings. */
    String subject() {
        return village() + " " + session() + " " + motion();
    }

    @Value.Check
    void check() {
        SelectionCheck.refuse(this);
    }

    @JsonCreator
    static SelectionFacts fromJson(
            @JsonProperty("village") @Nullable Object village,
            @JsonProperty("session") @Nullable Object session,
            @JsonProperty("motion") @Nullable Object motion,
            @JsonProperty("matter") @Nullable Object matter,
            @JsonProperty("day") @Nullable Object day,
            @JsonProperty("seats") @Nullable Object seats,
            @JsonProperty("entitled") @Nullable Object entitled,
            @JsonProperty("due") @Nullable Object due,
            @JsonProperty("present") @Nullable Object present,
            @JsonProperty("recused") @Nullable Object recused,
            @JsonProperty("recusedPresent") @Nullable Object recusedPresent,
            @JsonProperty("households") @Nullable Object households,
            @JsonProperty("householdsPresent") @Nullable Object householdsPresent,
            @JsonProperty("candidates") @Nullable Object candidates,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(SelectionCheck.WHAT, unknown, SelectionCheck.PROPERTIES);
        Builder facts = builder();
        facts.village(json.text("village", village)).session(json.text("session", session));
        facts.motion(json.text("motion", motion));
        facts.matter(json.choice("matter", matter, AssistanceMatter.values())).day(json.day("day", day));
        facts.seats(json.whole("seats", seats));
        facts.entitled(json.whole("entitled", entitled)).due(json.whole("due", due));
        facts.present(json.whole("present", present)).recused(json.whole("recused", recused));
        facts.recusedPresent(json.whole("recusedPresent", recusedPresent));
        facts.households(json.findWhole("households", households));
        facts.householdsPresent(json.findWhole("householdsPresent", householdsPresent));
        facts.addAllCandidates(json.objects("candidates", candidates, (at, row) -> Candidate.read(json, at, row)));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableSelectionFacts.Builder {
        Builder() {}
    }
}
