package org.civaffairs.ballot.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** National Day of 2010: 1 to 7 October were free, Sunday 26 September and Saturday 9 October were worked instead. */
class WorkingDaysTest {
    private static final Set<LocalDate> FREE = Set.of(
            LocalDate.of(2010, 10, 1),
            LocalDate.of(2010, 10, 2),
            LocalDate.of(2010, 10, 3),
            LocalDate.of(2010, 10, 4),
            LocalDate.of(2010, 10, 5),
            LocalDate.of(2010, 10, 6),
            LocalDate.of(2010, 10, 7));
    private static final Set<LocalDate> WORKED = Set.of(LocalDate.of(2010, 9, 26), LocalDate.of(2010, 10, 9));

    @ParameterizedTest
    @CsvSource({
        "2010-09-24, true, true", // Friday
        "2010-09-25, false, false", // Saturday
        "2010-09-26, false, true", // Sunday, made up
        "2010-09-30, true, true", // Thursday
        "2010-10-01, true, false", // Friday, holiday
        "2010-10-02, false, false", // Saturday, holiday
        "2010-10-07, true, false", // Thursday, holiday
        "2010-10-08, true, true", // Friday
        "2010-10-09, false, true", // Saturday, made up
        "2010-10-10, false, false", // Sunday
        "2010-10-11, true, true" // Monday
    })
    void holidays_are_taken_out_of_the_week_and_made_up_days_put_in(LocalDate day, boolean weekday, boolean worked) {
        assertEquals(weekday, WorkingDays.WEEKDAYS.isWorkingDay(day));
        assertEquals(worked, WorkingDays.of(FREE, WORKED).isWorkingDay(day));
        assertTrue(WorkingDays.EVERY_DAY.isWorkingDay(day));
    }

    @Test
    void a_calendar_does_not_change_with_the_sets_it_was_made_of() {
        Set<LocalDate> holidays = new HashSet<>(FREE);
        WorkingDays calendar = WorkingDays.of(holidays, WORKED);
        holidays.clear();
        assertFalse(calendar.isWorkingDay(LocalDate.of(2010, 10, 1)));
    }

    @Test
    void a_day_cannot_be_free_and_worked() {
        assertEquals(
                "working days: madeUp must not be a holiday too but is 2010-10-01"
                        + "; madeUp must not be a holiday too but is 2010-10-07",
                assertThrows(
                                InvalidInputException.class,
                                () -> WorkingDays.of(
                                        FREE,
                                        Set.of(
                                                LocalDate.of(2010, 10, 7),
                                                LocalDate.of(2010, 10, 1),
                                                LocalDate.of(2010, 10, 9))))
                        .getMessage());
    }

    @Test
    void calendars_can_be_sent() {
        assertSame(WorkingDays.EVERY_DAY, JavaCopy.of(WorkingDays.EVERY_DAY));
        assertSame(WorkingDays.WEEKDAYS, JavaCopy.of(WorkingDays.WEEKDAYS));
        assertEquals(WorkingDays.of(FREE, WORKED), JavaCopy.of(WorkingDays.of(FREE, WORKED)));
    }
}
