package org.civaffairs.ballot.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import org.civaffairs.core.value.Text;

/**
 * For how long after a decision nobody may ask for another on the same ground (复议间隔). 以内 includes: the corresponding day
 * is still barred, the day after is free. A month that is too short ends on its last day.
 *
 * <p>For example, under P6M a decision of 2010-08-31 bars another up to 2011-02-28; 2011-03-01 is free.
 *
 * @param period years, months and days, none negative; zero bars nothing
 */
public record RevoteBar(Period period) implements Text.Labelled, Serializable {
    /** Nothing is barred. */
    public static final RevoteBar NONE = new RevoteBar(Period.ZERO);

    private static final int MOST = 10_000;
    private static final Pattern TEXT = Pattern.compile("P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}D)?");

    /**
     * Checks the period.
     *
     * @param period the period
     * @throws IllegalArgumentException if a part is negative, or 10,000 or more
     */
    public RevoteBar {
        if (period.isNegative()
                || Math.max(Math.max(period.getYears(), period.getMonths()), period.getDays()) >= MOST) {
            throw new IllegalArgumentException(
                    "revote bar must have 0 to 9999 years, months and days but is " + period);
        }
    }

    /**
     * Reads such as {@code P6M}, {@code P1Y2M10D}, or {@code NONE}.
     *
     * @param text the text
     * @return the bar
     * @throws IllegalArgumentException if the text is none
     */
    public static RevoteBar parse(String text) {
        if (text.equals("NONE")) {
            return NONE;
        }
        if (!TEXT.matcher(text).matches()) {
            throw Wording.refused("revote bar", "P6M\" or \"NONE", text);
        }
        return new RevoteBar(Period.parse(text));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RevoteBar fromJson(Object json) {
        return parse(Wording.text("revote bar", json));
    }

    /**
     * The first day on which another decision may be asked for.
     *
     * @param decided the day of the last decision
     * @return the day after the corresponding day; the day of the decision itself if nothing is barred
     * @throws java.time.DateTimeException if it is beyond the calendar
     */
    public LocalDate firstFreeDay(LocalDate decided) {
        return period.isZero() ? decided : decided.plus(period).plusDays(1);
    }

    /**
     * Whether a day is too early.
     *
     * @param decided the day of the last decision
     * @param again the day on which another is asked for, not before it
     * @return whether it is barred
     * @throws IllegalArgumentException if the days are out of order
     */
    public boolean bars(LocalDate decided, LocalDate again) {
        if (again.isBefore(decided)) {
            throw new IllegalArgumentException(
                    "another decision must not be before the last, " + decided + ", but is " + again);
        }
        return again.isBefore(firstFreeDay(decided));
    }

    /** {@return the wording, such as 6个月内不得以同一理由再次提出} */
    @Override
    public Text label() {
        if (period.isZero()) {
            return Text.of("不限制再次提出", "nothing is barred");
        }
        return Text.of(
                part(period.getYears(), "年") + part(period.getMonths(), "个月") + part(period.getDays(), "天")
                        + "内不得以同一理由再次提出",
                "no second request on the same ground within"
                        + english(period.getYears(), " year")
                        + english(period.getMonths(), " month")
                        + english(period.getDays(), " day"));
    }

    private static String part(int number, String unit) {
        return number == 0 ? "" : number + unit;
    }

    private static String english(int number, String unit) {
        return number == 0 ? "" : " " + number + unit + (number == 1 ? "" : "s");
    }

    /** {@return such as {@code P6M}; {@link #parse} reads it} */
    @JsonValue
    @Override
    public String toString() {
        return period.isZero() ? "NONE" : period.toString();
    }
}
