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
 * What is known of the housing of one household (C-17).
 *
 * <p>For example, {@code {"household":"H-12","rural":"YES","poor":"YES","none":"NO","dangerous":"YES","cramped":"YES"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"household", "rural", "poor", "none", "dangerous", "cramped"})
public abstract class HousingSurveyFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    HousingSurveyFacts() {}

    /** {@return the household, by the number of its case and not by a name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("household")
    public abstract String household();

    /** {@return whether it is rural (农村)} */
    @JsonProperty("rural")
    public abstract Truth rural();

    /** {@return whether it is poor (贫困)} */
    @JsonProperty("poor")
    public abstract Truth poor();

    /** {@return whether it has no housing (无房)} */
    @JsonProperty("none")
    public abstract Truth none();

    /** {@return whether its housing is dangerous (危房)} */
    @JsonProperty("dangerous")
    public abstract Truth dangerous();

    /** {@return whether its housing is too small for it (少房)} */
    @JsonProperty("cramped")
    public abstract Truth cramped();

    @Value.Check
    void check() {
        Problems.of("housing-survey").label("household", household()).refuse();
    }

    @JsonCreator
    static HousingSurveyFacts fromJson(
            @JsonProperty("household") @Nullable Object household,
            @JsonProperty("rural") @Nullable Object rural,
            @JsonProperty("poor") @Nullable Object poor,
            @JsonProperty("none") @Nullable Object none,
            @JsonProperty("dangerous") @Nullable Object dangerous,
            @JsonProperty("cramped") @Nullable Object cramped,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json =
                StrictJson.of("housing-survey", unknown, "household", "rural", "poor", "none", "dangerous", "cramped");
        Builder facts = builder();
        facts.household(json.text("household", household));
        facts.rural(json.choice("rural", rural, Truth.values())).poor(json.choice("poor", poor, Truth.values()));
        facts.none(json.choice("none", none, Truth.values()));
        facts.dangerous(json.choice("dangerous", dangerous, Truth.values()));
        facts.cramped(json.choice("cramped", cramped, Truth.values()));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableHousingSurveyFacts.Builder {
        Builder() {}
    }
}
