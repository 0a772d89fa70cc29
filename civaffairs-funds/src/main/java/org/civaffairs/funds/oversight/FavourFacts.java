package org.civaffairs.funds.oversight;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One person who was given assistance (C-124).
 *
 * <p>For example, {@code {"township":"柏市镇","person":"王五","related":"YES","eligible":"NO"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "person", "related", "eligible"})
public abstract class FavourFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    FavourFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return who was given it; masked wherever it is shown} */
    @JsonProperty("person")
    public abstract PersonName person();

    /** {@return whether the person is kin, a friend or a connection of somebody who decided (人情、关系)} */
    @JsonProperty("related")
    public abstract Truth related();

    /** {@return whether the person meets the conditions of the assistance} */
    @JsonProperty("eligible")
    public abstract Truth eligible();

    @Value.Check
    void check() {
        Problems.of("favour-aid").label("township", township()).refuse();
    }

    @JsonCreator
    static FavourFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("person") @Nullable Object person,
            @JsonProperty("related") @Nullable Object related,
            @JsonProperty("eligible") @Nullable Object eligible,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("favour-aid", unknown, "township", "person", "related", "eligible");
        Builder facts = builder();
        facts.township(json.text("township", township));
        facts.person(json.person("person", person));
        facts.related(json.choice("related", related, Truth.values()));
        facts.eligible(json.choice("eligible", eligible, Truth.values()));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableFavourFacts.Builder {
        Builder() {}
    }
}
