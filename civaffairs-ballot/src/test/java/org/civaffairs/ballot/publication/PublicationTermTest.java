package org.civaffairs.ballot.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.ballot.publication.PublicationTerm.Alternative;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTermTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONE | 不要求公示 | no publication is asked for | false",
                "1 DAYS | 不少于1天 | 1 day or more | false",
                "7 DAYS | 不少于7天 | 7 days or more | false",
                "366 DAYS x9 | 9次，每次不少于366天 | 9 times 366 days or more each | false",
                "1 WORKING DAYS x2 | 2次，每次不少于1个工作日 | 2 times 1 working day or more each | true",
                "5 WORKING DAYS | 不少于5个工作日 | 5 working days or more | true",
                "15 DAYS or 7 DAYS x2 | 不少于15天，或2次，每次不少于7天 | 15 days or more, or 2 times 7 days or more each | false",
                "7 DAYS or 5 WORKING DAYS | 不少于7天，或不少于5个工作日 | 7 days or more, or 5 working days or more | true"
            })
    void a_term_is_read_written_and_worded(String text, String zh, String en, boolean needsCalendar) {
        PublicationTerm term = PublicationTerm.parse(text);
        assertEquals(text, term.toString());
        assertEquals(zh, term.label().zh());
        assertEquals(en, term.label().en());
        assertEquals(needsCalendar, term.needsCalendar());
        assertEquals(term, JavaCopy.of(term));
        StrictMapper.both().forEach(mapper -> {
            assertEquals("\"" + text + "\"", mapper.write(term));
            assertEquals(term, mapper.read("\"" + text + "\"", PublicationTerm.class));
        });
    }

    @Test
    void alternatives_are_what_they_say() {
        assertEquals(
                List.of(new Alternative(15, false, 1), new Alternative(7, true, 2)),
                PublicationTerm.parse("15 DAYS or 7 WORKING DAYS x2").alternatives());
        assertEquals(PublicationTerm.parse("7 DAYS"), PublicationTerm.ofDays(7));
        assertEquals(14, new Alternative(7, false, 2).total());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "7 days",
                "7 DAY",
                "-7 DAYS",
                "7 DAYS x1",
                "7 DAYS x10",
                "7 DAYS or",
                "NONE or 7 DAYS",
                "7 DAYS, 15 DAYS",
                "7 DAYS x2 or ",
                "+7 DAYS",
                "7  DAYS",
                "٧ DAYS",
                "1000 DAYS"
            })
    void anything_else_is_refused(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> PublicationTerm.parse(text))
                .getMessage();
        String prefix = "publication term must look like \"7 DAYS\" or \"15 DAYS or 7 DAYS x2\" but is \"";
        assertEquals(prefix, message.substring(0, prefix.length()));
    }

    @Test
    void a_hostile_text_is_shown_short_and_harmless() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> PublicationTerm.parse("7 DAYS\u202E\n" + "x".repeat(10_000)))
                .getMessage();
        assertEquals(
                "publication term must look like \"7 DAYS\" or \"15 DAYS or 7 DAYS x2\" but is \"7 DAYS??"
                        + "x".repeat(72) + "?\"",
                message);
        String fits = "y".repeat(80);
        assertEquals(
                "publication term must look like \"7 DAYS\" or \"15 DAYS or 7 DAYS x2\" but is \"" + fits + "\"",
                assertThrows(IllegalArgumentException.class, () -> PublicationTerm.parse(fits))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "367, 1", "7, 0", "7, 10"})
    void numbers_have_bounds(int days, int times) {
        assertEquals(
                "publication term must be 1 to 366 days, 1 to 9 times, but is " + days + " days, " + times + " times",
                assertThrows(IllegalArgumentException.class, () -> new Alternative(days, false, times))
                        .getMessage());
    }

    @Test
    void an_alternative_stands_once() {
        assertEquals(
                "publication term must name each alternative once but is [7 DAYS, 7 DAYS]",
                assertThrows(IllegalArgumentException.class, () -> PublicationTerm.parse("7 DAYS or 7 DAYS"))
                        .getMessage());
    }

    @Test
    void a_number_is_no_term_in_json() {
        StrictMapper.both()
                .forEach(mapper -> assertEquals(
                        "publication term must be a text in quotes", mapper.refusal("7", PublicationTerm.class)));
    }
}
