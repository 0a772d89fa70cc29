package org.civaffairs.core.petition;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How far the policies and regulations of civil affairs are carried out, by somebody's judgement (C-143).
 *
 * <p>For example, {@code {"county":"攸县","judge":"县政府法制办","policies":[{"name":"农村五保供养工作条例", "carriedOut":"YES"}]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"county", "judge", "policies"})
public abstract class PoliciesFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    PoliciesFacts() {}

    /** {@return the county's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("county")
    public abstract String county();

    /**
     * {@return whose judgement it is, fit for a {@link org.civaffairs.core.value.Label}; an office rather than a
     * person}
     */
    @JsonProperty("judge")
    public abstract String judge();

    /** {@return the policies, at least one, none twice} */
    @JsonProperty("policies")
    public abstract List<PolicyRecord> policies();

    @Value.Check
    void check() {
        Problems.of("policies")
                .label("county", county())
                .label("judge", judge())
                .distinct(
                        "policies",
                        ".name",
                        policies().stream().map(PolicyRecord::name).toList())
                .require(!policies().isEmpty(), "policies", "must not be empty: nothing was judged")
                .refuse();
    }

    @JsonCreator
    static PoliciesFacts fromJson(
            @JsonProperty("county") @Nullable Object county,
            @JsonProperty("judge") @Nullable Object judge,
            @JsonProperty("policies") @Nullable Object policies,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("policies", unknown, "county", "judge", "policies");
        Builder facts = builder();
        facts.county(json.text("county", county));
        facts.judge(json.text("judge", judge));
        facts.addAllPolicies(json.objects("policies", policies, (at, row) -> PolicyRecord.read(json, at, row)));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutablePoliciesFacts.Builder {
        Builder() {}
    }
}
