package org.civaffairs.ballot.tally;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Stream;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How a motion was decided (决议), and how near it came.
 *
 * <p>For example, 16 present, 10 yes, two thirds or more of those present: REJECTED, NOT_REACHED, margin "needs 11 of 16,
 * has 10, 1 short".
 *
 * @param outcome how it ended
 * @param reason why
 * @param bases the six numbers of which a share could be taken
 * @param quorum whether enough took part
 * @param margin how near it came; what the vote would have meant where the quorum was missed
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"outcome", "reason", "bases", "quorum", "margin"})
public record Decision(
        @JsonProperty("outcome") Outcome outcome,
        @JsonProperty("reason") Reason reason,
        @JsonProperty("bases") Bases bases,
        @JsonProperty("quorum") Quorum quorum,
        @JsonProperty("margin") Margin margin)
        implements Serializable {
    /** {@return whether the motion passed} */
    public boolean isPassed() {
        return outcome == Outcome.PASSED;
    }

    /**
     * What others are told of this decision; its procedure is not yet reviewed, and no money is named.
     *
     * @param facts the facts it was decided for
     * @return the certificate
     * @throws org.civaffairs.core.value.InvalidInputException if the people or the ballots of the facts are not those that
     *     were counted; a decision holds numbers and no names
     */
    public BallotCertificate certificate(PanelDecisionFacts facts) {
        Problems.of("certificate")
                .require(isOf(facts), "facts", "must be those of this decision: people or ballots are others")
                .refuse();
        return new BallotCertificate(
                facts.village(),
                facts.session(),
                facts.motion(),
                facts.matter(),
                facts.day(),
                isPassed(),
                Truth.UNKNOWN,
                null);
    }

    private boolean isOf(PanelDecisionFacts facts) {
        Counts counts = facts.account().counts();
        boolean sameBases = Stream.of(Recused.values())
                .anyMatch(
                        recused -> Bases.of(facts.attendance(), counts, recused).equals(bases));
        return sameBases && counts.yes() == margin.has();
    }

    @JsonCreator
    static Decision fromJson(
            @JsonProperty("outcome") @Nullable Object outcome,
            @JsonProperty("reason") @Nullable Object reason,
            @JsonProperty("bases") @Nullable Object bases,
            @JsonProperty("quorum") @Nullable Object quorum,
            @JsonProperty("margin") @Nullable Object margin,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("decision", unknown, "outcome", "reason", "bases", "quorum", "margin");
        Decision read = new Decision(
                json.choice("outcome", outcome, Outcome.values()),
                json.choice("reason", reason, Reason.values()),
                json.object("bases", bases, (at, row) -> Bases.read(json, at, row), Bases.NONE),
                json.object("quorum", quorum, (at, row) -> Quorum.read(json, at, row), Quorum.NONE),
                json.object("margin", margin, (at, row) -> Margin.read(json, at, row), Margin.NONE));
        json.refuse();
        return read;
    }
}
