package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A disaster and when what was done about it (C-13, C-108, C-137); moments of the county's civil time, in whole minutes.
 *
 * <p>For example, {@code {"place":"柏市镇","trigger":"NATURAL","event":"2010-06-20T06:00:00",
 * "reported":"2010-06-20T06:20:00"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"place", "trigger", "event", "verified", "reported", "arrived", "rescue", "living"})
public abstract class DisasterFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    DisasterFacts() {}

    /** {@return where, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("place")
    public abstract String place();

    /** {@return what struck} */
    @JsonProperty("trigger")
    public abstract DisasterTrigger trigger();

    /** {@return when it struck} */
    @JsonProperty("event")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDateTime event();

    /** {@return when the damage was verified (核查), not before the event, if known} */
    @JsonProperty("verified")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<LocalDateTime> verified();

    /** {@return when it was reported (上报), not before the event, if known} */
    @JsonProperty("reported")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<LocalDateTime> reported();

    /** {@return when the first cadre reached the place (到达现场), not before the event, if known} */
    @JsonProperty("arrived")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<LocalDateTime> arrived();

    /** {@return when rescue was organised (组织救援), not before the event, if known} */
    @JsonProperty("rescue")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<LocalDateTime> rescue();

    /** {@return when the living of those struck was arranged (生活安排), not before the event, if known} */
    @JsonProperty("living")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<LocalDateTime> living();

    /**
     * When a step was done.
     *
     * @param step the step
     * @return the moment, if it is known
     */
    public Optional<LocalDateTime> find(DisasterStep step) {
        return switch (step) {
            case VERIFIED -> verified();
            case REPORTED -> reported();
            case ARRIVED -> arrived();
            case RESCUE -> rescue();
            case LIVING -> living();
        };
    }

    /**
     * How long after the event a step was done. It needs no rule and no limit.
     *
     * @param step the step
     * @return the lag in whole minutes, 0 or more, if the moment is known
     */
    public OptionalLong findLag(DisasterStep step) {
        return find(step)
                .map(moment -> OptionalLong.of(ChronoUnit.MINUTES.between(event(), moment)))
                .orElseGet(OptionalLong::empty);
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("disaster").label("place", place());
        minutes(problems, "event", event());
        for (DisasterStep step : DisasterStep.values()) {
            find(step).ifPresent(moment -> {
                String path = step.term().id();
                minutes(problems, path, moment);
                problems.require(!moment.isBefore(event()), path, "must not be before event, " + event() + ",", moment);
            });
        }
        problems.refuse();
    }

    /** Nothing is rounded here: who has seconds says to which minute they belong. */
    private static void minutes(Problems problems, String path, LocalDateTime moment) {
        boolean whole = moment.truncatedTo(ChronoUnit.MINUTES).equals(moment);
        problems.require(whole, path, "must be a whole minute, without seconds,", moment);
    }

    @JsonCreator
    static DisasterFacts fromJson(
            @JsonProperty("place") @Nullable Object place,
            @JsonProperty("trigger") @Nullable Object trigger,
            @JsonProperty("event") @Nullable Object event,
            @JsonProperty("verified") @Nullable Object verified,
            @JsonProperty("reported") @Nullable Object reported,
            @JsonProperty("arrived") @Nullable Object arrived,
            @JsonProperty("rescue") @Nullable Object rescue,
            @JsonProperty("living") @Nullable Object living,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "disaster",
                unknown,
                "place",
                "trigger",
                "event",
                "verified",
                "reported",
                "arrived",
                "rescue",
                "living");
        Builder facts = builder();
        facts.place(json.text("place", place));
        facts.trigger(json.choice("trigger", trigger, DisasterTrigger.values()));
        facts.event(Reading.moment(json, "event", event));
        facts.verified(Reading.findMoment(json, "verified", verified));
        facts.reported(Reading.findMoment(json, "reported", reported));
        facts.arrived(Reading.findMoment(json, "arrived", arrived));
        facts.rescue(Reading.findMoment(json, "rescue", rescue));
        facts.living(Reading.findMoment(json, "living", living));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableDisasterFacts.Builder {
        Builder() {}
    }
}
