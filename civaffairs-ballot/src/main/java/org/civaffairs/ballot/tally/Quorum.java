package org.civaffairs.ballot.tally;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;

/**
 * Whether enough took part.
 *
 * <p>For example, two thirds or more of 15 due with 9 present: needs 10 of 15, has 9, 1 short, and it can still be reached.
 *
 * @param met whether the quorum is there, by members or by households
 * @param needs how many must take part; 1 where nobody is left
 * @param of of how many
 * @param has how many took part
 * @param missing how many more must, 0 or more; may be above 0 where the households made the quorum
 * @param reachable whether it is there, or can be reached by members: if all who are due come, and all of them vote who do
 *     not step aside
 */
@JsonPropertyOrder({"met", "needs", "of", "has", "missing", "reachable"})
public record Quorum(
        @JsonProperty("met") boolean met,
        @JsonProperty("needs") long needs,
        @JsonProperty("of") long of,
        @JsonProperty("has") long has,
        @JsonProperty("missing") long missing,
        @JsonProperty("reachable") boolean reachable)
        implements Serializable {
    static final Quorum NONE = new Quorum(false, 0, 0, 0, 0, false);

    /** The quorum of one motion; mayVote are those due who do not step aside. */
    static Quorum of(QuorumRule rule, Bases bases, boolean byHouseholds, long mayVote) {
        long of = bases.of(rule.of());
        long has = bases.of(rule.counted());
        long needs = of == 0 ? 1 : rule.threshold().least(of);
        long most = rule.counted().isOfPeople() ? bases.due() : mayVote;
        boolean met = has >= needs || byHouseholds;
        return new Quorum(met, needs, of, has, Math.max(0, needs - has), met || needs <= most);
    }

    /** {@return such as "needs 10 of 15, has 9, 1 short"} */
    public Text text() {
        return Margin.text(needs, of, has);
    }

    static Quorum read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "met", "needs", "of", "has", "missing", "reachable");
        return new Quorum(
                json.flag(path + "met", row.get("met")),
                json.natural(path + "needs", row.get("needs")),
                json.natural(path + "of", row.get("of")),
                json.natural(path + "has", row.get("has")),
                json.natural(path + "missing", row.get("missing")),
                json.flag(path + "reachable", row.get("reachable")));
    }
}
