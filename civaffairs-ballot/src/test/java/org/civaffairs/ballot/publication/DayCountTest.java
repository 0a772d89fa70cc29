package org.civaffairs.ballot.publication;

import static org.civaffairs.ballot.publication.DayCount.NEXT_DAY_FIRST;
import static org.civaffairs.ballot.publication.DayCount.SAME_DAY_FIRST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayCountTest {
    private static final LocalDate POSTED = LocalDate.of(2010, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "2010-06-01, 0, 1", //
        "2010-06-02, 1, 2",
        "2010-06-07, 6, 7",
        "2010-06-08, 7, 8",
        "2010-07-01, 30, 31",
        "2011-06-01, 365, 366"
    })
    void the_day_of_posting_counts_or_not(LocalDate last, long nextDayFirst, long sameDayFirst) {
        assertEquals(nextDayFirst, NEXT_DAY_FIRST.days(POSTED, last, WorkingDays.EVERY_DAY));
        assertEquals(sameDayFirst, SAME_DAY_FIRST.days(POSTED, last, WorkingDays.EVERY_DAY));
    }

    @Test
    void seven_days_posted_on_june_1_are_complete_at_the_end_of_june_8_or_7() {
        assertEquals(LocalDate.of(2010, 6, 8), NEXT_DAY_FIRST.lastDay(POSTED, 7, WorkingDays.EVERY_DAY));
        assertEquals(LocalDate.of(2010, 6, 7), SAME_DAY_FIRST.lastDay(POSTED, 7, WorkingDays.EVERY_DAY));
        assertEquals(POSTED, SAME_DAY_FIRST.lastDay(POSTED, 1, WorkingDays.EVERY_DAY));
    }

    /** 2010-06-01 was a Tuesday: Wednesday 2 to Friday 4, Monday 7 and Tuesday 8 are five working days. */
    @Test
    void five_working_days_posted_on_a_tuesday_are_complete_on_the_next() {
        assertEquals(LocalDate.of(2010, 6, 8), NEXT_DAY_FIRST.lastDay(POSTED, 5, WorkingDays.WEEKDAYS));
        assertEquals(LocalDate.of(2010, 6, 7), SAME_DAY_FIRST.lastDay(POSTED, 5, WorkingDays.WEEKDAYS));
        assertEquals(4, NEXT_DAY_FIRST.days(POSTED, LocalDate.of(2010, 6, 7), WorkingDays.WEEKDAYS));
        assertEquals(5, NEXT_DAY_FIRST.days(POSTED, LocalDate.of(2010, 6, 8), WorkingDays.WEEKDAYS));
    }

    /** The Dragon Boat Festival of 2010: Monday 14 to Wednesday 16 June free, Saturday 12 and Sunday 13 worked. */
    @Test
    void holidays_and_made_up_days_move_the_end() {
        WorkingDays festival = WorkingDays.of(
                Set.of(LocalDate.of(2010, 6, 14), LocalDate.of(2010, 6, 15), LocalDate.of(2010, 6, 16)),
                Set.of(LocalDate.of(2010, 6, 12), LocalDate.of(2010, 6, 13)));
        LocalDate thursday = LocalDate.of(2010, 6, 10);
        assertEquals(LocalDate.of(2010, 6, 18), NEXT_DAY_FIRST.lastDay(thursday, 5, festival));
        assertEquals(3, NEXT_DAY_FIRST.days(thursday, LocalDate.of(2010, 6, 16), festival));
    }

    @Test
    void counting_ends_when_there_are_enough() {
        assertEquals(7, NEXT_DAY_FIRST.days(POSTED, LocalDate.MAX, WorkingDays.WEEKDAYS, 7));
        assertEquals(7, NEXT_DAY_FIRST.days(POSTED, LocalDate.MAX, WorkingDays.EVERY_DAY, 7));
        assertEquals(6, NEXT_DAY_FIRST.days(POSTED, LocalDate.of(2010, 6, 7), WorkingDays.EVERY_DAY, 7));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void a_publication_of_no_day_has_no_last_day(int days) {
        assertEquals(
                "days must be at least 1 and within ten years of 2010-06-01 in the calendar but are " + days,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> NEXT_DAY_FIRST.lastDay(POSTED, days, WorkingDays.EVERY_DAY))
                        .getMessage());
    }

    @Test
    void a_calendar_without_working_days_is_an_error_and_no_endless_search() {
        assertThrows(IllegalArgumentException.class, () -> SAME_DAY_FIRST.lastDay(POSTED, 1, day -> false));
        WorkingDays late = day -> day.equals(POSTED.plusDays(3_652));
        assertEquals(POSTED.plusDays(3_652), SAME_DAY_FIRST.lastDay(POSTED, 1, late));
        WorkingDays tooLate = day -> day.equals(POSTED.plusDays(3_653));
        assertThrows(IllegalArgumentException.class, () -> SAME_DAY_FIRST.lastDay(POSTED, 1, tooLate));
    }

    @Test
    void readings_have_words() {
        assertEquals("从张贴次日起算", NEXT_DAY_FIRST.label().zh());
        assertEquals("the day of posting counts first", SAME_DAY_FIRST.label().en());
    }
}
