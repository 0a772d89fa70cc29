package org.civaffairs.ballot.selection;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civaffairs.ballot.tally.Quorum;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Who is selected (选定), who is tied for the last seats, and why everybody else is not (C-89). Candidates are named by their
 * ids, in the order of the facts. Certain, seats left and seats unfilled add up to the seats.
 *
 * <p>For example, two seats, four who pass with 12, 9, 9 and 8 yes: the first is certain, the next two are tied for 1 seat,
 * the fourth is OUTRANKED, 1 short.
 *
 * @param certain those who are selected
 * @param tied those who have equal votes and fewer seats than they are; empty without a tie
 * @param seatsLeft the seats that only a draw or a second ballot among those tied can fill, 0 without a tie
 * @param seatsUnfilled the seats that nobody can fill, since too few passed or too few took part
 * @param line the yes with which the last seat is won; null where fewer passed than there are seats, or there is none
 * @param quorum whether enough took part
 * @param others everybody who is not selected, those tied among them
 * @param tieBreaks how ties were broken, the first first
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"certain", "tied", "seatsLeft", "seatsUnfilled", "line", "quorum", "others", "tieBreaks"})
public record Selection(
        @JsonProperty("certain") List<String> certain,
        @JsonProperty("tied") List<String> tied,
        @JsonProperty("seatsLeft") long seatsLeft,
        @JsonProperty("seatsUnfilled") long seatsUnfilled,

        @JsonProperty("line") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Long line,

        @JsonProperty("quorum") Quorum quorum,
        @JsonProperty("others") List<Unselected> others,
        @JsonProperty("tieBreaks") List<TieBreak> tieBreaks)
        implements Serializable {
    /**
     * Checks that a tie is one, and keeps the lists from changing.
     *
     * @param certain those who are selected
     * @param tied those who are tied
     * @param seatsLeft the seats that they are tied for
     * @param seatsUnfilled the seats that nobody can fill
     * @param line the yes with which the last seat is won, or null
     * @param quorum whether enough took part
     * @param others everybody who is not selected
     * @param tieBreaks how ties were broken
     * @throws org.civaffairs.core.value.InvalidInputException if somebody is selected or tied twice, or the seats left are
     *     not 1 to one less than those tied (0 without a tie)
     */
    public Selection {
        certain = List.copyOf(certain);
        tied = List.copyOf(tied);
        others = List.copyOf(others);
        tieBreaks = List.copyOf(tieBreaks);
        List<String> all = new ArrayList<>(certain);
        all.addAll(tied);
        boolean isTie = tied.isEmpty() ? seatsLeft == 0 : seatsLeft > 0 && seatsLeft < tied.size();
        Problems.of("selection value")
                .require(
                        new HashSet<>(all).size() == all.size(),
                        "tied",
                        "must have nobody twice, nor anybody who is certain")
                .require(isTie, "seatsLeft", "must be fewer than those tied, and 0 only without a tie,", seatsLeft)
                .refuse();
    }

    /** {@return whether no tie is left to break} */
    public boolean isFinal() {
        return tied.isEmpty();
    }

    /**
     * The selection after a draw among those tied.
     *
     * @param facts the facts it was made for
     * @param lot the record of the draw
     * @return the final selection
     * @throws org.civaffairs.core.value.InvalidInputException if there is no tie, the draw decides more or less than the
     *     seats left, names somebody who is not tied or somebody twice, or is of a day before the session or before the
     *     last tie-break; all problems are reported
     */
    public Selection resolve(SelectionFacts facts, LotRecord lot) {
        return Resolving.byLot(this, facts, lot);
    }

    /**
     * The selection after a second ballot on those tied, who may tie again.
     *
     * @param facts the facts it was made for
     * @param ballot the second ballot
     * @return the selection, with a tie that is not larger than before
     * @throws org.civaffairs.core.value.InvalidInputException if there is no tie, the ballot leaves out somebody who is
     *     tied, names somebody who is not or somebody twice, has negative votes, or is of a day before the session or
     *     before the last tie-break; all problems are reported
     */
    public Selection resolve(SelectionFacts facts, Reballot ballot) {
        return Resolving.byBallot(this, facts, ballot);
    }

    /**
     * What others are told of this selection: it passed if somebody is selected. Its procedure is not yet reviewed, and no
     * money is named.
     *
     * @param facts the facts it was made for
     * @return the certificate
     * @throws org.civaffairs.core.value.InvalidInputException if the candidates or the seats of the facts are not those that
     *     were selected from
     */
    public BallotCertificate certificate(SelectionFacts facts) {
        Problems.of("certificate")
                .require(isOf(facts), "facts", "must be those of this selection: candidates or seats are others")
                .refuse();
        return new BallotCertificate(
                facts.village(),
                facts.session(),
                facts.motion(),
                facts.matter(),
                facts.day(),
                !certain.isEmpty(),
                Truth.UNKNOWN,
                null);
    }

    /** Everybody is selected or among the others, and each seat is won, tied for, or unfilled. */
    private boolean isOf(SelectionFacts facts) {
        Set<String> everybody = new HashSet<>(certain);
        others.forEach(other -> everybody.add(other.id()));
        Set<String> candidates = new HashSet<>();
        facts.candidates().forEach(candidate -> candidates.add(candidate.id()));
        return everybody.equals(candidates) && certain.size() + seatsLeft + seatsUnfilled == facts.seats();
    }

    @JsonCreator
    static Selection fromJson(
            @JsonProperty("certain") @Nullable Object certain,
            @JsonProperty("tied") @Nullable Object tied,
            @JsonProperty("seatsLeft") @Nullable Object seatsLeft,
            @JsonProperty("seatsUnfilled") @Nullable Object seatsUnfilled,
            @JsonProperty("line") @Nullable Object line,
            @JsonProperty("quorum") @Nullable Object quorum,
            @JsonProperty("others") @Nullable Object others,
            @JsonProperty("tieBreaks") @Nullable Object tieBreaks,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        return new SelectionJson(unknown)
                .read(certain, tied, seatsLeft, seatsUnfilled, line, quorum, others, tieBreaks);
    }
}
