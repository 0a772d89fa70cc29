package org.civaffairs.core.staffing;

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
 * What is known of the two parts of C-81 in a township; each is usually what another assessment found: NO with a finding,
 * UNKNOWN if undetermined.
 *
 * <p>For example, {@code {"township":"柏市镇","staffComplete":"NO","fundsSufficient":"YES"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "staffComplete", "fundsSufficient"})
public abstract class CapacityFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    CapacityFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return whether staff is complete (人手配齐): whether C-82 is met} */
    @JsonProperty("staffComplete")
    public abstract Truth staffComplete();

    /** {@return whether funds are sufficient (工作经费配足): whether C-83 is met} */
    @JsonProperty("fundsSufficient")
    public abstract Truth fundsSufficient();

    @Value.Check
    void check() {
        Problems.of("capacity").label("township", township()).refuse();
    }

    @JsonCreator
    static CapacityFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("staffComplete") @Nullable Object staffComplete,
            @JsonProperty("fundsSufficient") @Nullable Object fundsSufficient,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("capacity", unknown, "township", "staffComplete", "fundsSufficient");
        Builder facts = builder();
        facts.township(json.text("township", township))
                .staffComplete(json.choice("staffComplete", staffComplete, Truth.values()))
                .fundsSufficient(json.choice("fundsSufficient", fundsSufficient, Truth.values()));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableCapacityFacts.Builder {
        Builder() {}
    }
}
