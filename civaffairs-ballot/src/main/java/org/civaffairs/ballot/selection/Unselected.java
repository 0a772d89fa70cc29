package org.civaffairs.ballot.selection;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;

/**
 * A candidate who is not selected, and why.
 *
 * <p>For example, 9 yes where 11 are needed: BELOW_THRESHOLD, 2 short; 9 yes where the last seat was won with 12: OUTRANKED,
 * 3 short.
 *
 * @param id the candidate
 * @param why why not
 * @param missing how many more yes would have reached the threshold or drawn level at the cut line (in a second ballot: at
 *     its line); 0 where votes were not what was missing
 */
@JsonPropertyOrder({"id", "why", "missing"})
public record Unselected(
        @JsonProperty("id") String id,
        @JsonProperty("why") WhyNot why,
        @JsonProperty("missing") long missing) implements Serializable {
    static Unselected read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "id", "why", "missing");
        return new Unselected(
                json.text(at + "id", row.get("id")),
                json.choice(at + "why", row.get("why"), WhyNot.values()),
                json.natural(at + "missing", row.get("missing")));
    }

    /** {@return such as {@code a7 OUTRANKED -3}} */
    @Override
    public String toString() {
        return id + " " + why + (missing == 0 ? "" : " -" + missing);
    }
}
