package org.civaffairs.core.cooperation;

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
 * Whether a county has a mechanism of social help (社会帮扶机制, C-20).
 *
 * <p>For example, {@code {"county":"攸县","mechanism":"NO"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"county", "mechanism"})
public abstract class SocialHelpFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    SocialHelpFacts() {}

    /** {@return the county's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("county")
    public abstract String county();

    /** {@return whether there is one, as somebody found} */
    @JsonProperty("mechanism")
    public abstract Truth mechanism();

    @Value.Check
    void check() {
        Problems.of("social-help").label("county", county()).refuse();
    }

    @JsonCreator
    static SocialHelpFacts fromJson(
            @JsonProperty("county") @Nullable Object county,
            @JsonProperty("mechanism") @Nullable Object mechanism,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("social-help", unknown, "county", "mechanism");
        Builder facts = builder();
        facts.county(json.text("county", county));
        facts.mechanism(json.choice("mechanism", mechanism, Truth.values()));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableSocialHelpFacts.Builder {
        Builder() {}
    }
}
