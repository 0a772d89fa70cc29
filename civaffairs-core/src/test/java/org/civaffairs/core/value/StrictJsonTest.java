package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StrictJsonTest {
    private static final String MISSING = " is missing or null: give it, unknown is not zero";
    private static final RoundingMode[] MODES = {RoundingMode.UP, RoundingMode.DOWN};

    private final StrictJson json = StrictJson.of("facts", null);

    @Test
    void every_reader_reads_its_own_kind() {
        assertEquals(List.of(1, "a"), json.list("p", List.of(1, "a")));
        assertEquals(7, json.scalar("p", 7));
        assertEquals("柏市镇", json.scalar("p", "柏市镇"));
        assertEquals("柏市镇", json.text("p", "柏市镇"));
        assertEquals(0, json.count("p", 0));
        assertEquals(7, json.count("p", 7));
        assertEquals(OptionalInt.of(7), json.findCount("p", 7));
        assertEquals(-7, json.whole("p", -7));
        assertEquals(-7_000_000_000L, json.whole("p", -7_000_000_000L));
        assertEquals(Yuan.ofFen(-1), json.yuan("p", "-0.01"));
        assertEquals(Yuan.ZERO, json.amount("p", "0"));
        assertEquals(Optional.of(Yuan.of(12)), json.findAmount("p", "12"));
        assertEquals(RoundingMode.DOWN, json.choice("p", "DOWN", MODES));
        assertDoesNotThrow(json::refuse);
    }

    @Test
    void what_may_be_unknown_is_empty_and_no_problem() {
        assertEquals(OptionalInt.empty(), json.findCount("p", null));
        assertEquals(Optional.empty(), json.findAmount("p", null));
        assertDoesNotThrow(json::refuse);
    }

    @Test
    void what_is_missing_is_never_zero_and_all_of_it_is_reported() {
        json.list("list", null);
        json.objects("objects", null, (path, row) -> path);
        json.scalar("scalar", null);
        json.text("text", null);
        json.count("count", null);
        json.whole("whole", null);
        json.yuan("yuan", null);
        json.amount("amount", null);
        json.choice("choice", null, MODES);
        String all = "list, objects, scalar, text, count, whole, yuan, amount, choice";
        assertRefused(Arrays.stream(all.split(", ")).map(p -> p + MISSING).toArray(String[]::new));
    }

    @Test
    void what_is_of_another_kind_is_never_converted_and_all_of_it_is_reported() {
        json.list("list", "a");
        json.text("text", 7);
        json.text("label", "a\n");
        json.choice("choice", "up", MODES);
        assertRefused(
                "list must be a list in brackets but is a text",
                "text must be a text in quotes but is a number",
                "label must not begin or end with a space",
                "choice must be one of UP, DOWN but is \"up\"");
    }

    @Test
    void numbers_are_never_cut_or_rounded_and_all_that_would_be_are_reported() {
        json.count("count", 3.7);
        json.findCount("found", -1);
        json.whole("whole", 3.0);
        json.whole("wide", BigInteger.ONE.shiftLeft(63));
        assertRefused(
                "count must be a whole number from 0 to 2147483647 but is 3.7",
                "found must not be negative but is -1",
                "whole must be a whole number but is 3.0",
                "wide must be a whole number but is 9223372036854775808");
    }

    @Test
    void amounts_are_texts_and_where_asked_not_negative() {
        json.yuan("yuan", 12.5);
        json.amount("amount", "-0.01");
        json.findAmount("sum", "1e3");
        assertRefused(
                "yuan must be a text in quotes such as \"1234.56\" but is 12.5",
                "amount must not be negative but is -0.01",
                "sum must look like 1234.56 (digits, a point, at most two decimals) but is \"1e3\"");
    }

    @Test
    void a_wrong_value_is_replaced_so_that_reading_can_go_on() {
        assertEquals(List.of(), json.list("p", 1));
        assertEquals(true, json.scalar("p", true));
        assertEquals("", json.scalar("p", null));
        assertEquals("", json.text("p", 1));
        assertEquals("", json.text("p", null));
        assertEquals(0, json.count("p", "1"));
        assertEquals(0, json.count("p", null));
        assertEquals(0, json.whole("p", "1"));
        assertEquals(0, json.whole("p", null));
        assertEquals(Yuan.ZERO, json.yuan("p", "x"));
        assertEquals(Yuan.ZERO, json.yuan("p", 1));
        assertEquals(RoundingMode.UP, json.choice("p", 1, MODES));
        assertEquals(RoundingMode.UP, json.choice("p", null, MODES));
    }

    @Test
    void a_property_that_nobody_asked_for_is_refused_with_those_that_are_known() {
        Map<String, Object> unknown = new LinkedHashMap<>();
        unknown.put("color", 1);
        unknown.put("a\u202Eb", null);
        StrictJson strict = StrictJson.of("facts", unknown, "staff", "residents");
        strict.count("staff", -1);
        var refused = assertThrows(InvalidInputException.class, strict::refuse);
        assertEquals(
                "facts: color is not a property, use one of [staff, residents];"
                        + " a<U+202E>b is not a property, use one of [staff, residents];"
                        + " staff must not be negative but is -1",
                refused.getMessage());
        assertDoesNotThrow(StrictJson.of("facts", Map.of(), "staff")::refuse);
    }

    @Test
    void rows_are_read_with_their_place_and_only_objects_are_rows() {
        List<Integer> read = json.objects("rows", List.of(Map.of("n", 1), 5, Map.of("n", -2, "m", 0)), (path, row) -> {
            json.own(path, row.keySet(), "n");
            return json.count(path + "n", row.get("n"));
        });
        assertEquals(List.of(1, 0), read);
        assertRefused(
                "rows[1] must be an object in braces but is a number",
                "rows[2].m is not a property, use one of [n]",
                "rows[2].n must not be negative but is -2");
    }

    @Test
    void an_inner_object_may_have_its_own_properties_only() {
        json.own("a.", List.of("x", "y"), "y", "x");
        json.own("b.", new ArrayList<>(List.of("z", "x", "w")), "x");
        json.own("c.", List.of("x", "z", "z", "y"), "w", "x", "y");
        json.own("d.", List.of("w", "x", "y", "v"), "w", "x", "y");
        assertRefused(
                "b.z is not a property, use one of [x]",
                "b.w is not a property, use one of [x]",
                "c.z is not a property, use one of [w, x, y]",
                "c.z is not a property, use one of [w, x, y]",
                "d.v is not a property, use one of [w, x, y]");
    }

    private void assertRefused(String... problems) {
        var refused = assertThrows(InvalidInputException.class, json::refuse);
        assertEquals("facts", refused.about());
        assertEquals(
                List.of(problems),
                refused.problems().stream().map(Object::toString).toList());
    }
}
