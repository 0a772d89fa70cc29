package org.civaffairs.ballot.tally;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * By what rules ballots are decided (票决规则), for any panel or assembly. {@link PanelDecisionRule} takes them from a policy
 * and says where each comes from; here they are plain values.
 *
 * <p>For example, {@code BallotRules.of(QuorumRule.parse("PRESENT >=2/3 of DUE"), PassRule.parse(">1/2 of PRESENT"))}.
 *
 * @param quorum who must take part
 * @param pass what must be reached
 * @param votedDown what becomes of the eligible who are voted down
 * @param recused whether those who step aside leave the denominators
 */
@JsonPropertyOrder({"quorum", "pass", "votedDown", "recused"})
public record BallotRules(
        @JsonProperty("quorum") QuorumRule quorum,
        @JsonProperty("pass") PassRule pass,
        @JsonProperty("votedDown") VotedDown votedDown,
        @JsonProperty("recused") Recused recused)
        implements Serializable {
    private static final String[] PROPERTIES = {"quorum", "pass", "votedDown", "recused"};

    /** Stands for rules that cannot be read, until the problems are reported. */
    private static final BallotRules WRONG = of(
            QuorumRule.present(Threshold.atLeast(1, 1), Denominator.DUE),
            PassRule.of(Threshold.atLeast(1, 1), Denominator.DUE));

    /**
     * Rules under which a vote stands and recused members leave.
     *
     * @param quorum who must take part
     * @param pass what must be reached
     * @return the rules
     */
    public static BallotRules of(QuorumRule quorum, PassRule pass) {
        return new BallotRules(quorum, pass, VotedDown.REJECTED, Recused.LEAVE);
    }

    /**
     * Decides one motion.
     *
     * @param attendance the people
     * @param account the ballots
     * @return the decision
     * @throws org.civaffairs.core.value.InvalidInputException if more ballots were handed out than members are present who
     *     do not step aside, or if households or eligibility decide and are not known
     */
    public Decision decide(Attendance attendance, BallotAccount account) {
        return decide(attendance, account, Truth.UNKNOWN);
    }

    /**
     * Decides one motion about somebody.
     *
     * @param attendance the people
     * @param account the ballots
     * @param eligible whether the facts make the case eligible; asked only where a case that is voted down would be referred
     * @return the decision
     * @throws org.civaffairs.core.value.InvalidInputException if more ballots were handed out than members are present who
     *     do not step aside, or if households or eligibility decide and are not known
     */
    public Decision decide(Attendance attendance, BallotAccount account, Truth eligible) {
        Problems problems = Problems.of("decision");
        BallotAccount.checkIssued(problems, account.issued(), attendance.voters());
        problems.refuse();
        return new Deciding(this, attendance, account, eligible).decision();
    }

    @JsonCreator
    static BallotRules fromJson(
            @JsonProperty("quorum") @Nullable Object quorum,
            @JsonProperty("pass") @Nullable Object pass,
            @JsonProperty("votedDown") @Nullable Object votedDown,
            @JsonProperty("recused") @Nullable Object recused,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("ballot rules", unknown, PROPERTIES);
        BallotRules rules = of(json, "", quorum, pass, votedDown, recused);
        json.refuse();
        return rules;
    }

    static BallotRules read(StrictJson json, String path, @Nullable Object rules) {
        return json.object(
                path,
                rules,
                (at, row) -> {
                    json.own(at, row.keySet(), PROPERTIES);
                    return of(json, at, row.get("quorum"), row.get("pass"), row.get("votedDown"), row.get("recused"));
                },
                WRONG);
    }

    private static BallotRules of(
            StrictJson json,
            String at,
            @Nullable Object quorum,
            @Nullable Object pass,
            @Nullable Object votedDown,
            @Nullable Object recused) {
        return new BallotRules(
                json.parsed(at + "quorum", quorum, QuorumRule::parse, WRONG.quorum()),
                json.parsed(at + "pass", pass, PassRule::parse, WRONG.pass()),
                json.choice(at + "votedDown", votedDown, VotedDown.values()),
                json.choice(at + "recused", recused, Recused.values()));
    }
}
