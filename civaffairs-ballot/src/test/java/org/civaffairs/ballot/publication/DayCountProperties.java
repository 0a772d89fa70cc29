package org.civaffairs.ballot.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Days are counted by walking from one to the next. */
class DayCountProperties {
    private static final LocalDate START = LocalDate.of(2010, 2, 20);

    /** A calendar in which some days of the next weeks are free, and some weekends are worked. */
    private static WorkingDays calendar(Set<Integer> free, Set<Integer> worked) {
        Set<LocalDate> holidays = new HashSet<>();
        free.forEach(n -> holidays.add(START.plusDays(n)));
        Set<LocalDate> madeUp = new HashSet<>();
        worked.forEach(n -> madeUp.add(START.plusDays(n)));
        madeUp.removeAll(holidays);
        return WorkingDays.of(holidays, madeUp);
    }

    private static long walked(DayCount count, LocalDate first, LocalDate last, WorkingDays calendar) {
        LocalDate day = count == DayCount.NEXT_DAY_FIRST ? first.plusDays(1) : first;
        long days = 0;
        while (!day.isAfter(last)) {
            if (calendar.isWorkingDay(day)) {
                days++;
            }
            day = day.plusDays(1);
        }
        return days;
    }

    @Property
    void days_are_those_met_on_a_walk(
            @ForAll DayCount count,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int length,
            @ForAll @Size(max = 20) Set<@IntRange(max = 120) Integer> free,
            @ForAll @Size(max = 20) Set<@IntRange(max = 120) Integer> worked) {
        LocalDate from = START.plusDays(first);
        LocalDate to = from.plusDays(length);
        WorkingDays calendar = calendar(free, worked);
        assertEquals(walked(count, from, to, calendar), count.days(from, to, calendar));
        assertEquals(walked(count, from, to, day -> true), count.days(from, to, WorkingDays.EVERY_DAY));
        assertEquals(walked(count, from, to, WorkingDays.WEEKDAYS), count.days(from, to, WorkingDays.WEEKDAYS));
    }

    @Property
    void the_last_day_is_the_first_on_which_there_are_enough(
            @ForAll DayCount count,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll @Size(max = 20) Set<@IntRange(max = 120) Integer> free,
            @ForAll @Size(max = 20) Set<@IntRange(max = 120) Integer> worked) {
        LocalDate from = START.plusDays(first);
        WorkingDays calendar = calendar(free, worked);
        LocalDate last = count.lastDay(from, days, calendar);
        assertEquals(days, walked(count, from, last, calendar));
        assertEquals(days - 1, walked(count, from, last.minusDays(1), calendar));
        PublicationRules rules =
                new PublicationRules(PublicationTerm.parse(days + " WORKING DAYS"), 1, count, calendar);
        assertTrue(isMet(rules, from, last));
        assertFalse(last.isAfter(from) && isMet(rules, from, last.minusDays(1)));
    }

    private static boolean isMet(PublicationRules rules, LocalDate first, LocalDate last) {
        return rules.verdict(PublicationRound.BEFORE_SUBMISSION, Set.of(Publication.beforeSubmission(first, last)))
                .met();
    }
}
