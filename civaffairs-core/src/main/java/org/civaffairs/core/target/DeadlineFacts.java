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
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when something was done that has a deadline, as known on a day.
 *
 * <p>For example, {@code {"subject":"攸县","target":"funeral-hall","asOf":"2010-12-31","done":"YES","doneOn":"2010-10-05"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"subject", "target", "asOf", "done", "doneOn"})
public abstract class DeadlineFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    DeadlineFacts() {}

    /** {@return whose task it is, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("subject")
    public abstract String subject();

    /** {@return the id of the target, such as {@code funeral-hall}} */
    @JsonProperty("target")
    public abstract String target();

    /** {@return the day on which this is known, 1949 or later} */
    @JsonProperty("asOf")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asOf();

    /** {@return whether that which the clause asks for is done; a draft, or a beginning where the end is asked for, is not} */
    @JsonProperty("done")
    public abstract Truth done();

    /** {@return the day on which it was done, if known; none where it is not known to be done} */
    @JsonProperty("doneOn")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<LocalDate> doneOn();

    @Value.Check
    void check() {
        Problems problems = Problems.of("deadline").label("subject", subject()).label("target", target());
        Days.check(problems, "asOf", asOf());
        doneOn().ifPresent(day -> {
            Days.check(problems, "doneOn", day);
            problems.require(done() == Truth.YES, "doneOn", "must not be given where done is " + done(), day)
                    .require(!day.isAfter(asOf()), "doneOn", "must not be after asOf, " + asOf() + ",", day);
        });
        problems.refuse();
    }

    @JsonCreator
    static DeadlineFacts fromJson(
            @JsonProperty("subject") @Nullable Object subject,
            @JsonProperty("target") @Nullable Object target,
            @JsonProperty("asOf") @Nullable Object asOf,
            @JsonProperty("done") @Nullable Object done,
            @JsonProperty("doneOn") @Nullable Object doneOn,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("deadline", unknown, "subject", "target", "asOf", "done", "doneOn");
        Builder facts = builder();
        facts.subject(json.text("subject", subject)).target(json.text("target", target));
        facts.asOf(json.day("asOf", asOf)).done(json.choice("done", done, Truth.values()));
        facts.doneOn(Days.find(json, "doneOn", doneOn));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableDeadlineFacts.Builder {
        Builder() {}
    }
}
