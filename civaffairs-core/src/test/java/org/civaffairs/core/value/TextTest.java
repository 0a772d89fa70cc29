package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextTest {
    private static final Text YUAN = Text.of("元", "yuan");

    @ParameterizedTest
    @CsvSource({"zh, 元", "zh-CN, 元", "zh-Hant-TW, 元", "en, yuan", "en-GB, yuan", "de, yuan", "und, yuan", "zha, yuan"})
    void every_chinese_locale_means_chinese_and_every_other_english(String tag, String wording) {
        assertEquals(wording, YUAN.in(Locale.forLanguageTag(tag)));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"'' | yuan", "' ' | yuan", "'\u3000' | yuan", "元 | ''", "元 | '\t'"},
            delimiter = '|')
    void a_text_that_is_blank_in_one_language_is_refused(String zh, String en) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Text.of(zh, en));
        assertEquals("a text needs both languages but is zh \"" + zh + "\", en \"" + en + "\"", refused.getMessage());
    }

    @Test
    void a_language_that_is_missing_is_named() {
        assertEquals(
                "zh",
                assertThrows(NullPointerException.class, () -> Text.of(null, "yuan"))
                        .getMessage());
        assertEquals(
                "en",
                assertThrows(NullPointerException.class, () -> Text.of("元", null))
                        .getMessage());
    }

    @Test
    void a_name_is_the_same_in_both_languages() {
        assertEquals(Text.of("柏市镇", "柏市镇"), Text.name("柏市镇"));
        assertEquals("yuan", YUAN.toString());
    }

    @ParameterizedTest
    @EnumSource
    void both_languages_travel_in_json(Wire wire) {
        assertEquals("{\"zh\":\"元\",\"en\":\"yuan\"}", wire.write(YUAN));
        assertEquals(YUAN, wire.read("{\"en\":\"yuan\",\"zh\":\"元\"}", Text.class));
        assertEquals("en", wire.refusal("{\"zh\":\"元\"}", Text.class));
    }

    @Test
    void a_text_survives_java_serialization() throws IOException, ClassNotFoundException {
        assertEquals(YUAN, Frozen.copyOf(YUAN));
    }
}
