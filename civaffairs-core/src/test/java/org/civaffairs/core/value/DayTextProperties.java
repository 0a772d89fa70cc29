package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DayTextProperties {
    /** Independent oracle: the formatter of the platform. */
    private static Optional<LocalDate> formatted(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static void agrees(String text) {
        Optional<LocalDate> day = formatted(text);
        if (day.isPresent()) {
            assertEquals(day.get(), DayText.parse(text));
        } else {
            assertThrows(DateTimeException.class, () -> DayText.parse(text), text);
        }
    }

    @Property(tries = 500)
    void every_number_of_year_month_and_day_is_read_as_a_formatter_reads_it(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(max = 33) int day) {
        agrees(String.format("%04d-%02d-%02d", year, month, day));
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.of('0', '1', '9', '/', ':', '-', '+', ' ', 'x', '\u0661', '\uFF11');
    }

    @Property(tries = 500)
    void a_character_that_is_changed_added_or_left_out_is_judged_as_a_formatter_judges_it(
            @ForAll("characters") char other, @ForAll @IntRange(max = 9) int at) {
        String day = "2010-06-11";
        agrees(day.substring(0, at) + other + day.substring(at + 1));
        agrees(day.substring(0, at) + other + day.substring(at));
        agrees(day.substring(0, at) + day.substring(at + 1));
    }

    @Example
    void years_of_more_than_four_digits_are_days_too_and_nothing_is_none() {
        assertEquals(LocalDate.of(12345, 1, 2), DayText.parse("+12345-01-02"));
        assertEquals(LocalDate.of(-1, 1, 2), DayText.parse("-0001-01-02"));
        agrees("");
        agrees("2010-02-29");
        agrees("2012-02-29");
    }
}
