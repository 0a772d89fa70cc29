package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaySpanTest {
    @ParameterizedTest
    @ValueSource(strings = {"2010-05-24", "2010-05-24..2010-05-28", "2010-05-24..", "1949-01-01"})
    void what_is_printed_can_be_read(String text) {
        DaySpan days = DaySpan.parse(text);
        assertEquals(text, days.toString());
        assertEquals(days, JavaCopy.of(days));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("\"" + text + "\"", mapper.write(days));
            assertEquals(days, mapper.read("\"" + text + "\"", DaySpan.class));
        }
    }

    @Test
    void both_ends_are_included_and_the_last_may_be_unknown() {
        assertEquals(DaySpan.ofClosed(day("2010-05-24"), day("2010-05-28")), DaySpan.parse("2010-05-24..2010-05-28"));
        assertEquals(DaySpan.ofClosed(day("2010-05-24"), day("2010-05-24")), DaySpan.parse("2010-05-24"));
        assertEquals(DaySpan.from(day("2010-05-24")), DaySpan.parse("2010-05-24.."));
        assertEquals(Optional.empty(), DaySpan.parse("2010-05-24..").findLast());
        assertEquals(
                Optional.of(day("2010-05-28")),
                DaySpan.parse("2010-05-24..2010-05-28").findLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "..2010-05-24", "2010-05-24...", "2010-05-24 .. 2010-05-28", "2010-02-30", "May"})
    void anything_else_is_refused(String text) {
        assertEquals(
                "days: text must be days such as \"2010-05-24\", \"2010-05-24..2010-05-28\" or, with the last unknown,"
                        + " \"2010-05-24..\" but is \"" + text + "\"",
                assertThrows(InvalidInputException.class, () -> DaySpan.parse(text))
                        .getMessage());
    }

    @Test
    void days_must_be_in_order_and_not_before_1949() {
        assertEquals(
                "days: last must not be before first, 2010-05-24, but is 2010-05-23",
                assertThrows(InvalidInputException.class, () -> DaySpan.parse("2010-05-24..2010-05-23"))
                        .getMessage());
        assertEquals(
                "days: first must not be before 1949-01-01 but is 1948-12-31",
                assertThrows(InvalidInputException.class, () -> DaySpan.from(day("1948-12-31")))
                        .getMessage());
    }

    @Test
    void json_is_not_guessed() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "days: text must be a text in quotes but is a number", mapper.refusal("20100524", DaySpan.class));
        }
    }
}
