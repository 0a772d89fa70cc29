package org.civaffairs.core.award;

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
 * Which of its three duties for transparency and democratic management a township does (C-91).
 *
 * <p>For example, {@code {"township":"柏市镇","leadersAttention":"NO","leaderInCharge":"YES","officeInCharge":"YES"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "leadersAttention", "leaderInCharge", "officeInCharge"})
public abstract class ThreeDutiesFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    ThreeDutiesFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return whether the principal leader gives it high attention (高度重视)} */
    @JsonProperty("leadersAttention")
    public abstract Truth leadersAttention();

    /** {@return whether the leader in charge of civil affairs attends to it (专管)} */
    @JsonProperty("leaderInCharge")
    public abstract Truth leaderInCharge();

    /** {@return whether the civil-affairs office attends to it (专抓)} */
    @JsonProperty("officeInCharge")
    public abstract Truth officeInCharge();

    /**
     * Whether a duty is done.
     *
     * @param duty the duty
     * @return the fact
     */
    public Truth of(TownshipDuty duty) {
        return switch (duty) {
            case LEADERS_ATTENTION -> leadersAttention();
            case LEADER_IN_CHARGE -> leaderInCharge();
            case OFFICE_IN_CHARGE -> officeInCharge();
        };
    }

    @Value.Check
    void check() {
        Problems.of("three-duties").label("township", township()).refuse();
    }

    @JsonCreator
    static ThreeDutiesFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("leadersAttention") @Nullable Object leadersAttention,
            @JsonProperty("leaderInCharge") @Nullable Object leaderInCharge,
            @JsonProperty("officeInCharge") @Nullable Object officeInCharge,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "three-duties", unknown, "township", "leadersAttention", "leaderInCharge", "officeInCharge");
        Builder facts = builder();
        facts.township(json.text("township", township));
        facts.leadersAttention(json.choice("leadersAttention", leadersAttention, Truth.values()));
        facts.leaderInCharge(json.choice("leaderInCharge", leaderInCharge, Truth.values()));
        facts.officeInCharge(json.choice("officeInCharge", officeInCharge, Truth.values()));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableThreeDutiesFacts.Builder {
        Builder() {}
    }
}
