package org.civaffairs.core.conduct;

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
 * How people were received at an office (C-109), and how that is known.
 *
 * <p>For example, {@code {"unit":"柏市镇民政办","evidence":"MYSTERY_VISIT","smile":"YES","chair":"YES","tea":"YES",
 * "sincerity":"YES"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "evidence", "smile", "chair", "tea", "sincerity"})
public abstract class FourOnesFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    FourOnesFacts() {}

    /** {@return which office, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("unit")
    public abstract String unit();

    /** {@return how it is known} */
    @JsonProperty("evidence")
    public abstract ReceptionEvidence evidence();

    /** {@return whether people were met with a smile (一张笑脸相迎)} */
    @JsonProperty("smile")
    public abstract Truth smile();

    /** {@return whether they were offered a chair (一张椅子请坐)} */
    @JsonProperty("chair")
    public abstract Truth chair();

    /** {@return whether they were offered tea (一杯清茶请喝)} */
    @JsonProperty("tea")
    public abstract Truth tea();

    /** {@return whether their business was done with a sincere heart (一片诚心办事)} */
    @JsonProperty("sincerity")
    public abstract Truth sincerity();

    /**
     * Whether one of the four was there.
     *
     * @param one which
     * @return the fact
     */
    public Truth of(FourOne one) {
        return switch (one) {
            case SMILE -> smile();
            case CHAIR -> chair();
            case TEA -> tea();
            case SINCERITY -> sincerity();
        };
    }

    @Value.Check
    void check() {
        Problems.of("four-ones").label("unit", unit()).refuse();
    }

    @JsonCreator
    static FourOnesFacts fromJson(
            @JsonProperty("unit") @Nullable Object unit,
            @JsonProperty("evidence") @Nullable Object evidence,
            @JsonProperty("smile") @Nullable Object smile,
            @JsonProperty("chair") @Nullable Object chair,
            @JsonProperty("tea") @Nullable Object tea,
            @JsonProperty("sincerity") @Nullable Object sincerity,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("four-ones", unknown, "unit", "evidence", "smile", "chair", "tea", "sincerity");
        Builder facts = builder();
        facts.unit(json.text("unit", unit));
        facts.evidence(json.choice("evidence", evidence, ReceptionEvidence.values()));
        facts.smile(json.choice("smile", smile, Truth.values()));
        facts.chair(json.choice("chair", chair, Truth.values()));
        facts.tea(json.choice("tea", tea, Truth.values()));
        facts.sincerity(json.choice("sincerity", sincerity, Truth.values()));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableFourOnesFacts.Builder {
        Builder() {}
    }
}
