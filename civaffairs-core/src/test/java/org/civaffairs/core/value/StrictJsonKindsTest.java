package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Inner objects, texts with a meaning, days, flags, and whole numbers that may be unknown. */
class StrictJsonKindsTest {
    private static final String MISSING = " is missing or null: give it, unknown is not zero";

    private final StrictJson json = StrictJson.of("facts", null);

    private void assertRefused(String... problems) {
        var refused = assertThrows(InvalidInputException.class, json::refuse);
        assertEquals(
                List.of(problems),
                refused.problems().stream().map(Object::toString).toList());
    }

    private static String shown(String path, Map<?, ?> row) {
        return path + row;
    }

    @Test
    void every_reader_reads_its_own_kind() {
        assertEquals("p.{n=1}", json.object("p", Map.of("n", 1), StrictJsonKindsTest::shown, "instead"));
        assertEquals(Threshold.atLeast(2, 3), json.parsed("p", ">=2/3", Threshold::parse, Threshold.atLeast(1, 1)));
        assertEquals(LocalDate.of(2010, 6, 1), json.day("p", "2010-06-01"));
        assertEquals(LocalDate.of(2012, 2, 29), json.day("p", "2012-02-29"));
        assertTrue(json.flag("p", true));
        assertFalse(json.flag("p", false));
        assertEquals(OptionalLong.of(-7_000_000_000L), json.findWhole("p", -7_000_000_000L));
        assertEquals(OptionalLong.of(0), json.findWhole("p", 0));
        assertEquals(OptionalLong.empty(), json.findWhole("p", null));
        assertEquals(0, json.natural("p", 0));
        assertDoesNotThrow(json::refuse);
    }

    @Test
    void what_is_missing_is_reported_and_replaced_so_that_reading_can_go_on() {
        assertEquals("instead", json.object("object", null, StrictJsonKindsTest::shown, "instead"));
        assertEquals(Threshold.atLeast(1, 1), json.parsed("parsed", null, Threshold::parse, Threshold.atLeast(1, 1)));
        assertEquals(LocalDate.EPOCH, json.day("day", null));
        assertFalse(json.flag("flag", null));
        assertEquals(0, json.natural("natural", null));
        assertRefused("object" + MISSING, "parsed" + MISSING, "day" + MISSING, "flag" + MISSING, "natural" + MISSING);
    }

    @Test
    void only_an_object_in_braces_is_an_inner_object() {
        assertEquals("instead", json.object("a", "n", StrictJsonKindsTest::shown, "instead"));
        assertEquals("instead", json.object("b", List.of(Map.of()), StrictJsonKindsTest::shown, "instead"));
        assertRefused("a must be an object in braces but is a text", "b must be an object in braces but is a list");
    }

    @Test
    void what_is_wrong_inside_an_object_is_reported_with_its_place() {
        long read = json.object(
                "outer",
                Map.of("inner", Map.of("n", "x")),
                (at, row) ->
                        json.object(at + "inner", row.get("inner"), (in, r) -> json.whole(in + "n", r.get("n")), 9L),
                8L);
        assertEquals(0, read);
        assertRefused("outer.inner.n must be a whole number but is \"x\"");
    }

    @Test
    void a_text_with_a_meaning_is_refused_with_the_reason_for_which_it_cannot_be_read() {
        Threshold instead = Threshold.atLeast(1, 1);
        assertEquals(instead, json.parsed("a", 2, Threshold::parse, instead));
        assertEquals(instead, json.parsed("b", ">=3/2", Threshold::parse, instead));
        assertEquals(instead, json.parsed("c", ">=1/0", Threshold::parse, instead));
        assertEquals(instead, json.parsed("d", "\u202E1", Threshold::parse, instead));
        assertRefused(
                "a must be a text in quotes but is a number",
                "b cannot be read: a threshold must be above 0 and at most 1 but is 150%",
                "c cannot be read: a ratio's denominator must be positive but is 0 (numerator 1): a share of nothing"
                        + " has no value",
                "d cannot be read: threshold must look like >=2/3 (two thirds or more) or >1/2 (more than half) but is"
                        + " \"<U+202E>1\"");
    }

    @Test
    void a_day_is_a_text_with_year_month_and_day_that_exists() {
        String day = " must be a day such as \"2010-06-01\" but is ";
        for (Object none : List.of("2010-02-29", "2010-6-1", "1.6.2010", "", "2010-06-01T00:00", 20100601)) {
            assertEquals(LocalDate.EPOCH, json.day("d", none));
        }
        assertRefused(
                "d" + day + "\"2010-02-29\"",
                "d" + day + "\"2010-6-1\"",
                "d" + day + "\"1.6.2010\"",
                "d" + day + "\"\"",
                "d" + day + "\"2010-06-01T00:00\"",
                "d" + day + "20100601");
    }

    @Test
    void a_flag_is_neither_a_text_nor_a_number() {
        assertFalse(json.flag("a", "true"));
        assertFalse(json.flag("b", 1));
        assertRefused(
                "a must be true or false, without quotes, but is \"true\"",
                "b must be true or false, without quotes, but is 1");
    }

    @Test
    void a_whole_number_that_may_be_unknown_is_not_guessed() {
        assertEquals(OptionalLong.of(0), json.findWhole("a", 3.0));
        assertEquals(OptionalLong.of(0), json.findWhole("b", "3"));
        assertEquals(OptionalLong.of(0), json.findWhole("c", BigInteger.ONE.shiftLeft(63)));
        assertEquals(0, json.natural("d", -1));
        assertRefused(
                "a must be a whole number but is 3.0",
                "b must be a whole number but is \"3\"",
                "c must be a whole number but is 9223372036854775808",
                "d must not be negative but is -1");
    }
}
