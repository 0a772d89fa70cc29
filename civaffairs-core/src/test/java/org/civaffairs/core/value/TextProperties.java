package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextProperties {
    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Locale.getAvailableLocales());
    }

    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.strings().withChars("元 \u3000\ta").ofMaxLength(3);
    }

    @Property
    void any_locale_gets_one_of_the_two_wordings_by_its_language_tag(@ForAll("locales") Locale locale) {
        boolean chinese = locale.toLanguageTag().matches("zh(-.*)?");
        assertEquals(chinese ? "元" : "yuan", Text.of("元", "yuan").in(locale));
    }

    @Property
    void a_text_has_something_to_say_in_both_languages(@ForAll("wordings") String zh, @ForAll("wordings") String en) {
        if (zh.matches("[ \u3000\t]*") || en.matches("[ \u3000\t]*")) {
            assertThrows(IllegalArgumentException.class, () -> Text.of(zh, en));
        } else {
            assertEquals(
                    zh + en, Text.of(zh, en).in(Locale.CHINA) + Text.of(zh, en).in(Locale.UK));
        }
    }
}
