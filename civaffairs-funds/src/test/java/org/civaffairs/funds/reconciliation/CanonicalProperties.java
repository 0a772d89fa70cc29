package org.civaffairs.funds.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.Posting;

class CanonicalProperties {
    @Property(tries = 300)
    void the_hashes_of_postings_are_those_of_the_layout(@ForAll long seed, @ForAll @IntRange(max = 4) int size) {
        List<Posting> postings = ChainBooks.postings(new Random(seed), size);
        Journal journal = ChainBooks.journal(postings);
        assertEquals(new NaiveChain(journal.chart()).hashes(postings), ChainBooks.hashes(journal));
    }

    /** Books that go by in parts are checked as if they were whole. */
    @Property(tries = 200)
    void parts_give_the_report_of_the_whole(
            @ForAll long seed,
            @ForAll @IntRange(max = 5) int size,
            @ForAll @IntRange(max = 6) int kept,
            @ForAll @IntRange(max = 5) int cut,
            @ForAll boolean changed,
            @ForAll boolean located) {
        Random random = new Random(seed);
        Journal whole = ChainBooks.journal(ChainBooks.postings(random, size));
        Journal other = changed ? ChainBooks.journal(ChainBooks.postings(random, kept)) : whole.only(i -> i < kept);
        JournalChain head = JournalChain.of(other);
        ChainCheck check = located ? ChainCheck.of(head, ChainBooks.hashes(other)) : ChainCheck.of(head);
        ChainParts parts = check.parts();
        parts.accept(whole.only(i -> i < cut));
        parts.accept(whole.only(i -> i >= cut));
        assertEquals(check.check(whole), parts.report());
    }
}
