package org.civaffairs.core.petition;

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
 * How one decision on social assistance was taken (C-144, C-31).
 *
 * <p>For example, {@code {"village":"江桥村","decision":"低保01","published":"YES","recused":"YES","balloted":"NO"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"village", "decision", "published", "recused", "balloted"})
public abstract class FairnessFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    FairnessFacts() {}

    /** {@return where, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("village")
    public abstract String village();

    /**
     * {@return by what the decision is named, fit for a {@link org.civaffairs.core.value.Label}; not a person's name}
     */
    @JsonProperty("decision")
    public abstract String decision();

    /** {@return whether the result was published} */
    @JsonProperty("published")
    public abstract Truth published();

    /** {@return whether those concerned stepped aside; YES too where nobody was concerned} */
    @JsonProperty("recused")
    public abstract Truth recused();

    /** {@return whether the panel voted on it} */
    @JsonProperty("balloted")
    public abstract Truth balloted();

    /**
     * Whether an element is there.
     *
     * @param element the element
     * @return the fact
     */
    public Truth of(FairnessElement element) {
        return switch (element) {
            case PUBLICATION -> published();
            case RECUSAL -> recused();
            case BALLOT -> balloted();
        };
    }

    @Value.Check
    void check() {
        Problems.of("assistance-fairness")
                .label("village", village())
                .label("decision", decision())
                .refuse();
    }

    @JsonCreator
    static FairnessFacts fromJson(
            @JsonProperty("village") @Nullable Object village,
            @JsonProperty("decision") @Nullable Object decision,
            @JsonProperty("published") @Nullable Object published,
            @JsonProperty("recused") @Nullable Object recused,
            @JsonProperty("balloted") @Nullable Object balloted,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "assistance-fairness", unknown, "village", "decision", "published", "recused", "balloted");
        Builder facts = builder();
        facts.village(json.text("village", village));
        facts.decision(json.text("decision", decision));
        facts.published(json.choice("published", published, Truth.values()));
        facts.recused(json.choice("recused", recused, Truth.values()));
        facts.balloted(json.choice("balloted", balloted, Truth.values()));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableFairnessFacts.Builder {
        Builder() {}
    }
}
