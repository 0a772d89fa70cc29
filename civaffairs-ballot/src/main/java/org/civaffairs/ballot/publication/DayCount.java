package org.civaffairs.ballot.publication;

import java.time.LocalDate;
import org.civaffairs.core.value.Text;

/**
 * From which day on the days of a publication count. The last day always counts, to its end.
 *
 * <p>For example, 7 days posted on 2010-06-01 are complete at the end of 2010-06-08 under NEXT_DAY_FIRST, of 2010-06-07 under
 * SAME_DAY_FIRST.
 */
public enum DayCount implements Text.Labelled {
    /**
     * The day of posting is not counted (开始的当天不算入), as 民法通则 §154 counts. That §154 puts a last day that is a
     * holiday off to the next day is not applied here: leave the notice hanging.
     */
    NEXT_DAY_FIRST("从张贴次日起算", "the day after posting counts first", 1),
    /** The day of posting is the first day. */
    SAME_DAY_FIRST("从张贴当日起算", "the day of posting counts first", 0);

    private static final int TEN_YEARS = 3_653;

    private final String zh;
    private final String en;
    private final int skipped;

    DayCount(String zh, String en, int skipped) {
        this.zh = zh;
        this.en = en;
        this.skipped = skipped;
    }

    /**
     * How many days count.
     *
     * @param first the day of posting
     * @param last the last day, inclusive
     * @param calendar which days count at all
     * @return the days, 0 or more
     */
    public long days(LocalDate first, LocalDate last, WorkingDays calendar) {
        return days(first, last, calendar, Long.MAX_VALUE);
    }

    /** The same, and no further once there are enough: a notice may hang for a thousand years. */
    long days(LocalDate first, LocalDate last, WorkingDays calendar, long enough) {
        long from = firstCounted(first);
        long to = last.toEpochDay();
        if (calendar == WorkingDays.EVERY_DAY) {
            return Math.min(enough, Math.max(0, to - from + 1));
        }
        long days = 0;
        for (long day = from; day <= to && days < enough; day++) {
            days += calendar.isWorkingDay(LocalDate.ofEpochDay(day)) ? 1 : 0;
        }
        return days;
    }

    /** The first day that counts, as the number of its epoch day. */
    long firstCounted(LocalDate first) {
        return first.toEpochDay() + skipped;
    }

    /**
     * The last day of a publication that is just long enough; it counts to its end, so that nothing may rest on the
     * publication before the day after.
     *
     * @param first the day of posting
     * @param days how many days must count, 1 or more
     * @param calendar which days count at all
     * @return the last day
     * @throws IllegalArgumentException if the number is less than 1, or the calendar has not so many days within ten years
     */
    public LocalDate lastDay(LocalDate first, int days, WorkingDays calendar) {
        long day = firstCounted(first);
        for (int open = days, passed = 0; days > 0 && passed < TEN_YEARS; passed++, day++) {
            open -= calendar.isWorkingDay(LocalDate.ofEpochDay(day)) ? 1 : 0;
            if (open == 0) {
                return LocalDate.ofEpochDay(day);
            }
        }
        throw new IllegalArgumentException(
                "days must be at least 1 and within ten years of " + first + " in the calendar but are " + days);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
