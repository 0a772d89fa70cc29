package org.civaffairs.examples.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words();

    private String text(String text) {
        char[] characters = ("<" + text + ">").toCharArray();
        return words.text(characters, 1, text.length());
    }

    @Test
    void a_text_that_comes_again_is_the_same_object_up_to_forty_characters() {
        for (String text : List.of("", "柏市镇", "x".repeat(40))) {
            assertEquals(text, text(text));
            assertSame(text(text), text(text));
        }
        assertEquals("x".repeat(41), text("x".repeat(41)));
        assertNotSame(text("x".repeat(41)), text("x".repeat(41)));
    }

    /** Texts whose hashes are the same, whose lengths are not, and that differ in the last character alone. */
    @Test
    void texts_that_meet_in_one_place_are_told_apart() {
        for (int i = 0; i < 2; i++) {
            for (String text : List.of("Aa", "BB", "AaAa", "BBBB", "AaBB", "\0", "\0\0", "v1", "v2")) {
                assertEquals(text, text(text));
            }
        }
        for (int i = 0; i < 20_000; i++) {
            assertEquals("voucher" + i, text("voucher" + i));
        }
    }
}
