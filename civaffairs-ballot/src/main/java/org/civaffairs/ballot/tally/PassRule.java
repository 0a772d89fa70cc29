package org.civaffairs.ballot.tally;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * What a motion must reach (通过条件): a share, of a named {@link Denominator}, by the ballots that say yes. It is never the
 * same as a {@link QuorumRule}, which says who must take part.
 *
 * <p>For example, {@code PassRule.parse(">=2/3 of PRESENT")} asks 7 of 10 present, {@code ">1/2 of PRESENT"} asks 6. Robert's
 * Rules leave abstentions and blanks out and take illegal votes in: {@code ">1/2 of FOR_AND_AGAINST, SPOILED COUNTED"}
 * asks 41 of 81 cast, one of them illegal.
 *
 * @param threshold the share
 * @param of of what
 * @param abstentions whether abstentions count in a denominator of ballots
 * @param blanks whether blank ballots do
 * @param spoiled whether spoiled ballots do
 * @param ties what becomes of a tie where more than half is needed
 */
public record PassRule(
        Threshold threshold, Denominator of, Treatment abstentions, Treatment blanks, Treatment spoiled, Ties ties)
        implements Text.Labelled, Serializable {
    private static final Pattern TEXT = Pattern.compile("(>=?[0-9./%]{1,40}) of ([A-Z_]{1,20})"
            + "(?:, ABSTAIN (COUNTED|LEFT_OUT))?(?:, BLANK (COUNTED|LEFT_OUT))?(?:, SPOILED (COUNTED|LEFT_OUT))?"
            + "(, TIES STAND)?");

    /**
     * Refuses exceptions that change nothing.
     *
     * @param threshold the share
     * @param of of what
     * @param abstentions whether abstentions count
     * @param blanks whether blank ballots do
     * @param spoiled whether spoiled ballots do
     * @param ties what becomes of a tie
     * @throws IllegalArgumentException if a treatment says what the denominator says anyway, or the denominator counts
     *     people; if ties stand where other than more than half is needed
     */
    public PassRule {
        requireEffect("ABSTAIN", abstentions, of, of != Denominator.FOR_AND_AGAINST);
        requireEffect("BLANK", blanks, of, of == Denominator.RETURNED);
        requireEffect("SPOILED", spoiled, of, of == Denominator.RETURNED);
        if (ties == Ties.STAND && !isMoreThanHalf(threshold)) {
            throw new IllegalArgumentException(
                    "pass rule: TIES STAND changes nothing for " + threshold + ": leave it away");
        }
    }

    private static boolean isMoreThanHalf(Threshold threshold) {
        return !threshold.isInclusive() && threshold.share().denominator() == 2;
    }

    private static void requireEffect(String face, Treatment treatment, Denominator of, boolean named) {
        if (treatment != Treatment.AS_NAMED && (of.isOfPeople() || named == (treatment == Treatment.COUNTED))) {
            throw new IllegalArgumentException(
                    "pass rule: " + face + " " + treatment + " changes nothing for " + of + ": leave it away");
        }
    }

    /**
     * A rule without exceptions, under which a tie is a rejection.
     *
     * @param threshold the share
     * @param of of what
     * @return the rule
     */
    public static PassRule of(Threshold threshold, Denominator of) {
        return new PassRule(threshold, of, Treatment.AS_NAMED, Treatment.AS_NAMED, Treatment.AS_NAMED, Ties.REJECT);
    }

    /**
     * Reads such as {@code >=2/3 of PRESENT} or {@code >1/2 of VALID, SPOILED COUNTED, TIES STAND}.
     *
     * @param text the text
     * @return the rule
     * @throws IllegalArgumentException if the text is no rule
     */
    public static PassRule parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw Parts.refused("pass rule", ">=2/3 of PRESENT", text);
        }
        return new PassRule(
                Threshold.parse(parts.group(1)),
                Parts.denominator(parts.group(2)),
                treatment(parts.group(3)),
                treatment(parts.group(4)),
                treatment(parts.group(5)),
                parts.group(6) == null ? Ties.REJECT : Ties.STAND);
    }

    private static Treatment treatment(@Nullable String word) {
        return word == null ? Treatment.AS_NAMED : Treatment.valueOf(word);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PassRule fromJson(Object json) {
        return parse(Parts.text("pass rule", json));
    }

    /**
     * The number of which the share is taken.
     *
     * @param bases the numbers of people
     * @param counts the ballots
     * @return the denominator, 0 or more
     */
    public long base(Bases bases, Counts counts) {
        if (of.isOfPeople()) {
            return bases.of(of);
        }
        long base = counts.forAndAgainst();
        base += isCounted(abstentions, of != Denominator.FOR_AND_AGAINST) ? counts.abstain() : 0;
        base += isCounted(blanks, of == Denominator.RETURNED) ? counts.blank() : 0;
        return base + (isCounted(spoiled, of == Denominator.RETURNED) ? counts.spoiled() : 0);
    }

    private static boolean isCounted(Treatment treatment, boolean named) {
        return treatment == Treatment.AS_NAMED ? named : treatment == Treatment.COUNTED;
    }

    /** Whether equally many for and against are a tie: where more than half is needed, and nowhere else. */
    boolean isTie(Counts counts) {
        return counts.yes() == counts.no() && counts.yes() > 0 && isMoreThanHalf(threshold);
    }

    /** {@return the legal wording with every exception, such as 同意票须占实到人数三分之二以上} */
    @Override
    public Text label() {
        String stand = ties == Ties.STAND ? "，" + ties.label().zh() : "";
        String stands = ties == Ties.STAND ? ", " + ties.label().en() : "";
        return Text.of(
                "同意票须占" + of.label().zh() + threshold.label().zh() + exceptions(Locale.CHINESE, "", "，") + stand,
                "yes from " + threshold.label().en() + " of " + of.label().en() + exceptions(Locale.ENGLISH, " ", ", ")
                        + stands);
    }

    private String exceptions(Locale locale, String between, String before) {
        return exception(Face.ABSTAIN, abstentions, locale, between, before)
                + exception(Face.BLANK, blanks, locale, between, before)
                + exception(Face.SPOILED, spoiled, locale, between, before);
    }

    private static String exception(Face face, Treatment treatment, Locale locale, String between, String before) {
        return treatment == Treatment.AS_NAMED
                ? ""
                : before + face.label().in(locale) + between + treatment.label().in(locale);
    }

    /** {@return such as {@code >=2/3 of PRESENT}; {@link #parse} reads it} */
    @JsonValue
    @Override
    public String toString() {
        return threshold + " of " + of + exception("ABSTAIN", abstentions) + exception("BLANK", blanks)
                + exception("SPOILED", spoiled) + (ties == Ties.STAND ? ", TIES STAND" : "");
    }

    private static String exception(String face, Treatment treatment) {
        return treatment == Treatment.AS_NAMED ? "" : ", " + face + " " + treatment;
    }
}
