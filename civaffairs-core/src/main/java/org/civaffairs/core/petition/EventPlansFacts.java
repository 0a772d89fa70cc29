package org.civaffairs.core.petition;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which plans for events a county has, as it was known on a day (C-77, C-12).
 *
 * <p>For example, {@code {"county":"攸县","asOf":"2010-06-30","crowdPlan":"YES","suddenPlan":"NO","disasterPlan":"YES",
 * "disasterPlanFrom":"2010-03-01"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"county", "asOf", "crowdPlan", "suddenPlan", "disasterPlan", "disasterPlanFrom"})
public abstract class EventPlansFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    EventPlansFacts() {}

    /** {@return the county's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("county")
    public abstract String county();

    /** {@return the day on which this was known} */
    @JsonProperty("asOf")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asOf();

    /** {@return whether there is a plan for events of a crowd (群众性事件)} */
    @JsonProperty("crowdPlan")
    public abstract Truth crowdPlan();

    /** {@return whether there is a plan for sudden events (突发性事件)} */
    @JsonProperty("suddenPlan")
    public abstract Truth suddenPlan();

    /** {@return whether there is a plan for natural disasters (自然灾害应急预案)} */
    @JsonProperty("disasterPlan")
    public abstract Truth disasterPlan();

    /** {@return the day from which that is in force, if known: without it nobody knows whether it is; none unless there is one} */
    @JsonProperty("disasterPlanFrom")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<LocalDate> disasterPlanFrom();

    /**
     * Whether there is a plan.
     *
     * @param kind what for
     * @return the fact
     */
    public Truth of(EventKind kind) {
        return switch (kind) {
            case CROWD -> crowdPlan();
            case SUDDEN -> suddenPlan();
        };
    }

    @Value.Check
    void check() {
        boolean without = disasterPlan() != Truth.YES && disasterPlanFrom().isPresent();
        Problems.of("event-plans")
                .label("county", county())
                .require(!without, "disasterPlanFrom", "must be left out where disasterPlan is " + disasterPlan())
                .refuse();
    }

    @JsonCreator
    static EventPlansFacts fromJson(
            @JsonProperty("county") @Nullable Object county,
            @JsonProperty("asOf") @Nullable Object asOf,
            @JsonProperty("crowdPlan") @Nullable Object crowdPlan,
            @JsonProperty("suddenPlan") @Nullable Object suddenPlan,
            @JsonProperty("disasterPlan") @Nullable Object disasterPlan,
            @JsonProperty("disasterPlanFrom") @Nullable Object disasterPlanFrom,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "event-plans",
                unknown,
                "county",
                "asOf",
                "crowdPlan",
                "suddenPlan",
                "disasterPlan",
                "disasterPlanFrom");
        Builder facts = builder();
        facts.county(json.text("county", county));
        facts.asOf(json.day("asOf", asOf));
        facts.crowdPlan(json.choice("crowdPlan", crowdPlan, Truth.values()));
        facts.suddenPlan(json.choice("suddenPlan", suddenPlan, Truth.values()));
        facts.disasterPlan(json.choice("disasterPlan", disasterPlan, Truth.values()));
        if (disasterPlanFrom != null) {
            facts.disasterPlanFrom(json.day("disasterPlanFrom", disasterPlanFrom));
        }
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableEventPlansFacts.Builder {
        Builder() {}
    }
}
