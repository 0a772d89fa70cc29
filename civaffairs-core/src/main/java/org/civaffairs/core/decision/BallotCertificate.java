package org.civaffairs.core.decision;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What a panel's ballot (评审团票决) tells those who were not there (C-89): whose panel decided what, when and how. Two
 * certificates with equal village, session and motion speak of one ballot.
 *
 * <p>For example, the certificate of a motion that passed and whose procedure nobody has reviewed is effective.
 *
 * @param village whose panel
 * @param session the session's name
 * @param motion the motion's name
 * @param matter what it was about
 * @param day the day of the vote
 * @param passed whether the motion passed
 * @param procedure YES if a review found nothing that voids the vote, NO if it did, UNKNOWN if nobody has reviewed it
 * @param resolved the money that was decided on, in yuan, 0.00 or more; null if the motion was not about money
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"village", "session", "motion", "matter", "day", "passed", "procedure", "resolved"})
public record BallotCertificate(
        @JsonProperty("village") String village,
        @JsonProperty("session") String session,
        @JsonProperty("motion") String motion,
        @JsonProperty("matter") AssistanceMatter matter,

        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @JsonProperty("passed") boolean passed,
        @JsonProperty("procedure") Truth procedure,

        @JsonProperty("resolved") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Yuan resolved)
        implements Serializable {
    /**
     * Checks names and amount.
     *
     * @param village whose panel
     * @param session the session's name
     * @param motion the motion's name
     * @param matter what it was about
     * @param day the day of the vote
     * @param passed whether the motion passed
     * @param procedure what a review of the procedure found
     * @param resolved the money that was decided on, or null
     * @throws org.civaffairs.core.value.InvalidInputException if a name is not fit for a label or the amount is negative
     */
    public BallotCertificate {
        Problems problems = Problems.of("ballot certificate")
                .label("village", village)
                .label("session", session)
                .label("motion", motion);
        if (resolved != null) {
            problems.notNegative("resolved", resolved);
        }
        problems.refuse();
    }

    /** {@return whether something may rest on it: the motion passed, and no review has found the vote void} */
    public boolean isEffective() {
        return passed && procedure != Truth.NO;
    }

    /**
     * The same ballot after a review of its procedure.
     *
     * @param found YES if nothing voids the vote, NO if something does
     * @return the certificate
     */
    public BallotCertificate reviewed(Truth found) {
        return new BallotCertificate(village, session, motion, matter, day, passed, found, resolved);
    }

    /**
     * The same ballot about a sum of money.
     *
     * @param amount what was decided on, in yuan
     * @return the certificate
     */
    public BallotCertificate resolving(Yuan amount) {
        return new BallotCertificate(village, session, motion, matter, day, passed, procedure, amount);
    }

    @JsonCreator
    static BallotCertificate fromJson(
            @JsonProperty("village") @Nullable Object village,
            @JsonProperty("session") @Nullable Object session,
            @JsonProperty("motion") @Nullable Object motion,
            @JsonProperty("matter") @Nullable Object matter,
            @JsonProperty("day") @Nullable Object day,
            @JsonProperty("passed") @Nullable Object passed,
            @JsonProperty("procedure") @Nullable Object procedure,
            @JsonProperty("resolved") @Nullable Object resolved,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "ballot certificate",
                unknown,
                "village",
                "session",
                "motion",
                "matter",
                "day",
                "passed",
                "procedure",
                "resolved");
        String whose = json.text("village", village);
        String where = json.text("session", session);
        String what = json.text("motion", motion);
        AssistanceMatter about = json.choice("matter", matter, AssistanceMatter.values());
        LocalDate when = json.day("day", day);
        boolean outcome = json.flag("passed", passed);
        Truth review = json.choice("procedure", procedure, Truth.values());
        Yuan money = json.findAmount("resolved", resolved).orElse(null);
        json.refuse();
        return new BallotCertificate(whose, where, what, about, when, outcome, review, money);
    }
}
