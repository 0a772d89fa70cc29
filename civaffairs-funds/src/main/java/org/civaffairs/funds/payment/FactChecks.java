package org.civaffairs.funds.payment;

import java.time.LocalDate;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Yuan;

/** What several facts of payments check alike. */
final class FactChecks {
    private static final LocalDate EARLIEST = LocalDate.of(1949, 1, 1);

    private FactChecks() {}

    static void day(Problems problems, String path, LocalDate day) {
        problems.require(!day.isBefore(EARLIEST), path, "must not be before " + EARLIEST, day);
    }

    static void notBefore(Problems problems, String path, LocalDate day, String other, LocalDate first) {
        problems.require(!day.isBefore(first), path, "must not be before " + other + ", " + first + ",", day);
    }

    static void positive(Problems problems, String path, Yuan amount) {
        problems.require(amount.compareTo(Yuan.ZERO) > 0, path, "must be above 0.00", amount);
    }

    static void atMost(Problems problems, String path, Yuan amount, String what, Yuan most) {
        problems.require(amount.compareTo(most) <= 0, path, "must be at most " + what + ", " + most + ",", amount);
    }
}
