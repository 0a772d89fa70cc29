package org.civaffairs.ballot.publication;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * The calendar of working days (工作日), which the caller knows and this library does not: no table of holidays is built in.
 * An implementation is a pure function.
 *
 * <p>For example, {@code WorkingDays.of(Set.of(october1), Set.of(sunday26))} is the week without a holiday, and with a Sunday
 * that is worked instead (调休).
 */
@FunctionalInterface
public interface WorkingDays extends Serializable {
    /** Every day counts: calendar days. */
    WorkingDays EVERY_DAY = CommonDays.EVERY_DAY;

    /** Monday to Friday. */
    WorkingDays WEEKDAYS = CommonDays.WEEKDAYS;

    /**
     * Whether a day is one.
     *
     * @param day the day
     * @return whether it is worked
     */
    boolean isWorkingDay(LocalDate day);

    /**
     * Monday to Friday without holidays, and with days that are worked instead of them.
     *
     * @param holidays days that are not worked; a weekend among them changes nothing
     * @param madeUp days that are worked although they fall on a weekend
     * @return the calendar
     * @throws org.civaffairs.core.value.InvalidInputException if a day is in both sets
     */
    static WorkingDays of(Set<LocalDate> holidays, Set<LocalDate> madeUp) {
        return new HolidayCalendar(holidays, madeUp);
    }
}
