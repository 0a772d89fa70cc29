package org.civaffairs.core.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;

/**
 * What one village decided in social assistance, of that which must be decided by ballot, and whether it was. Decisions
 * stand in the order of their ids, so that equal contents are equal.
 *
 * <p>For example, a village with 46 grants of which one was never voted on: decided without a ballot, YES.
 *
 * @param village its name, which no other village of the county may have: put the township before it where one has
 * @param panel whether it has a review panel (村级评审团, C-29)
 * @param decisions what it decided, none twice
 */
@JsonPropertyOrder({"village", "panel", "decisions"})
public record VillageCoverage(
        @JsonProperty("village") String village,
        @JsonProperty("panel") Truth panel,
        @JsonProperty("decisions") List<Decided> decisions)
        implements Serializable {
    private static final Comparator<Decided> BY_ID = Comparator.comparing(Decided::id);
    private static final String NONE_TWICE = "must have no id twice";

    /**
     * One decision that must be made by ballot.
     *
     * @param id its name in the village, such as the number of the case; not a person's name. {@link VillageCoverage} checks
     *     that it is fit for a {@link org.civaffairs.core.value.Label}
     * @param matter what it is about
     * @param balloted whether the panel's ballot decided it
     */
    @JsonPropertyOrder({"id", "matter", "balloted"})
    public record Decided(
            @JsonProperty("id") String id,
            @JsonProperty("matter") AssistanceMatter matter,
            @JsonProperty("balloted") Truth balloted)
            implements Serializable {
        static Decided read(StrictJson json, String path, Map<?, ?> row) {
            json.own(path, row.keySet(), "id", "matter", "balloted");
            return new Decided(
                    json.text(path + "id", row.get("id")),
                    json.choice(path + "matter", row.get("matter"), AssistanceMatter.values()),
                    json.choice(path + "balloted", row.get("balloted"), Truth.values()));
        }

        /** {@return such as {@code d-1 RURAL_DIBAO YES}} */
        @Override
        public String toString() {
            return id + " " + matter + " " + balloted;
        }
    }

    /**
     * Checks the names, and puts the decisions in order.
     *
     * @param village its name
     * @param panel whether it has a review panel
     * @param decisions what it decided
     * @throws org.civaffairs.core.value.InvalidInputException if a name is not fit for a label, or a decision comes twice;
     *     all problems are reported
     */
    public VillageCoverage {
        Problems problems = Problems.of("village coverage").label("village", village);
        for (int i = 0; i < decisions.size(); i++) {
            problems.label("decisions[" + i + "].id", decisions.get(i).id());
        }
        decisions = inOrder(decisions);
        List<String> twice = twice(decisions);
        problems.require(twice.isEmpty(), "decisions", NONE_TWICE, twice).refuse();
    }

    /** An immutable copy by id. */
    static List<Decided> inOrder(Collection<Decided> decisions) {
        Decided[] sorted = decisions.toArray(Decided[]::new);
        Arrays.sort(sorted, BY_ID);
        return List.of(sorted);
    }

    /** The ids that come more than once among decisions in order, each once. */
    static List<String> twice(List<Decided> sorted) {
        Set<String> twice = new LinkedHashSet<>();
        for (int i = 1; i < sorted.size(); i++) {
            String id = sorted.get(i).id();
            if (id.equals(sorted.get(i - 1).id())) {
                twice.add(id);
            }
        }
        return List.copyOf(twice);
    }

    /**
     * Whether the village decided anything without the ballot, the fact of the first veto (C-41): one such decision is
     * enough (凡), whatever else is unknown.
     *
     * @return YES if a decision is known not to have been balloted; else UNKNOWN if that is unknown of any; else NO, also
     *     where nothing was decided, since then nothing was decided without a ballot
     */
    public Truth decidedWithoutBallot() {
        return switch (allBalloted()) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    /** Whether every decision was balloted; YES where there is none. */
    Truth allBalloted() {
        Truth all = Truth.YES;
        for (Decided decision : decisions) {
            all = all.and(decision.balloted());
        }
        return all;
    }

    /** {@return the decisions known not to have been balloted, by id} */
    public List<Decided> unballoted() {
        return that(Truth.NO);
    }

    /** {@return the decisions of which nobody knows whether they were balloted, by id} */
    public List<Decided> unknown() {
        return that(Truth.UNKNOWN);
    }

    private List<Decided> that(Truth balloted) {
        return decisions.stream()
                .filter(decision -> decision.balloted() == balloted)
                .toList();
    }

    static Supplier<VillageCoverage> read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "village", "panel", "decisions");
        String village = json.text(path + "village", row.get("village"));
        Truth panel = json.choice(path + "panel", row.get("panel"), Truth.values());
        List<Decided> decisions = json.objects(
                path + "decisions", row.get("decisions"), (at, properties) -> Decided.read(json, at, properties));
        List<String> twice = twice(
                decisions.stream().filter(decision -> !decision.id().isEmpty()).toList());
        json.require(twice.isEmpty(), path + "decisions", NONE_TWICE + " but has " + twice);
        return () -> new VillageCoverage(village, panel, decisions);
    }
}
