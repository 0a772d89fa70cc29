package org.civaffairs.ballot.tally;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * Who must take part for anything to be decided (法定人数): a share of the members, and where the law says so, instead of
 * it, a share of the households. It is never the same as a {@link PassRule}.
 *
 * <p>For example, 10 present of 15 due meet {@code PRESENT >=2/3 of DUE} and miss {@code PRESENT >2/3 of DUE}.
 *
 * <p>Beware of a quorum of ballots, such as {@code VALID >=1/2 of DUE}: a vote against helps to reach it, so that adding a
 * NO can turn what was not quorate into what is passed, and opponents do better to stay away.
 *
 * @param counted who takes part: PRESENT, RETURNED or VALID
 * @param threshold the share
 * @param of of whom: DUE or ENTITLED
 * @param households the share of the households whose representatives are enough instead, or null
 */
public record QuorumRule(
        Denominator counted,
        Threshold threshold,
        Denominator of,
        @Nullable Threshold households) implements Text.Labelled, Serializable {
    private static final Pattern TEXT = Pattern.compile(
            "([A-Z_]{1,20}) (>=?[0-9./%]{1,40}) of ([A-Z_]{1,20})(?: or (>=?[0-9./%]{1,40}) of HOUSEHOLDS)?");

    /**
     * Checks who is counted, and of whom.
     *
     * @param counted who takes part
     * @param threshold the share
     * @param of of whom
     * @param households the share of the households, or null
     * @throws IllegalArgumentException if another denominator stands in one of the two places
     */
    public QuorumRule {
        boolean part =
                counted == Denominator.PRESENT || counted == Denominator.RETURNED || counted == Denominator.VALID;
        if (!part || (of != Denominator.DUE && of != Denominator.ENTITLED)) {
            throw new IllegalArgumentException(
                    "quorum must count PRESENT, RETURNED or VALID of DUE or ENTITLED but is " + counted + " of " + of);
        }
    }

    /**
     * A quorum of those present.
     *
     * @param threshold the share
     * @param of of whom: DUE or ENTITLED
     * @return the rule
     * @throws IllegalArgumentException if it is neither
     */
    public static QuorumRule present(Threshold threshold, Denominator of) {
        return new QuorumRule(Denominator.PRESENT, threshold, of, null);
    }

    /**
     * The same, or instead of it the representatives of a share of the households.
     *
     * @param share the share of the households
     * @return the rule
     */
    public QuorumRule orHouseholds(Threshold share) {
        return new QuorumRule(counted, threshold, of, share);
    }

    /**
     * Reads such as {@code PRESENT >=2/3 of DUE} or {@code PRESENT >1/2 of ENTITLED or >=2/3 of HOUSEHOLDS}.
     *
     * @param text the text
     * @return the rule
     * @throws IllegalArgumentException if the text is no rule
     */
    public static QuorumRule parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw Parts.refused("quorum", "PRESENT >=2/3 of DUE", text);
        }
        return new QuorumRule(
                Parts.denominator(parts.group(1)),
                Threshold.parse(parts.group(2)),
                Parts.denominator(parts.group(3)),
                parts.group(4) == null ? null : Threshold.parse(parts.group(4)));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static QuorumRule fromJson(Object json) {
        return parse(Parts.text("quorum", json));
    }

    /** {@return the legal wording} */
    @Override
    public Text label() {
        Text share = threshold.label();
        String zh = counted.label().zh() + "须占" + of.label().zh() + share.zh();
        String en =
                counted.label().en() + ": " + share.en() + " of " + of.label().en();
        return households == null
                ? Text.of(zh, en)
                : Text.of(
                        zh + "，或有" + households.label().zh() + "的户的代表",
                        en + ", or " + households.label().en() + " of the households represented");
    }

    /** {@return such as {@code PRESENT >=2/3 of DUE}; {@link #parse} reads it} */
    @JsonValue
    @Override
    public String toString() {
        return counted + " " + threshold + " of " + of
                + (households == null ? "" : " or " + households + " of HOUSEHOLDS");
    }
}
