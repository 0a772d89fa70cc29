package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue G-02: the last day is in time. */
class DeadlineTest {
    private static final Deadline SEPTEMBER = Deadline.parse("2010-09-30");

    @ParameterizedTest
    @CsvSource({
        "2010-09-29, ON_TIME, OPEN, 0",
        "2010-09-30, ON_TIME, OPEN, 0", // the catalogue: 09-30 on time
        "2010-10-01, LATE, OVERDUE, 1", // and 10-01 late by a day
        "2010-10-05, LATE, OVERDUE, 5",
        "2011-09-30, LATE, OVERDUE, 365"
    })
    void the_last_day_is_in_time(LocalDate day, DeadlineState done, DeadlineState notDone, long late) {
        assertEquals(done, SEPTEMBER.doneOn(day));
        assertEquals(notDone, SEPTEMBER.notDoneOn(day));
        assertEquals(late, SEPTEMBER.daysLate(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-02-31", "2010-9-30", "", "9月底", "2010-09-30T00:00", "２010-09-30"})
    void a_day_that_the_calendar_has_not_is_refused(String text) {
        assertEquals(
                "deadline: lastDay must be a day such as \"2010-09-30\" but is \"" + text + "\"",
                assertThrows(InvalidInputException.class, () -> Deadline.parse(text))
                        .getMessage());
    }

    @Test
    void it_prints_as_a_day_and_has_words() {
        assertEquals("2010-09-30", SEPTEMBER.toString());
        assertEquals(SEPTEMBER, Deadline.of(day("2010-09-30")));
        assertEquals(Text.of("2010-09-30以前（含当日）", "by 2010-09-30, that day included"), SEPTEMBER.label());
        assertEquals(SEPTEMBER, JavaCopy.of(SEPTEMBER));
    }

    @Test
    void it_is_a_day_in_json_and_never_absent() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("\"2010-09-30\"", mapper.write(SEPTEMBER));
            assertEquals(SEPTEMBER, mapper.read("\"2010-09-30\"", Deadline.class));
            assertEquals(
                    "deadline: lastDay must be a day such as \"2010-06-01\" but is 20100930",
                    mapper.refusal("20100930", Deadline.class));
        }
    }

    @Test
    void a_reform_writes_it_as_a_day() {
        assertEquals(SEPTEMBER, Deadline.DOMAIN.find("2010-09-30").orElseThrow());
        assertEquals(false, Deadline.DOMAIN.find("2010-09-31").isPresent());
        assertEquals("a day", Deadline.DOMAIN.toString());
    }
}
