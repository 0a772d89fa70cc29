package org.civaffairs.ballot.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RevoteBarProperties {
    /** The corresponding day by year, month and day of the month, aimed at the ends of months. */
    @Property
    void months_end_on_the_corresponding_day_or_the_last_of_a_short_month(
            @ForAll @IntRange(min = 2007, max = 2013) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 4) int fromEnd,
            @ForAll @IntRange(min = 1, max = 30) int months,
            @ForAll @IntRange(min = -2, max = 2) int nudge) {
        YearMonth start = YearMonth.of(year, month);
        LocalDate decided = start.atEndOfMonth().minusDays(fromEnd - 1);
        int total = year * 12 + month - 1 + months;
        YearMonth end = YearMonth.of(total / 12, total % 12 + 1);
        LocalDate corresponding = end.atDay(Math.min(decided.getDayOfMonth(), end.lengthOfMonth()));
        LocalDate again = corresponding.plusDays(nudge);
        assertEquals(nudge <= 0, new RevoteBar(Period.ofMonths(months)).bars(decided, again));
    }
}
