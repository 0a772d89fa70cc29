package org.civaffairs.core.target;

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
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How much of a target was reached through the end of a day.
 *
 * <p>For example, {@code {"subject":"攸县","target":"medical-assistance","through":"2010-12-31","observed":"1480 PERSONS",
 * "notCounted":"1733 PERSON_TIMES"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"subject", "target", "through", "observed", "notCounted"})
public abstract class TargetFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    TargetFacts() {}

    /** {@return whose number it is, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("subject")
    public abstract String subject();

    /** {@return the id of the target, such as {@code medical-assistance}} */
    @JsonProperty("target")
    public abstract String target();

    /** {@return the last day whose events are in the number, 1949 or later} */
    @JsonProperty("through")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate through();

    /** {@return what was reached from the first day of the period on, in the target's own unit, if known} */
    @JsonProperty("observed")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<Quantity> observed();

    /** {@return what is reported beside it and counts for nothing, if anything: person-times, buildings under way} */
    @JsonProperty("notCounted")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<Quantity> notCounted();

    @Value.Check
    void check() {
        Problems problems = Problems.of("target").label("subject", subject()).label("target", target());
        Days.check(problems, "through", through());
        problems.refuse();
    }

    @JsonCreator
    static TargetFacts fromJson(
            @JsonProperty("subject") @Nullable Object subject,
            @JsonProperty("target") @Nullable Object target,
            @JsonProperty("through") @Nullable Object through,
            @JsonProperty("observed") @Nullable Object observed,
            @JsonProperty("notCounted") @Nullable Object notCounted,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("target", unknown, "subject", "target", "through", "observed", "notCounted");
        Builder facts = builder();
        facts.subject(json.text("subject", subject)).target(json.text("target", target));
        facts.through(json.day("through", through));
        facts.observed(Quantity.find(json, "observed", observed));
        facts.notCounted(Quantity.find(json, "notCounted", notCounted));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableTargetFacts.Builder {
        Builder() {}
    }
}
