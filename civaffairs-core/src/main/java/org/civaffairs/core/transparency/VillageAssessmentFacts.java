package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.civaffairs.core.decision.BallotCoverage;
import org.civaffairs.core.decision.VillageCoverage;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A village in the yearly assessment (C-33): the evidence on every criterion of the caller's scheme, and the facts of the
 * two vetoes (C-41, C-42). The score follows from the evidence alone; the village's own score and the total that the
 * assessor wrote down are kept beside it and change nothing.
 */
@Value.Immutable
@JsonPropertyOrder({
    "village",
    "evidence",
    "selfScore",
    "assessorScore",
    "decidedWithoutBallot",
    "unballoted",
    "disorder"
})
public abstract class VillageAssessmentFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    VillageAssessmentFacts() {}

    /** {@return the village's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("village")
    public abstract String village();

    /** {@return what was observed, and by which scheme it is scored} */
    @JsonProperty("evidence")
    public abstract Evidence evidence();

    /** {@return the score that the village gave itself (自评分), if it did} */
    @JsonProperty("selfScore")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<Points> selfScore();

    /** {@return the total that the assessor wrote down (考评分), if there is one} */
    @JsonProperty("assessorScore")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<Points> assessorScore();

    /** {@return whether the village decided any assistance without the panel's ballot (C-41)} */
    @JsonProperty("decidedWithoutBallot")
    public abstract Truth decidedWithoutBallot();

    /** {@return the ids of the decisions known not to have been balloted; empty unless there are any} */
    @JsonProperty("unballoted")
    public abstract List<String> unballoted();

    /** {@return the facts of the second veto (C-42)} */
    @JsonProperty("disorder")
    public abstract Disorder disorder();

    @Value.Check
    void check() {
        Problems problems = Problems.of("village-assessment").label("village", village());
        selfScore().ifPresent(own -> atMost("selfScore", own, problems));
        assessorScore().ifPresent(total -> atMost("assessorScore", total, problems));
        if (!unballoted().isEmpty()) {
            unballoted(problems);
        }
        problems.refuse();
    }

    private void unballoted(Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < unballoted().size(); i++) {
            String id = unballoted().get(i);
            problems.label("unballoted[" + i + "]", id);
            problems.require(seen.add(id), "unballoted[" + i + "]", "stands here a second time: keep one", id);
        }
        problems.require(
                decidedWithoutBallot() == Truth.YES,
                "decidedWithoutBallot",
                "must be YES where decisions without a ballot are known,",
                decidedWithoutBallot());
    }

    private void atMost(String path, Points given, Problems problems) {
        Points most = evidence().scheme().fullMark().plus(evidence().scheme().bonusCap());
        problems.require(given.compareTo(most) <= 0, path, "must be at most " + most, given);
    }

    @JsonCreator
    static VillageAssessmentFacts fromJson(
            @JsonProperty("village") @Nullable Object village,
            @JsonProperty("evidence") @Nullable Object evidence,
            @JsonProperty("selfScore") @Nullable Object selfScore,
            @JsonProperty("assessorScore") @Nullable Object assessorScore,
            @JsonProperty("decidedWithoutBallot") @Nullable Object decidedWithoutBallot,
            @JsonProperty("unballoted") @Nullable Object unballoted,
            @JsonProperty("disorder") @Nullable Object disorder,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "village-assessment",
                unknown,
                "village",
                "evidence",
                "selfScore",
                "assessorScore",
                "decidedWithoutBallot",
                "unballoted",
                "disorder");
        Builder facts = builder();
        facts.village(json.text("village", village));
        Supplier<Evidence> seen =
                json.object("evidence", evidence, (at, row) -> Evidence.read(json, at, row), EvidenceCheck.NO_EVIDENCE);
        facts.selfScore(find(json, "selfScore", selfScore));
        facts.assessorScore(find(json, "assessorScore", assessorScore));
        facts.decidedWithoutBallot(json.choice("decidedWithoutBallot", decidedWithoutBallot, Truth.values()));
        facts.addAllUnballoted(json.items("unballoted", unballoted, json::text));
        facts.disorder(json.object("disorder", disorder, (at, row) -> Disorder.read(json, at, row), Disorder.NONE));
        json.refuse();
        return facts.evidence(seen.get()).build();
    }

    private static Optional<Points> find(StrictJson json, String path, @Nullable Object given) {
        return given == null ? Optional.empty() : Optional.of(Points.read(json, path, given));
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableVillageAssessmentFacts.Builder {
        Builder() {}

        /**
         * Takes the village's name and the fact of the first veto (C-41) from a coverage: {@code decidedWithoutBallot} and
         * the ids of the decisions. UNKNOWN if the village is not in it.
         *
         * @param village the village's name
         * @param coverage what was decided by ballot
         * @return this builder
         */
        public Builder coverage(String village, BallotCoverage coverage) {
            village(village);
            decidedWithoutBallot(coverage.decidedWithoutBallot(village));
            coverage.findVillage(village)
                    .ifPresent(found -> found.unballoted().stream()
                            .map(VillageCoverage.Decided::id)
                            .forEach(this::addUnballoted));
            return this;
        }
    }
}
