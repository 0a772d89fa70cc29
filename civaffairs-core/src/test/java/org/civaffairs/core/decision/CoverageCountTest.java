package org.civaffairs.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageCountTest {
    @ParameterizedTest
    @CsvSource({
        "500, 0, 0, true",
        "493, 7, 0, false",
        "499, 0, 1, false", // what is unknown is not covered
        "499, 1, 0, false",
        "1, 0, 0, true",
        "0, 0, 0, false", // 0 of 0 is not 100 %
        "0, 0, 1, false",
        "0, 1, 0, false"
    })
    void only_all_of_something_is_full(long covered, long uncovered, long unknown, boolean full) {
        assertEquals(full, CoverageCount.of(covered, uncovered, unknown).isFull());
    }

    @ParameterizedTest
    @CsvSource({
        "493, 7, 0, '493 of 500, 7 not, 0 unknown, 98.6%'", // C-86
        "296, 4, 0, '296 of 300, 4 not, 0 unknown, ≈98.66%'", // C-29: 98.67 % when rounded, cut here
        "45, 1, 0, '45 of 46, 1 not, 0 unknown, ≈97.82%'", // C-41
        "999999, 0, 1, '999999 of 1000000, 0 not, 1 unknown, ≈99.99%'", // never 100 %
        "2, 0, 0, '2 of 2, 0 not, 0 unknown, 100%'",
        "0, 0, 0, '0 of 0, 0 not, 0 unknown'"
    })
    void a_count_prints_as_people_say_it(long covered, long uncovered, long unknown, String text) {
        assertEquals(text, CoverageCount.of(covered, uncovered, unknown).toString());
    }

    @Test
    void the_share_is_exact_and_nothing_has_none() {
        assertEquals(
                Optional.of(Ratio.of(493, 500)), CoverageCount.of(493, 7, 0).findRatio());
        assertEquals(Optional.of(Ratio.of(1, 4)), CoverageCount.of(1, 1, 2).findRatio());
        assertEquals(Optional.empty(), CoverageCount.NONE.findRatio());
        assertEquals(
                Text.of("4中有1, 缺1, 未知2, 25%", "1 of 4, 1 not, 2 unknown, 25%"),
                CoverageCount.of(1, 1, 2).text());
    }

    @Test
    void the_whole_is_the_sum_of_its_parts() {
        assertEquals(new CoverageCount(6, 1, 2, 3), CoverageCount.of(1, 2, 3));
        assertEquals(new CoverageCount(0, 0, 0, 0), CoverageCount.NONE);
        long most = Long.MAX_VALUE;
        assertEquals(new CoverageCount(most, most - 2, 1, 1), CoverageCount.of(most - 2, 1, 1));
        assertEquals(
                "coverage count out of range: 9223372036854775807 + 1",
                assertThrows(ArithmeticException.class, () -> CoverageCount.of(most - 1, 1, 1))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "5, 1, 2, 3",
        "7, 1, 2, 3",
        "0, 1, 0, 0",
        "0, 0, 1, 0",
        "0, 0, 0, 1",
        "1, 2, 0, 0",
        "2, 1, 2, 0",
        "9223372036854775807, 9223372036854775807, 9223372036854775807, 1",
        "0, 9223372036854775807, 9223372036854775807, 2" // wraps around to the whole
    })
    void parts_that_do_not_make_the_whole_are_refused(long of, long covered, long uncovered, long unknown) {
        assertEquals(
                "coverage count: of must be covered + uncovered + unknown, but is " + of,
                assertThrows(InvalidInputException.class, () -> new CoverageCount(of, covered, uncovered, unknown))
                        .getMessage());
    }

    @Test
    void negative_numbers_are_all_named() {
        assertEquals(
                "coverage count: of must not be negative but is -4; covered must not be negative but is -3"
                        + "; uncovered must not be negative but is -2; unknown must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new CoverageCount(-4, -3, -2, -1))
                        .getMessage());
        assertEquals(
                "coverage count: unknown must not be negative but is -1",
                assertThrows(InvalidInputException.class, () -> new CoverageCount(1, 1, 1, -1))
                        .getMessage());
    }
}
