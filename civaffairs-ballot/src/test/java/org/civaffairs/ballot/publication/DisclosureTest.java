package org.civaffairs.ballot.publication;

import static org.civaffairs.ballot.publication.DisclosureReason.BELOW_MINIMUM;
import static org.civaffairs.ballot.publication.DisclosureReason.SHOWN;
import static org.civaffairs.ballot.publication.DisclosureReason.UNANIMOUS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {
    @ParameterizedTest
    @CsvSource({
        "4, 1, 0, 0, 0, SHOWN", // 5 valid of 5
        "3, 1, 0, 0, 0, BELOW_MINIMUM", // 4 valid
        "3, 1, 0, 9, 9, BELOW_MINIMUM", // only valid ballots count
        "0, 0, 5, 1, 0, SHOWN",
        "5, 0, 0, 0, 0, UNANIMOUS",
        "0, 5, 0, 0, 0, UNANIMOUS",
        "0, 0, 5, 0, 0, UNANIMOUS",
        "5, 0, 0, 1, 0, SHOWN", // a blank ballot differs
        "5, 0, 0, 0, 1, SHOWN",
        "0, 0, 0, 0, 0, BELOW_MINIMUM",
        "1, 0, 0, 0, 0, BELOW_MINIMUM" // few and alike: few
    })
    void numbers_of_a_secret_ballot_are_shown_or_not(
            long yes, long no, long abstain, long blank, long spoiled, DisclosureReason reason) {
        Counts counts = new Counts(yes, no, abstain, blank, spoiled);
        Disclosure disclosure = Disclosure.ofSecret(counts, 5);
        assertEquals(reason, disclosure.reason());
        assertEquals(reason == SHOWN ? counts : null, disclosure.counts());
        assertEquals(reason == SHOWN, disclosure.isShown());
        assertEquals(disclosure, JavaCopy.of(disclosure));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 0, 1, UNANIMOUS",
        "11, 1, 1, SHOWN",
        "12, 0, 2, UNANIMOUS",
        "11, 1, 2, UNANIMOUS",
        "10, 2, 2, SHOWN",
        "10, 2, 3, UNANIMOUS",
        "9, 3, 3, SHOWN",
        "6, 6, 6, SHOWN",
        "6, 6, 7, UNANIMOUS"
    })
    void a_single_dissent_can_be_kept_apart_from_none(long yes, long no, long differing, DisclosureReason reason) {
        assertEquals(
                reason, Disclosure.ofSecret(Counts.of(yes, no, 0), 5, differing).reason());
        assertEquals(
                reason, Disclosure.ofSecret(Counts.of(no, 0, yes), 5, differing).reason());
    }

    @Test
    void a_minimum_of_zero_withholds_nothing_of_an_empty_ballot() {
        assertEquals(SHOWN, Disclosure.ofSecret(Counts.NONE, 0).reason());
        assertEquals(UNANIMOUS, Disclosure.ofSecret(Counts.of(1, 0, 0), 0).reason());
        assertEquals(BELOW_MINIMUM, Disclosure.ofSecret(Counts.NONE, 1).reason());
    }

    @Test
    void of_a_recorded_ballot_everything_is_shown() {
        assertEquals(
                Counts.of(1, 0, 0), Disclosure.ofRecorded(Counts.of(1, 0, 0)).counts());
        assertEquals(SHOWN, Disclosure.ofRecorded(Counts.of(12, 0, 0)).reason());
    }

    @Test
    void what_is_withheld_is_not_there() {
        Disclosure withheld = Disclosure.ofSecret(Counts.of(12_345, 0, 0), 5);
        assertNull(withheld.counts());
        assertFalse(withheld.toString().contains("12345"));
    }

    @Test
    void bad_numbers_are_refused() {
        assertEquals(
                "disclosure: minimum must not be negative but is -1; differing must be at least 1 but is 0",
                assertThrows(InvalidInputException.class, () -> Disclosure.ofSecret(Counts.NONE, -1, 0))
                        .getMessage());
        assertEquals(
                "disclosure: counts must be given where they are shown, and only there, not for SHOWN",
                assertThrows(InvalidInputException.class, () -> new Disclosure(SHOWN, null))
                        .getMessage());
        assertThrows(InvalidInputException.class, () -> new Disclosure(UNANIMOUS, Counts.NONE));
    }

    @Test
    void reasons_have_words() {
        assertEquals("票面一致", UNANIMOUS.label().zh());
        assertEquals("too few valid ballots", BELOW_MINIMUM.label().en());
    }
}
