package org.civaffairs.funds.payment;

import java.time.LocalDate;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/** What several facts of payments check alike. */
final class FactChecks {
    private static final LocalDate EARLIEST = LocalDate.of(1949, 1, 1);

    /** Stands for a name that is wrong until that is reported. */
    private static final PersonName NOBODY = PersonName.parse("某");

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

    static PersonName person(StrictJson json, String path, @Nullable Object name) {
        return json.parsed(path, name, PersonName::parse, NOBODY);
    }
}
