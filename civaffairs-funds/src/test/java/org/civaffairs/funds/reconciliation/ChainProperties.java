package org.civaffairs.funds.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Closing;
import org.civaffairs.funds.journal.Disbursement;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.JournalBuilder;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.Reclassified;
import org.civaffairs.funds.journal.Reversal;

class ChainProperties {
    private static boolean hasMore(Posting posting) {
        return posting instanceof Disbursement || posting instanceof Reclassified || posting instanceof Reversal;
    }

    /** Break the chain at k: it is reported at k, whatever part of the posting was changed. */
    @Property(tries = 400)
    void any_change_of_a_posting_is_reported_where_it_was_made(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int size,
            @ForAll @IntRange(max = 5) int which,
            @ForAll @IntRange(max = 8) int part) {
        Random random = new Random(seed);
        List<Posting> postings = ChainBooks.postings(random, size);
        Journal books = ChainBooks.journal(postings);
        int at = which % size;
        Posting posting = postings.get(at);
        postings.set(at, ChainBooks.changed(posting, part == 8 && !hasMore(posting) ? 7 : part, random));
        Journal changed = ChainBooks.journal(postings);
        JournalChain kept = JournalChain.of(books);
        ChainReport report = ChainCheck.of(kept, ChainBooks.hashes(books)).check(changed);
        assertNotEquals(kept.head(), report.now().head());
        assertEquals(ChainOutcome.BROKEN, report.outcome());
        assertEquals(at, report.brokenAt());
        assertEquals(1, report.findings().size());
        assertEquals("entry " + at, report.findings().get(0).subject());
    }

    @Property(tries = 200)
    void a_posting_left_out_put_in_or_moved_is_reported_where_it_begins(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int size, @ForAll @IntRange(max = 4) int which) {
        Random random = new Random(seed);
        List<Posting> postings = ChainBooks.postings(random, size);
        Journal books = ChainBooks.journal(postings);
        int at = which % (size - 1);
        ChainCheck check = ChainCheck.of(JournalChain.of(books), ChainBooks.hashes(books));
        List<Posting> without = new ArrayList<>(postings);
        without.remove(at);
        assertEquals(at, check.check(ChainBooks.journal(without)).brokenAt());
        List<Posting> with = new ArrayList<>(postings);
        with.add(at, ChainBooks.random(random, 99));
        assertEquals(at, check.check(ChainBooks.journal(with)).brokenAt());
        Collections.swap(postings, at, at + 1);
        assertEquals(at, check.check(ChainBooks.journal(postings)).brokenAt());
    }

    private static Journal closed(Random random, int size) {
        JournalBuilder journal = Journal.builder(ChainBooks.DOSSIER);
        for (Posting posting : ChainBooks.postings(random, size)) {
            for (int i = random.nextInt(3); i > 0; i--) {
                journal.close(LocalDate.of(2009, 12, 31).plusDays(random.nextInt(2)));
            }
            journal.add(posting);
        }
        return (random.nextBoolean() ? journal.close(Books.BOOKED) : journal).build();
    }

    @Property(tries = 200)
    void a_chain_goes_on_as_the_books_do(
            @ForAll long seed, @ForAll @IntRange(max = 5) int a, @ForAll @IntRange(max = 5) int b) {
        Random random = new Random(seed);
        Journal first = closed(random, a);
        Journal second = closed(random, b);
        JournalChain both = JournalChain.of(first).append(second);
        assertEquals(JournalChain.of(first.append(second)), both);
        assertEquals(a + b + first.closings().size() + second.closings().size(), both.size());
        List<String> hashes = new ArrayList<>(ChainBooks.hashes(first));
        JournalChain.of(first).append(second, hashes::add);
        assertEquals(ChainBooks.hashes(first.append(second)), hashes);
    }

    @Property(tries = 100)
    void a_closing_that_is_moved_or_left_out_changes_the_head(@ForAll long seed) {
        Random random = new Random(seed);
        Journal books = closed(random, 4);
        for (Closing closing : books.closings()) {
            Journal without = rebuilt(books, closing, null);
            assertNotEquals(JournalChain.of(books), JournalChain.of(without));
            Journal later = rebuilt(books, closing, closing.through().plusDays(9));
            assertNotEquals(JournalChain.of(books), JournalChain.of(later));
        }
    }

    private static Journal rebuilt(Journal books, Closing which, LocalDate through) {
        JournalBuilder journal = Journal.builder(books.dossier());
        boolean done = false;
        for (int i = 0; i <= books.size(); i++) {
            for (Closing closing : books.closings()) {
                if (closing.position() != i) {
                    continue;
                }
                boolean hit = !done && closing.equals(which);
                done |= hit;
                if (!hit || through != null) {
                    journal.close(hit ? through : closing.through());
                }
            }
            if (i < books.size()) {
                journal.add(books.posting(i));
            }
        }
        return journal.build();
    }

    /** The chart grew: places change, names do not. */
    @Property(tries = 100)
    void the_same_books_on_a_larger_chart_have_the_same_head(@ForAll long seed) {
        Journal books = ChainBooks.journal(ChainBooks.postings(new Random(seed), 5));
        Dossier larger = ChainRebasing.larger();
        assertEquals(JournalChain.of(books), JournalChain.of(books.rebase(larger)));
    }
}
