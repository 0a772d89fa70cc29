package org.civaffairs.ballot.publication;

import java.io.Serializable;
import org.civaffairs.core.value.Text;

/**
 * Whether a round was published for long enough, and how near it came; days, counted by the alternative that is nearest to
 * being met.
 *
 * <p>For example, a week twice with 7 days and then 5: needs 14, has 12, 2 missing. Where 15 days are enough instead, 14 days
 * at once need 15 and have 14, 1 missing.
 *
 * @param round the round
 * @param met whether it was long enough
 * @param needs how many days it takes
 * @param has how many of them there are
 * @param missing how many are missing, 0 or more
 */
public record RoundVerdict(PublicationRound round, boolean met, long needs, long has, long missing)
        implements Serializable {
    static RoundVerdict of(PublicationRound round, long needs, long has) {
        return new RoundVerdict(round, has == needs, needs, has, needs - has);
    }

    /** {@return such as "before submission: needs 7 days, has 5"} */
    public Text text() {
        Text when = round.label();
        return Text.of(
                when.zh() + "公示：需" + needs + "天，有" + has + "天", when.en() + ": needs " + needs + " days, has " + has);
    }
}
