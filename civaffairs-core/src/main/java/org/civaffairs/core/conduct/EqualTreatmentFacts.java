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
 * Complaints that the weak were treated as less than equals or without kindness (C-110), by what became of them.
 *
 * <p>For example, {@code {"unit":"柏市镇民政办","upheld":1,"open":0}}.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "upheld", "open"})
public abstract class EqualTreatmentFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    EqualTreatmentFacts() {}

    /** {@return against which office, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("unit")
    public abstract String unit();

    /** {@return complaints that were found to be true (查实), 0 or more} */
    @JsonProperty("upheld")
    public abstract int upheld();

    /** {@return complaints that nobody has decided yet, 0 or more} */
    @JsonProperty("open")
    public abstract int open();

    @Value.Check
    void check() {
        Problems problems = Problems.of("equal-treatment").label("unit", unit());
        problems.notNegative("upheld", upheld()).notNegative("open", open()).refuse();
    }

    @JsonCreator
    static EqualTreatmentFacts fromJson(
            @JsonProperty("unit") @Nullable Object unit,
            @JsonProperty("upheld") @Nullable Object upheld,
            @JsonProperty("open") @Nullable Object open,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("equal-treatment", unknown, "unit", "upheld", "open");
        Builder facts = builder();
        facts.unit(json.text("unit", unit));
        facts.upheld(json.count("upheld", upheld)).open(json.count("open", open));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableEqualTreatmentFacts.Builder {
        Builder() {}
    }
}
