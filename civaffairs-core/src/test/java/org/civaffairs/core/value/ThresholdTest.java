package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InvalidObjectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {
    private static final String LOOK =
            "threshold must look like >=2/3 (two thirds or more) or >1/2 (more than half) but is ";

    /** Boundaries that went wrong elsewhere: 3 of 6 as a majority, 2 : 2, 33 of 50, 1 of 3, the rounded two thirds. */
    @ParameterizedTest
    @CsvSource({
        ">1/2, 6, 3, false",
        ">1/2, 6, 4, true",
        ">1/2, 4, 2, false",
        ">=1/2, 4, 2, true",
        ">1/2, 3, 1, false",
        ">1/2, 3, 2, true",
        ">=2/3, 50, 33, false",
        ">=2/3, 50, 34, true",
        ">=2/3, 16, 10, false",
        ">=2/3, 16, 11, true",
        ">=2/3, 15, 10, true",
        ">2/3, 15, 10, false",
        ">2/3, 15, 11, true",
        ">=100%, 7, 6, false",
        ">=100%, 7, 7, true",
        ">=1/3, 1, 0, false",
        ">=90%, 300, 269, false",
        ">=90%, 300, 270, true",
        ">=2/3, 9223372036854775807, 6148914691236517204, false",
        ">=2/3, 9223372036854775807, 6148914691236517205, true",
        ">1/2, 9223372036854775807, 4611686018427387903, false",
        ">1/2, 9223372036854775807, 4611686018427387904, true"
    })
    void a_threshold_is_met_exactly_from_its_boundary_on(String threshold, long whole, long part, boolean met) {
        assertEquals(met, Threshold.parse(threshold).isMet(part, whole));
        assertEquals(met, part >= Threshold.parse(threshold).least(whole));
    }

    @ParameterizedTest
    @CsvSource({
        ">=2/3, 16, 11",
        ">=2/3, 15, 10",
        ">2/3, 15, 11",
        ">1/2, 6, 4",
        ">1/2, 7, 4",
        ">=1/2, 6, 3",
        ">=100%, 9, 9",
        ">1/3, 1, 1",
        ">=2/3, 9223372036854775807, 6148914691236517205",
        ">9223372036854775806/9223372036854775807, 9223372036854775807, 9223372036854775807"
    })
    void the_least_part_is_known_without_counting(String threshold, long whole, long least) {
        assertEquals(least, Threshold.parse(threshold).least(whole));
    }

    /** 0 of 0 is not two thirds of those present: nobody was. */
    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void of_nothing_no_part_can_be_reached(long whole) {
        String refused =
                "the whole must be positive but is " + whole + ": decide the case of nothing before the threshold";
        assertRefused(refused, () -> Threshold.atLeast(2, 3).isMet(0, whole));
        assertRefused(refused, () -> Threshold.moreThan(2, 3).least(whole));
    }

    @Test
    void a_part_is_not_negative() {
        assertRefused(
                "a part must not be negative but is -1",
                () -> Threshold.atLeast(2, 3).isMet(-1, 3));
        assertFalse(Threshold.atLeast(2, 3).isMet(0, 3));
    }

    @Test
    void a_share_that_everything_or_nothing_meets_is_no_threshold() {
        assertRefused("a threshold must be above 0 and at most 1 but is 0%", () -> Threshold.atLeast(0, 3));
        assertRefused("a threshold must be above 0 and at most 1 but is -1/3", () -> Threshold.atLeast(-1, 3));
        assertRefused("a threshold must be above 0 and at most 1 but is 4/3", () -> Threshold.atLeast(4, 3));
        String strict = "a threshold must be above 0 and below 1, or nothing can exceed it but is ";
        assertRefused(strict + "100%", () -> Threshold.moreThan(3, 3));
        assertRefused(strict + "0%", () -> Threshold.moreThan(0, 3));
        assertRefused(strict + "-300%", () -> Threshold.moreThan(-9, 3));
    }

    @ParameterizedTest
    @CsvSource({">=2/3, >=2/3", ">1/2, >1/2", ">=90%, >=9/10", ">2.5%, >1/40", ">=100%, >=1/1", ">=4/6, >=2/3"})
    void a_threshold_is_read_and_printed(String text, String printed) {
        assertEquals(printed, Threshold.parse(text).toString());
        assertEquals(Threshold.parse(text), Threshold.parse(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2/3", "=2/3", "<2/3", "≥2/3", " >2/3", "=>2/3"})
    void a_share_without_a_sign_is_no_threshold(String text) {
        assertRefused(LOOK + "\"" + text + "\"", () -> Threshold.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", ">=", ">= 2/3", ">==2/3", ">>2/3", ">2", ">0.5"})
    void a_sign_without_a_share_is_no_threshold(String text) {
        String share = text.replaceFirst(">=?", "");
        assertRefused("ratio must look like 2%, 2.5% or 2/3 but is \"" + share + "\"", () -> Threshold.parse(text));
    }

    @Test
    void strict_and_inclusive_differ() {
        Threshold strict = Threshold.moreThan(2, 3);
        assertFalse(strict.isInclusive());
        assertTrue(Threshold.atLeast(2, 3).isInclusive());
        assertEquals(Ratio.of(2, 3), strict.share());
        assertNotEquals(Threshold.atLeast(2, 3), strict);
        assertNotEquals(Threshold.moreThan(1, 3), strict);
        assertNotEquals(strict, (Object) strict.toString());
        assertNotEquals(Threshold.atLeast(2, 3).hashCode(), strict.hashCode());
        assertEquals(Threshold.moreThan(4, 6).hashCode(), strict.hashCode());
    }

    @ParameterizedTest
    @EnumSource
    void a_threshold_is_a_text_in_json(Wire wire) {
        assertEquals("\">=2/3\"", wire.write(Threshold.atLeast(2, 3)));
        assertEquals(Threshold.moreThan(1, 2), wire.read("\">1/2\"", Threshold.class));
        assertEquals("threshold must be a text such as \">=2/3\" but is 0.5", wire.refusal("0.5", Threshold.class));
    }

    @Test
    void a_threshold_survives_java_serialization_and_a_forged_one_does_not()
            throws IOException, ClassNotFoundException {
        Threshold all = Threshold.atLeast(0x1122334455667788L, 0x1122334455667789L);
        long part = all.share().numerator();
        assertEquals(all, Frozen.copyOf(all));
        assertEquals(Threshold.moreThan(1, 2), Frozen.copyOf(Threshold.moreThan(1, 2)));
        var refused = assertThrows(InvalidObjectException.class, () -> Frozen.forged(all, part, Long.MAX_VALUE));
        assertTrue(refused.getMessage().startsWith("a threshold must be above 0 and at most 1 but is "));
        assertEquals(IllegalArgumentException.class, refused.getCause().getClass());
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
