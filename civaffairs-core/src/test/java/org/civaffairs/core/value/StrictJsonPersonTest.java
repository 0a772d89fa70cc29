package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names and identity numbers that stand where they do not belong are in no message. */
class StrictJsonPersonTest {
    private static final List<String> NAMES = List.of("欧阳修");
    private static final Map<String, String> NAMED = Map.of("name", "欧阳修");

    private final StrictJson json = StrictJson.of("facts", null);

    private void assertRefused(String... problems) {
        var refused = assertThrows(InvalidInputException.class, json::refuse);
        assertEquals(
                List.of(problems),
                refused.problems().stream().map(Object::toString).toList());
    }

    @Test
    void a_person_is_read_by_the_full_name() {
        assertEquals(PersonName.parse("欧阳修"), json.person("person", "欧阳修"));
        json.refuse();
    }

    @Test
    void what_is_no_name_of_a_person_is_said_by_its_kind_and_never_repeated() {
        json.person("a", NAMES);
        json.person("b", NAMED);
        json.person("c", 430223195602290024L);
        json.person("d", true);
        json.person("e", new Object());
        json.person("f", " 欧阳修");
        json.person("g", null);
        assertRefused(
                "a must be a text in quotes but is a list",
                "b must be a text in quotes but is an object",
                "c must be a text in quotes but is a number",
                "d must be a text in quotes but is true or false",
                "e must be a text in quotes but is something else",
                "f cannot be read: a person's name must be 1 to 200 visible characters without a space at either end",
                "g is missing or null: give it, unknown is not zero");
    }

    @Test
    void where_a_text_a_list_or_an_object_should_stand_only_the_kind_of_what_stands_there_is_said() {
        json.text("text", 430223195602290024L);
        json.text("payee", "欧阳修 ");
        json.list("list", "欧阳修");
        json.objects("rows", Arrays.asList("欧阳修", null, NAMES), (at, row) -> at);
        json.object("object", "欧阳修", (at, row) -> at, "");
        assertRefused(
                "text must be a text in quotes but is a number",
                "payee must not begin or end with a space",
                "list must be a list in brackets but is a text",
                "rows[0] must be an object in braces but is a text",
                "rows[1] must be an object in braces but is null",
                "rows[2] must be an object in braces but is a list",
                "object must be an object in braces but is a text");
    }

    @Test
    void what_is_inside_a_list_or_an_object_is_not_repeated_by_any_reader() {
        json.text("text", NAMES);
        json.day("day", NAMED);
        json.flag("flag", NAMES);
        json.count("count", NAMED);
        json.whole("whole", NAMES);
        json.amount("amount", NAMED);
        json.choice("choice", NAMES, DivisionLevel.values());
        assertRefused(
                "text must be a text in quotes but is a list",
                "day must be a day such as \"2010-06-01\" but is an object",
                "flag must be true or false, without quotes, but is a list",
                "count must be a whole number from 0 to 2147483647 but is an object",
                "whole must be a whole number but is a list",
                "amount must be a text in quotes such as \"1234.56\" but is an object",
                "choice must be one of " + words() + " but is a list");
    }

    private static String words() {
        return String.join(
                ", ", Arrays.stream(DivisionLevel.values()).map(Enum::name).toList());
    }
}
