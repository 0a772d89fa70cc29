package org.civaffairs.ballot.selection;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.StrictJson;

/**
 * Somebody who stands in a selection, and the ballots cast on this candidate. The facts that it is put in check it.
 *
 * @param id by what the candidate is named in all results, fit for a {@link org.civaffairs.core.value.Label}; not a name
 * @param name the person's name, which stays in the facts
 * @param yes ballots for (同意), 0 or more
 * @param no ballots against (不同意), 0 or more
 * @param abstain neither (弃权), 0 or more
 * @param blank blank ballots (空白票), 0 or more
 * @param spoiled spoiled ballots (废票), 0 or more
 */
@JsonPropertyOrder({"id", "name", "yes", "no", "abstain", "blank", "spoiled"})
public record Candidate(
        @JsonProperty("id") String id,
        @JsonProperty("name") PersonName name,
        @JsonProperty("yes") long yes,
        @JsonProperty("no") long no,
        @JsonProperty("abstain") long abstain,
        @JsonProperty("blank") long blank,
        @JsonProperty("spoiled") long spoiled)
        implements Serializable {
    /**
     * A candidate and the ballots.
     *
     * @param id by what the candidate is named
     * @param name the person's name
     * @param counts the ballots
     * @return the candidate
     */
    public static Candidate of(String id, PersonName name, Counts counts) {
        return new Candidate(id, name, counts.yes(), counts.no(), counts.abstain(), counts.blank(), counts.spoiled());
    }

    /**
     * The ballots.
     *
     * @return their counts
     * @throws org.civaffairs.core.value.InvalidInputException if a number is negative
     * @throws ArithmeticException if there are 2^63 ballots or more
     */
    public Counts counts() {
        return new Counts(yes, no, abstain, blank, spoiled);
    }

    static Candidate read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "id", "name", "yes", "no", "abstain", "blank", "spoiled");
        return new Candidate(
                json.text(at + "id", row.get("id")),
                json.person(at + "name", row.get("name")),
                json.whole(at + "yes", row.get("yes")),
                json.whole(at + "no", row.get("no")),
                json.whole(at + "abstain", row.get("abstain")),
                json.whole(at + "blank", row.get("blank")),
                json.whole(at + "spoiled", row.get("spoiled")));
    }
}
