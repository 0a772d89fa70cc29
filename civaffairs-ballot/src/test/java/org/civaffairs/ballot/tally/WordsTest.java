package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The field's own terms for what is counted and how it ends. */
class WordsTest {
    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(Choice.values(), "同意 不同意 弃权"),
                Arguments.of(Face.values(), "同意 不同意 弃权 空白票 废票"),
                Arguments.of(Denominator.values(), "同意与不同意票 有效票 收回票 实到人数 应到人数 全体人数"),
                Arguments.of(Outcome.values(), "通过 未通过 票数相等 未达法定人数 无效 重新核查"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void they_are_named_as_panels_name_them(Text.Labelled[] words, String zh) {
        assertEquals(
                List.of(zh.split(" ")),
                Arrays.stream(words).map(word -> word.label().zh()).toList());
    }

    @Test
    void a_denominator_has_its_own_number() {
        Bases bases = new Bases(1, 2, 3, 4, 5, 6);
        assertEquals(
                List.of(1L, 2L, 3L, 4L, 5L, 6L),
                Arrays.stream(Denominator.values()).map(bases::of).toList());
    }
}
