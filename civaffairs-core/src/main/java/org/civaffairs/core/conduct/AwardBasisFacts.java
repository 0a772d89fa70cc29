package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How far a candidate for an award did the six ones (C-107), usually what {@link SixOnesRule} found.
 *
 * <p>For example, {@code {"candidate":"柏市镇民政办","done":5,"unknown":0}}.
 */
@Value.Immutable
@JsonPropertyOrder({"candidate", "done", "unknown"})
public abstract class AwardBasisFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How many the six ones are. */
    static final int SIX = 6;

    AwardBasisFacts() {}

    /** {@return which unit is to get the award, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("candidate")
    public abstract String candidate();

    /** {@return items known to be done, 0 to 6} */
    @JsonProperty("done")
    public abstract int done();

    /** {@return items of which nobody knows, 0 to 6; with those done at most 6} */
    @JsonProperty("unknown")
    public abstract int unknown();

    @Value.Check
    void check() {
        Problems problems = Problems.of("award-basis").label("candidate", candidate());
        problems.notNegative("done", done()).notNegative("unknown", unknown());
        boolean signs = done() >= 0 && unknown() >= 0;
        long known = (long) done() + unknown();
        problems.require(!signs || known <= SIX, "unknown", "must be at most " + SIX + " together with done", known);
        problems.refuse();
    }

    @JsonCreator
    static AwardBasisFacts fromJson(
            @JsonProperty("candidate") @Nullable Object candidate,
            @JsonProperty("done") @Nullable Object done,
            @JsonProperty("unknown") @Nullable Object unknown,
            @JsonAnySetter @Nullable Map<String, Object> others) {
        StrictJson json = StrictJson.of("award-basis", others, "candidate", "done", "unknown");
        Builder facts = builder();
        facts.candidate(json.text("candidate", candidate));
        facts.done(json.count("done", done)).unknown(json.count("unknown", unknown));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableAwardBasisFacts.Builder {
        Builder() {}
    }
}
