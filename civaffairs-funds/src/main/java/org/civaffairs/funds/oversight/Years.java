package org.civaffairs.funds.oversight;

import java.time.LocalDate;
import org.civaffairs.core.value.Problems;

/** Which days and years facts may name. */
final class Years {
    static final LocalDate EARLIEST = LocalDate.of(1949, 1, 1);
    private static final int LATEST = 9999;

    private Years() {}

    static void day(Problems problems, String path, LocalDate day) {
        problems.require(!day.isBefore(EARLIEST), path, "must not be before " + EARLIEST, day);
    }

    static void year(Problems problems, String path, int year) {
        boolean within = year >= EARLIEST.getYear() && year <= LATEST;
        problems.require(within, path, "must be a year from " + EARLIEST.getYear() + " to " + LATEST, year);
    }
}
