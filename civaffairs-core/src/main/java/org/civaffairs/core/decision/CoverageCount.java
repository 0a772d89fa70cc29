package org.civaffairs.core.decision;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.value.Exact;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;

/**
 * How many of something are covered (覆盖): decisions by a ballot, villages by a panel. What nobody knows is neither covered
 * nor uncovered; it stands in the denominator, so that a share is never claimed on trust.
 *
 * <p>For example, 493 covered of 500 with 7 uncovered is 98.6 % and not full; 0 of 0 has no share and is not full.
 *
 * @param of how many there are, 0 or more: covered + uncovered + unknown
 * @param covered how many are known to be covered, 0 or more
 * @param uncovered how many are known not to be, 0 or more
 * @param unknown of how many nobody knows, 0 or more
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"of", "covered", "uncovered", "unknown"})
public record CoverageCount(
        @JsonProperty("of") long of,
        @JsonProperty("covered") long covered,
        @JsonProperty("uncovered") long uncovered,
        @JsonProperty("unknown") long unknown)
        implements Serializable {
    /** Nothing to cover. */
    public static final CoverageCount NONE = new CoverageCount(0, 0, 0, 0);

    private static final String WHAT = "coverage count";
    private static final String SUM = "must be covered + uncovered + unknown";

    /**
     * Checks signs and sum.
     *
     * @param of how many there are
     * @param covered how many are covered
     * @param uncovered how many are not
     * @param unknown of how many nobody knows
     * @throws org.civaffairs.core.value.InvalidInputException if a number is negative, or they do not add up
     */
    public CoverageCount {
        Problems.of(WHAT)
                .notNegative("of", of)
                .notNegative("covered", covered)
                .notNegative("uncovered", uncovered)
                .notNegative("unknown", unknown)
                .require(addsUp(of, covered, uncovered, unknown), "of", SUM + ",", of)
                .refuse();
    }

    /**
     * Counts that make up the whole.
     *
     * @param covered how many are covered, 0 or more
     * @param uncovered how many are not, 0 or more
     * @param unknown of how many nobody knows, 0 or more
     * @return the count of their sum
     * @throws org.civaffairs.core.value.InvalidInputException if a number is negative
     * @throws ArithmeticException if the sum is out of range, naming both operands
     */
    public static CoverageCount of(long covered, long uncovered, long unknown) {
        long of = Exact.sum(WHAT, Exact.sum(WHAT, covered, uncovered), unknown);
        return new CoverageCount(of, covered, uncovered, unknown);
    }

    /** Whether the parts make the whole; negative numbers are another problem, and so do. */
    private static boolean addsUp(long of, long covered, long uncovered, long unknown) {
        if ((of | covered | uncovered | unknown) < 0) {
            return true;
        }
        return covered <= of && uncovered <= of - covered && unknown == of - covered - uncovered;
    }

    /** {@return whether there is something, and all of it is known to be covered} */
    public boolean isFull() {
        return of > 0 && covered == of;
    }

    /** {@return the exact share that is known to be covered; 0 of 0 has none} */
    public Optional<Ratio> findRatio() {
        return of == 0 ? Optional.empty() : Optional.of(Ratio.of(covered, of));
    }

    /** {@return such as "493 of 500, 7 not, 0 unknown, 98.6%"; a share below 100 % never shows as 100 %} */
    public Text text() {
        String share = findRatio().map(ratio -> ", " + ratio.toPercent()).orElse("");
        return Text.of(
                of + "中有" + covered + ", 缺" + uncovered + ", 未知" + unknown + share,
                covered + " of " + of + ", " + uncovered + " not, " + unknown + " unknown" + share);
    }

    static CoverageCount read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "of", "covered", "uncovered", "unknown");
        long of = json.natural(path + "of", row.get("of"));
        long covered = json.natural(path + "covered", row.get("covered"));
        long uncovered = json.natural(path + "uncovered", row.get("uncovered"));
        long unknown = json.natural(path + "unknown", row.get("unknown"));
        boolean addsUp = addsUp(of, covered, uncovered, unknown);
        json.require(addsUp, path + "of", SUM);
        return addsUp && (of | covered | uncovered | unknown) >= 0
                ? new CoverageCount(of, covered, uncovered, unknown)
                : NONE;
    }

    /** {@return the English wording} */
    @Override
    public String toString() {
        return text().en();
    }
}
