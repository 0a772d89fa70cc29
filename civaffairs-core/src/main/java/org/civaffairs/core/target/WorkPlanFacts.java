package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a unit's plan of work contains, as somebody who read it says (C-96).
 *
 * <p>For example, {@code {"unit":"柏市镇","ballot":"NO"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "ballot"})
public abstract class WorkPlanFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    WorkPlanFacts() {}

    /** {@return whose plan, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("unit")
    public abstract String unit();

    /** {@return whether the panel's ballot is part of the work on transparency (C-96); whether it is assessed is C-37} */
    @JsonProperty("ballot")
    public abstract Truth ballot();

    @Value.Check
    void check() {
        Problems.of("work-plan").label("unit", unit()).refuse();
    }

    @JsonCreator
    static WorkPlanFacts fromJson(
            @JsonProperty("unit") @Nullable Object unit,
            @JsonProperty("ballot") @Nullable Object ballot,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("work-plan", unknown, "unit", "ballot");
        Builder facts = builder();
        facts.unit(json.text("unit", unit));
        facts.ballot(json.choice("ballot", ballot, Truth.values()));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableWorkPlanFacts.Builder {
        Builder() {}
    }
}
