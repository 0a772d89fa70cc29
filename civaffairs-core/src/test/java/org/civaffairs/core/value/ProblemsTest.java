package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.InvalidInputException.Problem;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    @Test
    void everything_is_reported_in_the_order_in_which_it_was_found() {
        Problems problems = Problems.of("staffing")
                .notNegative("staff", -1)
                .notNegative("residents", -3)
                .notNegative("allowance", Yuan.ofFen(-1))
                .label("township", " 柏市镇");
        var refused = assertThrows(InvalidInputException.class, problems::refuse);
        assertEquals(
                "staffing: staff must not be negative but is -1; residents must not be negative but is -3;"
                        + " allowance must not be negative but is -0.01;"
                        + " township must not begin or end with a space",
                refused.getMessage());
        assertEquals("staffing", refused.about());
    }

    @Test
    void a_value_is_shown_where_one_was_given() {
        Problems problems = Problems.of("x")
                .require(false, "day", "is missing")
                .require(false, "share", "must be below 1", Ratio.percent(200))
                .add("name", "is missing")
                .add("kind", "must be A or B", "C");
        assertEquals(
                "[day is missing, share must be below 1 but is 200%, name is missing,"
                        + " kind must be A or B but is \"C\"]",
                problems.found().toString());
    }

    @Test
    void what_is_right_is_no_problem() {
        Problems problems = Problems.of("staffing")
                .notNegative("staff", 0)
                .notNegative("residents", Long.MAX_VALUE)
                .notNegative("allowance", Yuan.ZERO)
                .label("township", "柏市镇")
                .require(true, "day", "is missing")
                .require(true, "share", "must be below 1", Ratio.percent(50));
        assertEquals(List.of(), problems.found());
        assertDoesNotThrow(problems::refuse);
    }

    @Test
    void every_call_answers_the_same_collection() {
        Problems problems = Problems.of("x");
        assertSame(problems, problems.add("a", "b").add("a", "b", 1).label("a", "b"));
        assertSame(problems, problems.notNegative("a", -1).notNegative("a", Yuan.ZERO));
        assertSame(problems, problems.require(true, "a", "b").require(false, "a", "b", 1));
    }

    @Test
    void what_was_found_is_a_copy() {
        Problems problems = Problems.of("x").add("a", "is missing");
        List<Problem> found = problems.found();
        problems.add("b", "is missing");
        assertEquals(List.of(new Problem("a", "is missing", "")), found);
        assertThrows(UnsupportedOperationException.class, found::clear);
    }

    @Test
    void a_value_given_is_shown_escaped_and_cut() {
        assertEquals("\"<U+202E>" + "x".repeat(59) + "…\"", shown("\u202E" + "x".repeat(60)));
        assertEquals("\"" + "x".repeat(60) + "\"", shown("x".repeat(60)));
        assertEquals("[a<U+000A>b]", shown(List.of("a\nb")));
        assertEquals("{a=" + "x".repeat(57) + "…", shown(Map.of("a", "x".repeat(90))));
        assertEquals("null", shown(null));
        assertEquals("3.7", shown(3.7));
    }

    private static String shown(Object given) {
        return Problems.of("x").add("path", "remedy", given).found().get(0).given();
    }

    @Test
    void names_in_a_list_are_fit_and_given_once() {
        assertEquals(
                "test: claims[1].id must not be blank; claims[3].id must not be given twice but is \"甲\"",
                assertThrows(
                                InvalidInputException.class,
                                () -> Problems.of("test")
                                        .distinct("claims", ".id", List.of("甲", "", "乙", "甲"))
                                        .refuse())
                        .getMessage());
        Problems.of("test").distinct("others", "", List.of("甲", "乙")).refuse();
        assertEquals(
                "others[1]",
                Problems.of("test")
                        .distinct("others", "", List.of("甲", "甲"))
                        .found()
                        .get(0)
                        .path());
    }
}
