package org.civaffairs.funds.verification;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.value.Exact;
import org.civaffairs.core.value.Problems;

/**
 * What a verification found, in numbers: exact counts, and the first findings. Summaries of parts add up to that of the
 * whole, in order. Written as JSON, never read.
 */
@JsonPropertyOrder({"postings", "posted", "repeated", "leftOut", "findings", "first", "assumptions"})
@JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class VerificationSummary implements Serializable {
    private static final long serialVersionUID = 1L;

    /** How many findings a summary keeps; all go to the consumer. */
    public static final int FIRST = 100;

    private final VerificationRules rules;
    private final long[] totals;
    private final long[] codes;
    private final long[] severities;

    @SuppressWarnings("serial") // an immutable list
    private final List<PostingFinding> first;

    VerificationSummary(
            VerificationRules rules, long[] totals, long[] codes, long[] severities, List<PostingFinding> first) {
        this.rules = rules;
        this.totals = totals.clone();
        this.codes = codes.clone();
        this.severities = severities.clone();
        this.first = List.copyOf(first);
    }

    /** {@return the rules that were applied} */
    public VerificationRules rules() {
        return rules;
    }

    /** {@return how many postings were looked at} */
    @JsonProperty("postings")
    public long postings() {
        return totals[0];
    }

    /** {@return how many of them were taken into the books, whatever else is wrong with them} */
    @JsonProperty("posted")
    public long posted() {
        return totals[1];
    }

    /** {@return how many only repeat an earlier posting, number and content} */
    @JsonProperty("repeated")
    public long repeated() {
        return totals[2];
    }

    /** {@return how many were left out: malformed, or with the number of another posting} */
    @JsonProperty("leftOut")
    public long leftOut() {
        return postings() - posted() - repeated();
    }

    /** {@return how many findings there are} */
    public long total() {
        return Arrays.stream(codes).sum();
    }

    /**
     * How many findings of a code there are.
     *
     * @param code the code
     * @return the count
     */
    public long count(FindingCode code) {
        return codes[code.ordinal()];
    }

    /**
     * How many findings of a severity there are.
     *
     * @param severity the severity
     * @return the count
     */
    public long count(Severity severity) {
        return severities[severity.ordinal()];
    }

    /** {@return the codes that were found, each with its count} */
    @JsonProperty("findings")
    public Map<FindingCode, Long> counts() {
        Map<FindingCode, Long> counts = new EnumMap<>(FindingCode.class);
        for (FindingCode code : FindingCode.values()) {
            if (count(code) > 0) {
                counts.put(code, count(code));
            }
        }
        return counts;
    }

    /** {@return the first {@value #FIRST} findings} */
    @JsonProperty("first")
    public List<PostingFinding> first() {
        return first;
    }

    /** {@return what the rules rest on that the plan does not state} */
    @JsonProperty("assumptions")
    public List<Provision<?>> assumptions() {
        return rules.assumptions();
    }

    /** {@return whether the books can be relied on: no violation, and no posting left out} */
    public boolean isClean() {
        return count(Severity.VIOLATION) == 0 && leftOut() == 0;
    }

    /**
     * Adds the summary of the part that follows.
     *
     * @param that the other summary, by the same rules
     * @return both together
     * @throws org.civaffairs.core.value.InvalidInputException if it is by other rules
     * @throws ArithmeticException if a count is out of range
     */
    public VerificationSummary plus(VerificationSummary that) {
        Problems.of("verification summary")
                .require(that.rules.equals(rules), "rules", "must be the same: keep summaries of two rules apart")
                .refuse();
        List<PostingFinding> both =
                Stream.concat(first.stream(), that.first.stream()).limit(FIRST).toList();
        return new VerificationSummary(
                rules,
                sums(totals, that.totals),
                sums(codes, that.codes),
                sums(severities, that.severities),
                new ArrayList<>(both));
    }

    private static long[] sums(long[] a, long[] b) {
        long[] sums = new long[a.length];
        Arrays.setAll(sums, i -> Exact.sum("verification summary", a[i], b[i]));
        return sums;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerificationSummary that
                && that.rules.equals(rules)
                && Arrays.equals(that.totals, totals)
                && Arrays.equals(that.codes, codes)
                && Arrays.equals(that.severities, severities)
                && that.first.equals(first);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(totals) * 31 + Arrays.hashCode(codes);
    }

    /** {@return such as {@code 140 postings, 139 posted, 0 repeated: {UNAPPROVED_POSTING=2}}} */
    @Override
    public String toString() {
        return postings() + " postings, " + posted() + " posted, " + repeated() + " repeated: " + counts();
    }
}
