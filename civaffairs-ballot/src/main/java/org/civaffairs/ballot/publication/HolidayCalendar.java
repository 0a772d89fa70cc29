package org.civaffairs.ballot.publication;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.civaffairs.core.value.Problems;

/** Weekdays with exceptions in both directions. */
record HolidayCalendar(Set<LocalDate> holidays, Set<LocalDate> madeUp) implements WorkingDays {
    HolidayCalendar {
        holidays = Set.copyOf(holidays);
        madeUp = Set.copyOf(madeUp);
        Problems problems = Problems.of("working days");
        for (LocalDate day : new TreeSet<>(madeUp)) {
            problems.require(!holidays.contains(day), "madeUp", "must not be a holiday too", day);
        }
        problems.refuse();
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return madeUp.contains(day) || (WEEKDAYS.isWorkingDay(day) && !holidays.contains(day));
    }
}
