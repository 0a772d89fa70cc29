package org.civaffairs.ballot.publication;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The calendars that need no table; constants, so that they stay the same when they are sent elsewhere. */
enum CommonDays implements WorkingDays {
    EVERY_DAY {
        @Override
        public boolean isWorkingDay(LocalDate day) {
            return true;
        }
    },
    WEEKDAYS {
        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        }
    }
}
