package org.civaffairs.core.petition;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One petition, as it stands (C-78).
 *
 * <p>For example, {@code {"unit":"柏市镇","id":"2010-031","level":"TOWNSHIP","reached":"CITY","resolved":"YES"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "id", "level", "reached", "resolved"})
public abstract class PetitionFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    PetitionFacts() {}

    /** {@return where it arose, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("unit")
    public abstract String unit();

    /**
     * {@return by what the petition is named, fit for a {@link org.civaffairs.core.value.Label}; not a person's name}
     */
    @JsonProperty("id")
    public abstract String id();

    /** {@return the level at which it arose and ought to be resolved} */
    @JsonProperty("level")
    public abstract PetitionLevel level();

    /** {@return the highest level it reached, not below its own, if known} */
    @JsonProperty("reached")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<PetitionLevel> reached();

    /** {@return whether it is resolved} */
    @JsonProperty("resolved")
    public abstract Truth resolved();

    @Value.Check
    void check() {
        boolean below =
                reached().filter(highest -> highest.compareTo(level()) < 0).isPresent();
        Problems.of("petition")
                .label("unit", unit())
                .label("id", id())
                .require(
                        !below,
                        "reached",
                        "must not be below level, " + level() + ",",
                        reached().map(Enum::name).orElse(""))
                .refuse();
    }

    @JsonCreator
    static PetitionFacts fromJson(
            @JsonProperty("unit") @Nullable Object unit,
            @JsonProperty("id") @Nullable Object id,
            @JsonProperty("level") @Nullable Object level,
            @JsonProperty("reached") @Nullable Object reached,
            @JsonProperty("resolved") @Nullable Object resolved,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("petition", unknown, "unit", "id", "level", "reached", "resolved");
        Builder facts = builder();
        facts.unit(json.text("unit", unit));
        facts.id(json.text("id", id));
        facts.level(json.choice("level", level, PetitionLevel.values()));
        if (reached != null) {
            facts.reached(json.choice("reached", reached, PetitionLevel.values()));
        }
        facts.resolved(json.choice("resolved", resolved, Truth.values()));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutablePetitionFacts.Builder {
        Builder() {}
    }
}
