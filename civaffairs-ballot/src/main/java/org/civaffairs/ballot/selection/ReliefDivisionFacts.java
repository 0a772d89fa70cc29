package org.civaffairs.ballot.selection;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money that a village's review panel divides (C-88, C-117): how much, by what, and among whom.
 *
 * <p>For example, 100.00 by votes among three who got 5, 3 and 2.
 */
@Value.Immutable
@JsonPropertyOrder({"village", "session", "motion", "matter", "day", "total", "by", "shares"})
public abstract class ReliefDivisionFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    ReliefDivisionFacts() {}

    /** {@return whose panel, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("village")
    public abstract String village();

    /** {@return the session's name} */
    @JsonProperty("session")
    public abstract String session();

    /** {@return the motion's name; not a person's} */
    @JsonProperty("motion")
    public abstract String motion();

    /** {@return what the money is for} */
    @JsonProperty("matter")
    public abstract AssistanceMatter matter();

    /** {@return the day of the vote, for which the rule must be looked up} */
    @JsonProperty("day")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate day();

    /** {@return the money, in yuan, above 0.00} */
    @JsonProperty("total")
    public abstract Yuan total();

    /** {@return by what it is divided; the plan does not say} */
    @JsonProperty("by")
    public abstract DivisionBasis by();

    /**
     * {@return among whom, at least one, none twice, each a person or a household; with weights that are not all 0 (none by
     * heads) and floors of at most the total together}
     */
    @JsonProperty("shares")
    public abstract List<Claim> shares();

    /** Where it was voted on, for findings. */
    String subject() {
        return village() + " " + session() + " " + motion();
    }

    @Value.Check
    void check() {
        new ReliefDivisionCheck(this).refuse();
    }

    @JsonCreator
    static ReliefDivisionFacts fromJson(
            @JsonProperty("village") @Nullable Object village,
            @JsonProperty("session") @Nullable Object session,
            @JsonProperty("motion") @Nullable Object motion,
            @JsonProperty("matter") @Nullable Object matter,
            @JsonProperty("day") @Nullable Object day,
            @JsonProperty("total") @Nullable Object total,
            @JsonProperty("by") @Nullable Object by,
            @JsonProperty("shares") @Nullable Object shares,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                ReliefDivisionCheck.WHAT,
                unknown,
                "village",
                "session",
                "motion",
                "matter",
                "day",
                "total",
                "by",
                "shares");
        Builder facts = builder();
        facts.village(json.text("village", village)).session(json.text("session", session));
        facts.motion(json.text("motion", motion));
        facts.matter(json.choice("matter", matter, AssistanceMatter.values())).day(json.day("day", day));
        facts.total(json.yuan("total", total)).by(json.choice("by", by, DivisionBasis.values()));
        facts.addAllShares(json.objects("shares", shares, (at, row) -> Claim.read(json, at, row)));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableReliefDivisionFacts.Builder {
        Builder() {}
    }
}
