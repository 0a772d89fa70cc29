package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    private static final String REMEDY =
            "a person's name must be 1 to 200 visible characters without a space at either end";

    /** Facts with a person in them. */
    record Applicant(PersonName name, int age) {}

    @ParameterizedTest
    @CsvSource({
        "张, *",
        "张三, 张*",
        "张三丰, 张**",
        "欧阳修, 欧**",
        "欧阳文忠, 欧**",
        "阿卜杜热依木·买买提, 阿**",
        "\uD840\uDC00, *",
        "\uD840\uDC00三, \uD840\uDC00*",
        "张\uD840\uDC00, 张*",
        "张\uD840\uDC00\uD840\uDC01, 张**",
        "Li Lei, L**"
    })
    void a_name_is_masked_after_its_first_character(String full, String masked) {
        PersonName name = PersonName.parse(full);
        assertEquals(masked, name.masked());
        assertEquals(masked, name.toString());
        assertEquals(full, name.full());
    }

    @Test
    void a_name_stays_masked_in_the_print_of_what_it_is_part_of() {
        assertEquals("Applicant[name=张*, age=70]", new Applicant(PersonName.parse("张三"), 70).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 张三", "张三\u3000", "张\u202E三", "张\n三", "张三\uFFFD"})
    void a_refusal_does_not_repeat_the_name(String text) {
        var refused = assertThrows(IllegalArgumentException.class, () -> PersonName.parse(text));
        assertEquals(REMEDY, refused.getMessage());
    }

    @Test
    void a_name_too_long_is_refused_without_repeating_it() {
        assertEquals("张**", PersonName.parse("张".repeat(200)).masked());
        var refused = assertThrows(IllegalArgumentException.class, () -> PersonName.parse("张".repeat(201)));
        assertEquals(REMEDY, refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void json_carries_the_full_name(Wire wire) {
        PersonName name = PersonName.parse("欧阳修");
        assertEquals("\"欧阳修\"", wire.write(name));
        assertEquals(name, wire.read("\"欧阳修\"", PersonName.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"张三 \"", "{\"name\":\"张三\"}", "[\"张三\"]"})
    void json_that_is_no_name_is_refused_without_repeating_it(String json) {
        for (Wire wire : Wire.values()) {
            assertFalse(wire.outcry(json, PersonName.class).contains("张三"));
            String remedy = json.startsWith("\"") ? REMEDY : "a person's name must be a text in quotes";
            assertEquals(remedy, wire.refusal(json, PersonName.class));
        }
    }

    @Test
    void names_are_equal_by_the_full_name() throws IOException, ClassNotFoundException {
        PersonName name = PersonName.parse("张三");
        assertEquals(name, Frozen.copyOf(name));
        assertEquals(name.hashCode(), PersonName.parse("张三").hashCode());
        assertNotEquals(name, PersonName.parse("张四"));
        assertNotEquals(name.hashCode(), PersonName.parse("张四").hashCode());
        assertNotEquals(name, (Object) "张三");
    }
}
