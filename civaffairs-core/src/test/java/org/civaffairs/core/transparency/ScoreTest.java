package org.civaffairs.core.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
    @ParameterizedTest
    @CsvSource({
        "0,          1, 0",
        "87500,      1, 87.5",
        "7000000,   90, 700/9", // 70 of the 90 points that apply, of 100
        "7000000,   80, 87.5",
        "100000,     3, 100/3",
        "1,       1000, 0.000001",
        "1,       3000, 1/3000000",
        "14,      2000, 0.000007"
    })
    void a_score_is_a_decimal_or_a_fraction_and_reads_back(long thousandths, long divisor, String written) {
        Score score = Score.of(thousandths, divisor);
        assertEquals(written, score.toString());
        assertEquals(score, Score.parse(written));
        assertEquals(score.hashCode(), Score.parse(written).hashCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-1", "1e3", ".5", "1.", "0.0000001", "1/0", "0/3", "-1/3", "1/3/3", "NaN", "123456789", "01"
            })
    void any_other_text_is_refused(String text) {
        assertEquals(
                "score: text must look like 87.5 (at most six decimals) or 700/9 but is \"" + text + "\"",
                assertThrows(InvalidInputException.class, () -> Score.parse(text))
                        .getMessage());
    }

    @Test
    void distances_are_exact() {
        Score score = Score.parse("700/9");
        assertEquals("25/9", score.above(75_000).toString());
        assertEquals("110/9", score.below(90_000).toString());
        assertEquals("25/9", Score.between(score, Score.of(Points.of(75))).toString());
        assertEquals("25/9", Score.between(Score.of(Points.of(75)), score).toString());
        assertEquals(Score.ZERO, Score.of(Points.of(75)).above(75_000));
    }

    @Test
    void scores_of_other_parts_are_not_equal() {
        assertNotEquals(Score.of(1, 3), Score.of(1, 7));
        assertNotEquals(Score.of(1, 3), Score.of(2, 3));
        assertNotEquals(Score.of(1, 1), Points.ZERO);
        assertEquals(Score.of(1, 3), JavaCopy.of(Score.of(2, 6)));
    }

    @Test
    void json_is_a_text_in_quotes() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("\"700/9\"", mapper.write(Score.parse("700/9")));
            assertEquals(Score.parse("87.5"), mapper.read("\"87.5\"", Score.class));
            assertEquals("score: text must be a text in quotes but is a number", mapper.refusal("87.5", Score.class));
        }
    }
}
