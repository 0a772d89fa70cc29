package org.civaffairs.core.award;

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
 * Who answers for transparency and democratic management in a township (C-34, C-35).
 *
 * <p>For example, {@code {"township":"柏市镇","role":"OTHER","post":"武装部长","officeAssigned":"YES"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "role", "post", "officeAssigned"})
public abstract class ResponsibleLeaderFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    ResponsibleLeaderFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return what part the person who answers for it has, if known; VACANT if it is known that nobody answers} */
    @JsonProperty("role")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<LeaderRole> role();

    /** {@return the post of that person such as 党委书记, for people to read; a label, never a name} */
    @JsonProperty("post")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<String> post();

    /** {@return whether the civil-affairs office has it as an assigned task (民政办专抓); it may have others beside it} */
    @JsonProperty("officeAssigned")
    public abstract Truth officeAssigned();

    @Value.Check
    void check() {
        Problems problems = Problems.of("responsible-leader").label("township", township());
        post().ifPresent(post -> problems.label("post", post)
                .require(
                        !role().equals(Optional.of(LeaderRole.VACANT)),
                        "post",
                        "must not be given where role is VACANT",
                        post));
        problems.refuse();
    }

    @JsonCreator
    static ResponsibleLeaderFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("role") @Nullable Object role,
            @JsonProperty("post") @Nullable Object post,
            @JsonProperty("officeAssigned") @Nullable Object officeAssigned,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("responsible-leader", unknown, "township", "role", "post", "officeAssigned");
        Builder facts = builder();
        facts.township(json.text("township", township));
        if (role != null) {
            facts.role(json.choice("role", role, LeaderRole.values()));
        }
        if (post != null) {
            facts.post(json.text("post", post));
        }
        facts.officeAssigned(json.choice("officeAssigned", officeAssigned, Truth.values()));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableResponsibleLeaderFacts.Builder {
        Builder() {}
    }
}
