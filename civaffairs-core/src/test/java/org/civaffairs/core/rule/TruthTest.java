package org.civaffairs.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES", //
        "YES,     NO,      NO",
        "YES,     UNKNOWN, UNKNOWN",
        "NO,      YES,     NO",
        "NO,      NO,      NO",
        "NO,      UNKNOWN, NO",
        "UNKNOWN, YES,     UNKNOWN",
        "UNKNOWN, NO,      NO",
        "UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void both_is_no_as_soon_as_one_is_and_yes_only_if_both_are(Truth a, Truth b, Truth both) {
        assertEquals(both, a.and(b));
    }

    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES", //
        "YES,     NO,      YES",
        "YES,     UNKNOWN, YES",
        "NO,      YES,     YES",
        "NO,      NO,      NO",
        "NO,      UNKNOWN, UNKNOWN",
        "UNKNOWN, YES,     YES",
        "UNKNOWN, NO,      UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void either_is_yes_as_soon_as_one_is_and_no_only_if_both_are(Truth a, Truth b, Truth either) {
        assertEquals(either, a.or(b));
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN"})
    void the_opposite_of_what_is_unknown_is_unknown(Truth fact, Truth opposite) {
        assertEquals(opposite, fact.not());
    }

    @Test
    void a_known_fact_is_yes_or_no() {
        assertEquals(Truth.YES, Truth.of(true));
        assertEquals(Truth.NO, Truth.of(false));
    }
}
