package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
    private static final String HAN_OF_TWO_CHARS = "\uD840\uDC00";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "柏市镇",
                "a",
                "1",
                "Lianhua Village",
                "渌田镇　双塘村",
                "a\u00A0b",
                "葛\uDB40\uDD00",
                "\uE000",
                "e\u0301",
                "<b>",
                "-"
            })
    void what_can_be_seen_is_a_label(String text) {
        assertEquals(text, Label.parse(text).text());
        assertEquals(text, Label.parse(text).toString());
        assertEquals(Label.parse(text), new Label(text));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0000, 0x0009, 0x000A, 0x000D, 0x001B, 0x007F, 0x0085, 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4,
                        0x180E,
                0x200B, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x2800, 0x3164,
                        0xFEFF,
                0xFFA0, 0xFFFD, 0xE0041
            })
    void what_cannot_be_seen_or_turns_the_text_is_refused_by_its_code_point(int codePoint) {
        String text = "柏" + Character.toString(codePoint) + "市";
        String code = String.format("U+%04X", codePoint);
        assertEquals("label must not contain the invisible or control character " + code, refusal(text));
        assertEquals("柏<" + code + ">市", Label.printable(text, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD840", "\uDC00", "\uDC00\uD840"})
    void half_a_surrogate_pair_is_refused(String half) {
        String code = String.format("U+%04X", (int) half.charAt(0));
        assertEquals("label must not contain the invisible or control character " + code, refusal("a" + half + "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\t\n", "\u2003 "})
    void a_blank_text_is_no_label(String text) {
        assertEquals("label must not be blank", refusal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u3000", "\u00A0", "\u2007", "\u202F"})
    void a_space_at_either_end_is_refused(String space) {
        String ends = "label must not begin or end with a space";
        assertEquals(ends, refusal(space + "柏市"));
        assertEquals(ends, refusal("柏市" + space));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x21, 0x7E, 0x4E00, 0x9FFF, 0x4DFF, 0xA000})
    void the_first_and_the_last_common_character_and_those_beside_them_are_visible(int codePoint) {
        String text = Character.toString(codePoint);
        assertEquals(text, Label.parse(text).text());
        assertEquals(200, Label.parse(text.repeat(200)).text().length());
        assertEquals("label must have at most 200 characters but has 201", refusal(text.repeat(201)));
    }

    @Test
    void a_line_break_at_the_end_counts_as_a_space() {
        assertEquals("label must not begin or end with a space", refusal("柏市\n"));
        assertEquals("label must not begin or end with a space", refusal("\u2028柏市"));
        assertEquals("label must not begin or end with a space", refusal("\u00A0"));
    }

    @Test
    void length_is_counted_in_code_points() {
        assertEquals(400, Label.parse(HAN_OF_TWO_CHARS.repeat(200)).text().length());
        assertEquals("label must have at most 200 characters but has 201", refusal(HAN_OF_TWO_CHARS.repeat(201)));
        assertEquals(200, Label.parse("x".repeat(200)).text().length());
        assertEquals("label must have at most 200 characters but has 201", refusal("x".repeat(201)));
    }

    @Test
    void a_text_is_shown_up_to_a_number_of_code_points() {
        assertEquals(HAN_OF_TWO_CHARS.repeat(2), Label.printable(HAN_OF_TWO_CHARS.repeat(2), 2));
        assertEquals(HAN_OF_TWO_CHARS.repeat(2) + "…", Label.printable(HAN_OF_TWO_CHARS.repeat(3), 2));
        assertEquals("<U+202E><U+D840>", Label.printable("\u202E\uD840", 2));
        assertEquals("", Label.printable("", 2));
    }

    @Test
    void labels_are_ordered_by_their_characters() {
        assertTrue(Label.parse("a").compareTo(Label.parse("b")) < 0);
        assertTrue(Label.parse("b").compareTo(Label.parse("a")) > 0);
        assertEquals(0, Label.parse("a").compareTo(Label.parse("a")));
    }

    @ParameterizedTest
    @EnumSource
    void a_label_is_a_text_in_json(Wire wire) {
        assertEquals("\"柏市镇\"", wire.write(Label.parse("柏市镇")));
        assertEquals(Label.parse("柏市镇"), wire.read("\"柏市镇\"", Label.class));
        assertEquals("label: text must be a text in quotes but is a number", wire.refusal("7", Label.class));
        assertEquals("label: text must not be blank", wire.refusal("\"\"", Label.class));
        assertEquals(
                "label: text must not contain the invisible or control character U+202E",
                wire.refusal("\"a\\u202eb\"", Label.class));
    }

    @Test
    void a_label_survives_java_serialization() throws IOException, ClassNotFoundException {
        assertEquals(Label.parse("柏市镇"), Frozen.copyOf(Label.parse("柏市镇")));
    }

    private static String refusal(String text) {
        return assertThrows(IllegalArgumentException.class, () -> Label.parse(text))
                .getMessage();
    }
}
