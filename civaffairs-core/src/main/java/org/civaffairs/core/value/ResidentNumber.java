package org.civaffairs.core.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;

/** The parts of a citizen's identity number, and what is wrong with them. */
final class ResidentNumber {
    /** Numbers were first given in 1984, and nobody was two hundred years old then. */
    private static final int FIRST_YEAR = 1800;

    /** From this sequence number on, an old number is of somebody born in the 19th century (GB 11643—1989). */
    private static final int CENTENARIANS = 996;

    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final String ABOUT = "resident id";
    private static final String CHECKS = "0123456789X";

    private ResidentNumber() {}

    static CodeFaults faults(String text) {
        CodeFaults faults = CodeFaults.of(ABOUT);
        if (faults.isLong(text, LENGTH)
                && faults.isWritten(
                        text.endsWith("X") ? text.substring(0, LENGTH - 1) : text,
                        CodeFaults::isDigit,
                        "must be the digits 0 to 9, the last a digit or a capital X")) {
            parts(text, faults);
            faults.require(
                    text.charAt(LENGTH - 1) == check(text),
                    CodePart.CHECK,
                    "must follow from the other 17 characters by MOD 11-2");
        }
        return faults;
    }

    private static void parts(String text, CodeFaults faults) {
        faults.require(
                isDivision(division(text)),
                CodePart.DIVISION,
                "must be the code of a county, or of a city without counties");
        faults.require(
                findBirthDate(text).isPresent(),
                CodePart.BIRTH_DATE,
                "must be a day of the calendar, " + FIRST_YEAR + "-01-01 or later");
        faults.require(!sequence(text).equals("000"), CodePart.SEQUENCE, "must be from 001 to 999");
    }

    private static boolean isDivision(String code) {
        return DivisionCode.check(code).failed().isEmpty()
                && EnumSet.of(DivisionLevel.PREFECTURE, DivisionLevel.COUNTY)
                        .contains(DivisionCode.parse(code).level());
    }

    static CodeFaults oldFaults(String old) {
        CodeFaults faults = CodeFaults.of("old " + ABOUT);
        if (faults.isLong(old, OLD_LENGTH) && faults.isWritten(old, CodeFaults::isDigit, "must be the digits 0 to 9")) {
            parts(modern(old), faults);
        }
        return faults;
    }

    /** 15 digits in today's form. */
    static String modern(String old) {
        String century = Integer.parseInt(old.substring(12)) >= CENTENARIANS ? "18" : "19";
        String body = old.substring(0, 6) + century + old.substring(6);
        return body + check(body);
    }

    static String division(String number) {
        return number.substring(0, 6);
    }

    static String sequence(String number) {
        return number.substring(14, 17);
    }

    static Optional<LocalDate> findBirthDate(String number) {
        try {
            return Optional.of(LocalDate.of(part(number, 6, 10), part(number, 10, 12), part(number, 12, 14)))
                    .filter(day -> day.getYear() >= FIRST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int part(String number, int from, int to) {
        return Integer.parseInt(number.substring(from, to));
    }

    /** ISO 7064 MOD 11-2 over the first 17 digits: the check makes the sum of all, each times a power of 2, 1 modulo 11. */
    static char check(String number) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum = (sum + number.charAt(i) - '0') * 2 % 11;
        }
        return CHECKS.charAt((12 - sum) % 11);
    }
}
