package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class LabelProperties {
    /** Independent oracle: the categories by their names in a regular expression. */
    private static final Pattern UNSAFE = Pattern.compile(
            "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\uFFFD]");

    private static final Pattern SPACE_AT_END =
            Pattern.compile("^[\\p{Z}\\s\u001C-\u001F].*|.*[\\p{Z}\\s\u001C-\u001F]$", Pattern.DOTALL);

    /** Any code points, half of them of the kinds that matter, up to a little more than a label may have. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, Character.MAX_CODE_POINT);
        Arbitrary<Integer> known = Arbitraries.of(
                        ' ', '\u3000', 'a', '柏', '\n', '\u200B', '\u202E', '\u3164', '\uD840', '\uDC00')
                .map(c -> (int) c);
        Arbitrary<Integer> visible = Arbitraries.of((int) '柏', (int) 'a', 0x20000);
        Arbitrary<String> loose =
                Arbitraries.oneOf(any, known, visible).list().ofMaxSize(6).map(LabelProperties::text);
        Arbitrary<String> tidy = visible.list().ofMinSize(198).ofMaxSize(202).map(LabelProperties::text);
        return Arbitraries.frequencyOf(Tuple.of(9, loose), Tuple.of(1, tidy));
    }

    private static String text(List<Integer> codePoints) {
        return codePoints.stream().map(Character::toString).collect(Collectors.joining());
    }

    @Property
    void exactly_the_short_visible_texts_without_spaces_at_the_ends_are_labels(@ForAll("texts") String text) {
        long length = text.codePoints().count();
        boolean fit = length >= 1
                && length <= 200
                && !SPACE_AT_END.matcher(text).matches()
                && !UNSAFE.matcher(text).find();
        if (fit) {
            assertEquals(text, Label.parse(text).text());
        } else {
            assertThrows(IllegalArgumentException.class, () -> Label.parse(text));
        }
    }

    @Property
    void what_is_shown_of_any_text_is_safe_and_not_longer_than_told(
            @ForAll("texts") String any, @ForAll @IntRange(min = 1, max = 8) int most) {
        String text = any.replace("…", "x"); // it marks what was cut
        String shown = Label.printable(text, most);
        assertTrue(!UNSAFE.matcher(shown).find(), shown);
        boolean cut = text.codePoints().count() > most;
        assertEquals(cut, shown.endsWith("…"));
        String units = shown.replaceAll("<U\\+[0-9A-F]{4,6}>", "x").replace("…", "");
        assertEquals(
                Math.min(most, text.codePoints().count()), units.codePoints().count());
    }
}
