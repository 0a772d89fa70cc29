package org.civaffairs.ballot.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.civaffairs.core.value.Text;

/**
 * How long, and how often, something must be published (公示期): one of some alternatives. Alternatives count calendar days
 * or, if they say so, working days.
 *
 * <p>For example, {@code PublicationTerm.parse("15 DAYS or 7 DAYS x2")} is met by 15 days or more, or by a week twice. What
 * must be published without saying for how long is {@code 1 DAYS}.
 *
 * @param alternatives the alternatives, none twice; none at all asks for no publication
 */
public record PublicationTerm(List<Alternative> alternatives) implements Text.Labelled, Serializable {
    /** No publication is asked for. */
    public static final PublicationTerm NONE = new PublicationTerm(List.of());

    private static final int MOST_DAYS = 366;
    private static final int MOST_TIMES = 9;
    private static final Pattern ALTERNATIVE = Pattern.compile("([0-9]{1,3}) (WORKING )?DAYS(?: x([2-9]))?");

    /**
     * So many days, so many times.
     *
     * @param days how many days or more each time, 1 to 366
     * @param working whether only working days count
     * @param times how many times, 1 to 9, one after another
     */
    public record Alternative(int days, boolean working, int times) implements Text.Labelled, Serializable {
        /**
         * Checks the numbers.
         *
         * @param days how many days each time
         * @param working whether only working days count
         * @param times how many times
         * @throws IllegalArgumentException if a number is out of range
         */
        public Alternative {
            if (days < 1 || days > MOST_DAYS || times < 1 || times > MOST_TIMES) {
                throw new IllegalArgumentException("publication term must be 1 to " + MOST_DAYS + " days, 1 to "
                        + MOST_TIMES + " times, but is " + days + " days, " + times + " times");
            }
        }

        /** {@return all days together: 2 times 7 are 14} */
        long total() {
            return (long) days * times;
        }

        /** {@return the legal wording, such as 两次的 "2次,每次不少于7天"} */
        @Override
        public Text label() {
            String zh = "不少于" + days + (working ? "个工作日" : "天");
            String en = days + (working ? " working day" : " day") + (days == 1 ? "" : "s") + " or more";
            return times == 1 ? Text.of(zh, en) : Text.of(times + "次，每次" + zh, times + " times " + en + " each");
        }

        /** {@return such as {@code 7 DAYS x2}} */
        @Override
        public String toString() {
            return days + (working ? " WORKING" : "") + " DAYS" + (times == 1 ? "" : " x" + times);
        }
    }

    /**
     * Keeps the list from changing.
     *
     * @param alternatives the alternatives
     * @throws IllegalArgumentException if one comes twice
     */
    public PublicationTerm {
        alternatives = List.copyOf(alternatives);
        if (new HashSet<>(alternatives).size() < alternatives.size()) {
            throw new IllegalArgumentException(
                    "publication term must name each alternative once but is " + alternatives);
        }
    }

    /**
     * A number of calendar days, once.
     *
     * @param days how many days or more, 1 to 366
     * @return the term
     * @throws IllegalArgumentException if the number is out of range
     */
    public static PublicationTerm ofDays(int days) {
        return new PublicationTerm(List.of(new Alternative(days, false, 1)));
    }

    /**
     * Reads such as {@code 7 DAYS}, {@code 15 DAYS or 7 DAYS x2}, {@code 5 WORKING DAYS}, or {@code NONE}.
     *
     * @param text the text
     * @return the term
     * @throws IllegalArgumentException if the text is none
     */
    public static PublicationTerm parse(String text) {
        return text.equals("NONE")
                ? NONE
                : new PublicationTerm(Arrays.stream(text.split(" or ", -1))
                        .map(PublicationTerm::alternative)
                        .toList());
    }

    private static Alternative alternative(String text) {
        Matcher parts = ALTERNATIVE.matcher(text);
        if (!parts.matches()) {
            throw Wording.refused("publication term", "7 DAYS\" or \"15 DAYS or 7 DAYS x2", text);
        }
        return new Alternative(
                Integer.parseInt(parts.group(1)),
                parts.group(2) != null,
                parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3)));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PublicationTerm fromJson(Object json) {
        return parse(Wording.text("publication term", json));
    }

    /** {@return whether an alternative counts working days, for which there must be a calendar} */
    public boolean needsCalendar() {
        return alternatives.stream().anyMatch(Alternative::working);
    }

    /** {@return the legal wording} */
    @Override
    public Text label() {
        if (alternatives.isEmpty()) {
            return Text.of("不要求公示", "no publication is asked for");
        }
        return Text.of(
                alternatives.stream().map(a -> a.label().zh()).collect(Collectors.joining("，或")),
                alternatives.stream().map(a -> a.label().en()).collect(Collectors.joining(", or ")));
    }

    /** {@return such as {@code 15 DAYS or 7 DAYS x2}; {@link #parse} reads it} */
    @JsonValue
    @Override
    public String toString() {
        return alternatives.isEmpty()
                ? "NONE"
                : alternatives.stream().map(Object::toString).collect(Collectors.joining(" or "));
    }
}
