package org.civaffairs.funds.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.funds.journal.Journal;
import org.junit.jupiter.api.Test;

/** That the verifier finds what a slow and obvious one finds, at the same postings, in the same order. */
class OracleProperties {
    private static void agree(NaiveReadings readings, Journal journal) {
        List<String> found = new ArrayList<>();
        Verifier.of(readings.rules()).verify(journal, f -> found.add(f.position() + " " + f.code()));
        assertEquals(new NaiveVerifier(readings).verify(journal), found);
    }

    @Property(tries = 1000)
    void dirty_books_are_judged_as_by_the_naive_verifier(@ForAll long seed, @ForAll @IntRange(max = 40) int postings) {
        DirtyBooks books = new DirtyBooks(seed);
        agree(NaiveReadings.PLANNED, books.journal(books.dossier(), postings));
    }

    @Property(tries = 300)
    void so_they_are_under_every_reading(
            @ForAll long seed,
            @ForAll MinutesScope minutes,
            @ForAll NamingRule naming,
            @ForAll TownshipAccounts townships,
            @ForAll Separation persons,
            @ForAll Separation offices) {
        DirtyBooks books = new DirtyBooks(seed);
        agree(new NaiveReadings(minutes, naming, townships, persons, offices), books.journal(books.dossier(), 30));
    }

    /** Without it the properties could be about nothing. */
    @Test
    void every_code_occurs_in_dirty_books() {
        Set<FindingCode> seen = EnumSet.noneOf(FindingCode.class);
        for (long seed = 0; seed < 400; seed++) {
            DirtyBooks books = new DirtyBooks(seed);
            CleanBooks.findings(books.journal(books.dossier(), 40)).forEach(f -> seen.add(f.code()));
        }
        assertEquals(EnumSet.noneOf(FindingCode.class), EnumSet.complementOf(EnumSet.copyOf(seen)));
        assertTrue(seen.size() > 20);
    }
}
