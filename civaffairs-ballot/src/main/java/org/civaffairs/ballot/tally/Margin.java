package org.civaffairs.ballot.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * How near a motion came.
 *
 * <p>For example, two thirds or more of 16 present with 10 yes: needs 11 of 16, has 10, 1 short; 1 ballot would have to
 * change.
 *
 * @param needs how many yes the threshold asks for; 1 where the denominator is 0
 * @param of the denominator
 * @param has how many yes there are
 * @param missing how many are short, 0 or more
 * @param changes how many of the ballots returned would have to say something else, be it nothing, to turn passed into not
 *     passed, or the reverse; null where no change of them would, or where the vote is void or not quorate
 */
@JsonPropertyOrder({"needs", "of", "has", "missing", "changes"})
public record Margin(
        @JsonProperty("needs") long needs,
        @JsonProperty("of") long of,
        @JsonProperty("has") long has,
        @JsonProperty("missing") long missing,

        @JsonProperty("changes") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Long changes)
        implements Serializable {
    static final Margin NONE = new Margin(0, 0, 0, 0, null);

    /** The margin of a motion that was not voted on, or not by enough. */
    static Margin of(PassRule rule, Bases bases, Counts counts) {
        long of = rule.base(bases, counts);
        long has = counts.yes();
        long needs = of == 0 ? 1 : rule.threshold().least(of);
        return new Margin(needs, of, has, Math.max(0, needs - has), null);
    }

    /** The margin of a motion that was decided, and whose quorum is lost if so many valid ballots become invalid. */
    static Margin decided(PassRule rule, Bases bases, Counts counts, long belowQuorum) {
        Margin m = of(rule, bases, counts);
        Long changes = m.missing == 0 ? Long.valueOf(Math.min(m.has - m.needs + 1, belowQuorum)) : m.more(rule, counts);
        return new Margin(m.needs, m.of, m.has, m.missing, changes);
    }

    /** How many ballots are to become a yes, if there are so many; one that counts in the denominator anyway does most. */
    private @Nullable Long more(PassRule rule, Counts counts) {
        boolean anyBallotHelps = rule.of().isOfPeople() || of == 0;
        long others = (anyBallotHelps ? counts.total() : of) - has;
        return others >= missing ? missing : null;
    }

    static Text text(long needs, long of, long has) {
        long more = has - needs;
        return Text.of(
                "基数" + of + "，需" + needs + "，实得" + has + (more < 0 ? "，差" + -more : "，余" + more),
                "needs " + needs + " of " + of + ", has " + has + ", "
                        + (more < 0 ? -more + " short" : more + " to spare"));
    }

    /** {@return such as "needs 11 of 16, has 10, 1 short"} */
    public Text text() {
        return text(needs, of, has);
    }

    static Margin read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "needs", "of", "has", "missing", "changes");
        Object changes = row.get("changes");
        return new Margin(
                json.natural(path + "needs", row.get("needs")),
                json.natural(path + "of", row.get("of")),
                json.natural(path + "has", row.get("has")),
                json.natural(path + "missing", row.get("missing")),
                changes == null ? null : json.natural(path + "changes", changes));
    }
}
