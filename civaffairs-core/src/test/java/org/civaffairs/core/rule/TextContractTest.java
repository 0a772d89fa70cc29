package org.civaffairs.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;

/** That the contract looks everywhere, and can fail. */
class TextContractTest {
    private static TextContract of(Class<?>... classes) {
        return new TextContract(List.of(classes)) {};
    }

    @SuppressWarnings("UnusedVariable") // found by reflection
    static final class Pasted {
        private static final Term TERM = Term.of("x", "字", "字");

        private Pasted() {}
    }

    static final class Forgotten {
        static final List<Text> TEXTS = List.of(Text.of("words", "words"));

        private Forgotten() {}
    }

    static final class HalfWidth {
        static final List<Text> TEXTS = List.of(Text.of("多,少", "words"), Text.of("1,000元", "1,000 yuan"));

        private HalfWidth() {}
    }

    enum Unit implements Text.Labelled {
        DAY;

        @Override
        public Text label() {
            return Text.of("天", "天");
        }
    }

    static final class Everywhere {
        private static final Source SOURCE =
                Source.of("计划", "plan", LocalDate.of(2010, 1, 1), LocalDate.of(2010, 12, 31));
        static final Citation CLAUSE = Citation.of(SOURCE, "X-1", Force.MUST, "必須");
        static final Parameter<Truth> OPEN = Parameter.choice(
                Term.of("open", "问题", "question", Text.of("个", "pieces")), Truth.YES, CLAUSE, Text.of("未说明", "unsaid"));
        static final Measure<Long> MEASURE = new Measure<>(Term.of("measure", "度量", "measure"), value -> value);

        private Everywhere() {}
    }

    @Test
    void han_characters_in_the_english_half_are_found_in_private_constants() {
        assertTrue(refusal(Pasted.class).contains("Pasted.TERM"));
    }

    @Test
    void english_in_the_chinese_half_is_found_in_lists() {
        assertTrue(refusal(Forgotten.class).contains("Forgotten.TEXTS"));
    }

    @Test
    void the_words_of_enums_are_looked_at() {
        assertTrue(refusal(Unit.class).contains("Unit.DAY"));
    }

    @Test
    void a_mark_of_english_beside_a_chinese_word_is_found() {
        String refusal = assertThrows(AssertionError.class, of(HalfWidth.class)::chinese_has_its_own_punctuation)
                .getMessage();
        assertTrue(refusal.contains("多,少"));
        assertFalse(refusal.contains("1,000元"));
    }

    private static String refusal(Class<?> type) {
        return assertThrows(AssertionError.class, of(type)::chinese_is_chinese_and_english_is_english)
                .getMessage();
    }

    @Test
    void a_parameter_is_walked_down_to_its_alternatives_notes_and_units() {
        assertEquals(
                Set.of("plan", "question", "pieces", "unsaid", "yes", "no", "unknown", "measure"),
                of(Everywhere.class).texts().stream()
                        .map(found -> found.text().en())
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_package_without_wordings_is_no_proof() {
        assertThrows(AssertionError.class, of(Object.class)::there_are_wordings_to_check);
    }
}
