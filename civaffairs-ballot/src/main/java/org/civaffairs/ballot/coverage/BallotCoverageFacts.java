package org.civaffairs.ballot.coverage;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A village, its panel, and what it decided in social assistance (C-86); all of it, or it cannot be said to be covered.
 *
 * <p>For example, {@code {"village":"江桥村","panel":"YES","decisions":[{"id":"d-1","matter":"RURAL_DIBAO","balloted":"YES"},
 * {"id":"d-2","matter":"DISASTER_FUNDS","balloted":"NO"}]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"village", "panel", "decisions"})
public abstract class BallotCoverageFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    BallotCoverageFacts() {}

    /**
     * Whose decisions.
     *
     * @return the village's name, fit for a {@link org.civaffairs.core.value.Label}, which no other village of the county
     *     may have
     */
    @JsonProperty("village")
    public abstract String village();

    /** {@return whether it has a review panel (村级评审团, C-29)} */
    @JsonProperty("panel")
    public abstract Truth panel();

    /** {@return its decisions, in any order; empty if it made none} */
    @JsonProperty("decisions")
    public abstract List<AssistanceDecision> decisions();

    @Value.Check
    void check() {
        Problems problems = Problems.of("ballot-coverage").label("village", village());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < decisions().size(); i++) {
            AssistanceDecision decision = decisions().get(i);
            String at = "decisions[" + i + "].";
            String panelOf = decision.panelOf();
            problems.require(seen.add(decision.id()), at + "id", "stands here a second time: keep one", decision.id());
            problems.require(
                    panelOf == null || panelOf.equals(village()),
                    at + "panelOf",
                    "must be the village: no other panel's ballot counts here",
                    String.valueOf(panelOf));
        }
        problems.refuse();
    }

    @JsonCreator
    static BallotCoverageFacts fromJson(
            @JsonProperty("village") @Nullable Object village,
            @JsonProperty("panel") @Nullable Object panel,
            @JsonProperty("decisions") @Nullable Object decisions,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("ballot-coverage", unknown, "village", "panel", "decisions");
        String whose = json.text("village", village);
        Truth hasPanel = json.choice("panel", panel, Truth.values());
        List<Supplier<AssistanceDecision>> read =
                json.objects("decisions", decisions, (at, row) -> AssistanceDecision.read(json, at, row));
        json.refuse();
        Builder facts = builder();
        facts.village(whose).panel(hasPanel);
        read.forEach(decision -> facts.addDecisions(decision.get()));
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableBallotCoverageFacts.Builder {
        Builder() {}
    }
}
