package org.civaffairs.ballot.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Supplier;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.decision.VillageCoverage.Decided;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * A decision on social assistance that a village made, and whether its panel's ballot made it.
 *
 * <p>For example, a grant whose motion was voted down was not decided by that ballot: balloted NO.
 *
 * @param id its name in the village, such as the number of the case; not a person's name
 * @param matter what it is about
 * @param balloted YES if an effective ballot decided it, NO if it was made without or against one, UNKNOWN if nobody knows
 * @param panelOf the village whose panel voted, as its certificate says; null if no certificate was shown
 */
@JsonPropertyOrder({"id", "matter", "balloted", "panelOf"})
public record AssistanceDecision(
        @JsonProperty("id") String id,
        @JsonProperty("matter") AssistanceMatter matter,
        @JsonProperty("balloted") Truth balloted,

        @JsonProperty("panelOf") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String panelOf)
        implements Serializable {
    private static final String KNOWN = "must be YES or NO where panelOf names whose panel voted";

    /**
     * Checks the names.
     *
     * @param id its name in the village
     * @param matter what it is about
     * @param balloted whether an effective ballot decided it
     * @param panelOf the village whose panel voted, or null
     * @throws org.civaffairs.core.value.InvalidInputException if a name is not fit for a label, or the panel that voted is
     *     named and whether it decided is unknown; all problems are reported
     */
    public AssistanceDecision {
        Problems problems = Problems.of("assistance decision").label("id", id);
        problems.require(isPlain(balloted, panelOf), "balloted", KNOWN + ",", balloted);
        if (panelOf != null) {
            problems.label("panelOf", panelOf);
        }
        problems.refuse();
    }

    /** Whoever saw the certificate knows. */
    private static boolean isPlain(Truth balloted, @Nullable String panelOf) {
        return panelOf == null || balloted != Truth.UNKNOWN;
    }

    /**
     * A decision for which there is a certificate. A motion that did not pass, or a vote that a review found void, decided
     * nothing: what was granted all the same was not decided by ballot. Whether the panel was the village's own is checked
     * where the village is known, by {@link BallotCoverageFacts}.
     *
     * @param id its name in the village
     * @param matter what it is about
     * @param certificate the ballot
     * @return the decision, balloted YES if the certificate is effective, else NO
     * @throws org.civaffairs.core.value.InvalidInputException if the ballot was about another matter, or the name is not fit
     *     for a label; all problems are reported
     */
    public static AssistanceDecision of(String id, AssistanceMatter matter, BallotCertificate certificate) {
        Problems.of("assistance decision")
                .label("id", id)
                .require(
                        certificate.matter() == matter,
                        "matter",
                        "must be that of the ballot " + certificate.session() + " " + certificate.motion() + ", "
                                + certificate.matter() + ",",
                        matter)
                .refuse();
        return new AssistanceDecision(id, matter, Truth.of(certificate.isEffective()), certificate.village());
    }

    /**
     * A decision that is known to have been made without a ballot.
     *
     * @param id its name in the village
     * @param matter what it is about
     * @return the decision, balloted NO
     * @throws org.civaffairs.core.value.InvalidInputException if the name is not fit for a label
     */
    public static AssistanceDecision withoutBallot(String id, AssistanceMatter matter) {
        return new AssistanceDecision(id, matter, Truth.NO, null);
    }

    /**
     * A decision of which nobody knows how it was made.
     *
     * @param id its name in the village
     * @param matter what it is about
     * @return the decision, balloted UNKNOWN
     * @throws org.civaffairs.core.value.InvalidInputException if the name is not fit for a label
     */
    public static AssistanceDecision unknown(String id, AssistanceMatter matter) {
        return new AssistanceDecision(id, matter, Truth.UNKNOWN, null);
    }

    /** What a coverage keeps of it. */
    Decided decided() {
        return new Decided(id, matter, balloted);
    }

    static Supplier<AssistanceDecision> read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "id", "matter", "balloted", "panelOf");
        String id = json.text(path + "id", row.get("id"));
        AssistanceMatter matter = json.choice(path + "matter", row.get("matter"), AssistanceMatter.values());
        Truth balloted = json.choice(path + "balloted", row.get("balloted"), Truth.values());
        Object given = row.get("panelOf");
        String panelOf = given == null ? null : json.text(path + "panelOf", given);
        json.require(isPlain(balloted, panelOf), path + "balloted", KNOWN);
        return () -> new AssistanceDecision(id, matter, balloted, panelOf);
    }

    /** {@return such as {@code d-1 RURAL_DIBAO YES}} */
    @Override
    public String toString() {
        return id + " " + matter + " " + balloted;
    }
}
