package org.civaffairs.ballot.selection;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money, divided to the fen (资金分配). Shares and what is undistributed add up to the total exactly.
 *
 * <p>For example, 100.00 by heads among three is 33.34, 33.33, 33.33; the spare fen is the first one's, by order.
 *
 * <p>What was divided can stand on the certificate of the ballot that resolved it, for the funds to see:
 * {@code decision.certificate(motion).resolving(division.distributed())}, see
 * {@link org.civaffairs.core.decision.BallotCertificate#resolving}.
 *
 * @param shares one share for each in the facts, in their order
 * @param undistributed what is left over because all who could take it have reached their caps, in yuan, 0.00 or more
 */
@JsonPropertyOrder({"shares", "undistributed"})
public record ReliefDivision(
        @JsonProperty("shares") List<Share> shares,
        @JsonProperty("undistributed") Yuan undistributed) implements Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param shares the shares
     * @param undistributed what is left over
     */
    public ReliefDivision {
        shares = List.copyOf(shares);
    }

    /** {@return the sum of the shares, in yuan} */
    public Yuan distributed() {
        return shares.stream().map(Share::amount).collect(Yuan.summing());
    }

    /**
     * What each household gets, by its persons and by itself (落实到户).
     *
     * @param facts the facts of this division
     * @return the amounts by household, in the order in which they come first; shares without a household are left out
     * @throws org.civaffairs.core.value.InvalidInputException if the facts are of another sum, or of other shares or in
     *     another order
     */
    public Map<String, Yuan> byHousehold(ReliefDivisionFacts facts) {
        Problems.of("households")
                .require(isOf(facts), "facts", "must be those of this division: the sum or the shares are others")
                .refuse();
        Map<String, Yuan> sums = new LinkedHashMap<>();
        for (int i = 0; i < shares.size(); i++) {
            String household = facts.shares().get(i).household();
            if (household != null) {
                sums.merge(household, shares.get(i).amount(), Yuan::plus);
            }
        }
        return Collections.unmodifiableMap(sums);
    }

    private boolean isOf(ReliefDivisionFacts facts) {
        List<String> ids = shares.stream().map(Share::id).toList();
        List<String> claimed = facts.shares().stream().map(Claim::id).toList();
        return ids.equals(claimed) && distributed().plus(undistributed).equals(facts.total());
    }

    @JsonCreator
    static ReliefDivision fromJson(
            @JsonProperty("shares") @Nullable Object shares,
            @JsonProperty("undistributed") @Nullable Object undistributed,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("relief-division value", unknown, "shares", "undistributed");
        ReliefDivision read = new ReliefDivision(
                json.objects("shares", shares, (at, row) -> Share.read(json, at, row)),
                json.amount("undistributed", undistributed));
        json.refuse();
        return read;
    }
}
