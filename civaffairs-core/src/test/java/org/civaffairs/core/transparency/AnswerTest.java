package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.Schemes.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What was observed, as a value, and what methods may not prove. */
class AnswerTest {
    @Test
    void answers_are_exact_and_in_range() {
        assertEquals(
                "[YES, NO, UNKNOWN, 3, 90%, 2/3]",
                List.of(
                                Answer.of(Truth.YES),
                                Answer.of(Truth.NO),
                                Answer.of(Truth.UNKNOWN),
                                Answer.count(3),
                                Answer.share(Ratio.of(54, 60)),
                                Answer.share(Ratio.of(2, 3)))
                        .toString());
        assertEquals(answer("54/60"), answer("90%"));
        assertEquals(answer("54/60").hashCode(), answer("90%").hashCode());
        assertNotEquals(answer("1"), answer("Y"));
        assertNotEquals(answer("1"), answer("2"));
        assertEquals(
                "[0, 127, 128, 2147483647]",
                List.of(Answer.count(0), Answer.count(127), Answer.count(128), Answer.count(Integer.MAX_VALUE))
                        .toString());
        assertEquals("count must not be negative but is -1", message(() -> Answer.count(-1)));
        String share = "a share must be from 0% to 100%, with a denominator below 2147483648, but is ";
        assertEquals(share + "101%", message(() -> Answer.share(Ratio.percent(101))));
        assertEquals(share + "-1%", message(() -> Answer.share(Ratio.percent(-1))));
        assertEquals(share + "1/2147483648", message(() -> Answer.share(Ratio.of(1, 1L << 31))));
        assertEquals(
                "1/2147483647", Answer.share(Ratio.of(1, Integer.MAX_VALUE)).toString());
        assertEquals("100%", Answer.share(Ratio.of(1, 1)).toString());
    }

    private static String message(Executable make) {
        return assertThrows(IllegalArgumentException.class, make).getMessage();
    }
}
