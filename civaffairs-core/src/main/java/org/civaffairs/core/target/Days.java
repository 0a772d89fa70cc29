package org.civaffairs.core.target;

import java.time.LocalDate;
import java.util.Optional;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/** Days of facts. */
final class Days {
    private static final LocalDate EARLIEST = LocalDate.of(1949, 1, 1);

    private Days() {}

    static void check(Problems problems, String path, LocalDate day) {
        problems.require(!day.isBefore(EARLIEST), path, "must not be before " + EARLIEST, day);
    }

    /** A day that may be unknown: absent or null. */
    static Optional<LocalDate> find(StrictJson json, String path, @Nullable Object day) {
        return day == null ? Optional.empty() : Optional.of(json.day(path, day));
    }
}
