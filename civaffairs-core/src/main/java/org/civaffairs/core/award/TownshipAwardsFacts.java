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
 * What a township's leaders and its office do for transparency and democratic management (C-40).
 *
 * <p>For example, {@code {"township":"柏市镇","leadersInattentive":"NO","leaderIdle":"UNKNOWN","officeNotResponsible":"YES",
 * "inattentionRule":"全年未专题研究"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "leadersInattentive", "leaderIdle", "officeNotResponsible", "inattentionRule"})
public abstract class TownshipAwardsFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    TownshipAwardsFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return whether the leaders pay no attention (领导不重视), by the rule that is named} */
    @JsonProperty("leadersInattentive")
    public abstract Truth leadersInattentive();

    /** {@return whether the leader in charge of civil affairs does not attend to it (不抓此项工作)} */
    @JsonProperty("leaderIdle")
    public abstract Truth leaderIdle();

    /** {@return whether the civil-affairs office does not answer for it (不负责此项工作)} */
    @JsonProperty("officeNotResponsible")
    public abstract Truth officeNotResponsible();

    /** {@return by what the attention of leaders is judged, since the plan does not say what 不重视 is; a label} */
    @JsonProperty("inattentionRule")
    public abstract String inattentionRule();

    /**
     * Whether a ground of the veto is there.
     *
     * @param ground the ground
     * @return the fact
     */
    public Truth of(VetoGround ground) {
        return switch (ground) {
            case LEADERS_INATTENTIVE -> leadersInattentive();
            case LEADER_IDLE -> leaderIdle();
            case OFFICE_NOT_RESPONSIBLE -> officeNotResponsible();
        };
    }

    @Value.Check
    void check() {
        Problems.of("township-awards")
                .label("township", township())
                .label("inattentionRule", inattentionRule())
                .refuse();
    }

    @JsonCreator
    static TownshipAwardsFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("leadersInattentive") @Nullable Object leadersInattentive,
            @JsonProperty("leaderIdle") @Nullable Object leaderIdle,
            @JsonProperty("officeNotResponsible") @Nullable Object officeNotResponsible,
            @JsonProperty("inattentionRule") @Nullable Object inattentionRule,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "township-awards",
                unknown,
                "township",
                "leadersInattentive",
                "leaderIdle",
                "officeNotResponsible",
                "inattentionRule");
        Builder facts = builder();
        facts.township(json.text("township", township));
        facts.leadersInattentive(json.choice("leadersInattentive", leadersInattentive, Truth.values()));
        facts.leaderIdle(json.choice("leaderIdle", leaderIdle, Truth.values()));
        facts.officeNotResponsible(json.choice("officeNotResponsible", officeNotResponsible, Truth.values()));
        facts.inattentionRule(json.text("inattentionRule", inattentionRule));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableTownshipAwardsFacts.Builder {
        Builder() {}
    }
}
