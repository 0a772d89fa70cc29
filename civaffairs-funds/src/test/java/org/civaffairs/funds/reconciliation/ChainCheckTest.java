package org.civaffairs.funds.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.Posting;
import org.junit.jupiter.api.Test;

/** Ten postings, of which the fourth is changed, or the last three are not there. */
class ChainCheckTest {
    private static final List<Posting> POSTINGS = ChainBooks.postings(new Random(7), 10);
    private static final Journal BOOKS = ChainBooks.journal(POSTINGS);
    private static final JournalChain KEPT = JournalChain.of(BOOKS);
    private static final List<String> HASHES = ChainBooks.hashes(BOOKS);

    private static Journal changed() {
        List<Posting> postings = new ArrayList<>(POSTINGS);
        postings.set(3, ChainBooks.changed(postings.get(3), 7, new Random(1)));
        return ChainBooks.journal(postings);
    }

    private static Journal first(int size) {
        return ChainBooks.journal(POSTINGS.subList(0, size));
    }

    private static String only(ChainReport report) {
        assertEquals(1, report.findings().size());
        return report.findings().get(0).toString();
    }

    @Test
    void books_as_they_were_are_intact() {
        for (ChainCheck check : List.of(ChainCheck.of(KEPT), ChainCheck.of(KEPT, HASHES))) {
            assertEquals(new ChainReport(ChainOutcome.INTACT, KEPT, null, List.of()), check.check(BOOKS));
        }
    }

    /** That the books went on is no fault. */
    @Test
    void books_that_went_on_are_longer() {
        JournalChain kept = JournalChain.of(first(7));
        for (ChainCheck check : List.of(ChainCheck.of(kept), ChainCheck.of(kept, HASHES.subList(0, 7)))) {
            assertEquals(new ChainReport(ChainOutcome.LONGER, KEPT, null, List.of()), check.check(BOOKS));
        }
        assertEquals(
                ChainOutcome.LONGER,
                ChainCheck.of(JournalChain.EMPTY).check(BOOKS).outcome());
        ChainReport nothing = ChainCheck.of(JournalChain.EMPTY, List.of()).check(first(0));
        assertEquals(new ChainReport(ChainOutcome.INTACT, JournalChain.EMPTY, null, List.of()), nothing);
    }

    @Test
    void with_all_hashes_it_is_told_where_books_were_changed() {
        ChainReport report = ChainCheck.of(KEPT, HASHES).check(changed());
        assertEquals(ChainOutcome.BROKEN, report.outcome());
        assertEquals(3, report.brokenAt());
        Finding found = report.findings().get(0);
        assertEquals(HASHES.get(3), found.expected());
        assertEquals(ChainBooks.hashes(changed()).get(3), found.actual());
        assertEquals(
                "DEFICIENCY HASH_MISMATCH entry 3: " + found.actual() + " of " + found.expected()
                        + ", difference 7 [C-97]",
                only(report));
    }

    @Test
    void with_the_head_alone_it_is_told_that_they_were() {
        ChainReport report = ChainCheck.of(KEPT).check(changed());
        assertEquals(ChainOutcome.BROKEN, report.outcome());
        assertNull(report.brokenAt());
        assertEquals(
                "DEFICIENCY HASH_MISMATCH entries 0 to 9: "
                        + JournalChain.of(changed()).head() + " of " + KEPT.head() + ", difference 10 [C-97]",
                only(report));
        assertEquals(JournalChain.of(changed()), report.now());
    }

    @Test
    void books_that_end_too_early_are_shorter() {
        ChainReport located = ChainCheck.of(KEPT, HASHES).check(first(7));
        assertEquals(ChainOutcome.SHORTER, located.outcome());
        assertEquals(7, located.brokenAt());
        assertEquals("DEFICIENCY HASH_MISMATCH entries 7 to 9: 7 of 10, difference 3 [C-97]", only(located));
        ChainReport report = ChainCheck.of(KEPT).check(first(7));
        assertEquals(ChainOutcome.SHORTER, report.outcome());
        assertNull(report.brokenAt());
        assertEquals(located.findings(), report.findings());
    }

    @Test
    void books_that_are_changed_and_shorter_or_longer_are_broken() {
        ChainCheck check = ChainCheck.of(KEPT, HASHES);
        assertEquals(3, check.check(changed().only(i -> i < 7)).brokenAt());
        assertEquals(
                ChainOutcome.BROKEN, check.check(changed().only(i -> i < 7)).outcome());
        ChainReport longer = check.check(changed().append(first(1)));
        assertEquals(ChainOutcome.BROKEN, longer.outcome());
        assertEquals(3, longer.brokenAt());
        ChainReport unlocated = ChainCheck.of(KEPT).check(changed().append(first(1)));
        assertEquals(ChainOutcome.BROKEN, unlocated.outcome());
        assertEquals(
                JournalChain.of(changed()).head(), unlocated.findings().get(0).actual());
    }

    /** Hashes between that were changed themselves mislead nobody: the head decides. */
    @Test
    void the_head_decides() {
        List<String> wrong = new ArrayList<>(HASHES);
        wrong.set(2, HASHES.get(1));
        assertEquals(
                ChainOutcome.INTACT, ChainCheck.of(KEPT, wrong).check(BOOKS).outcome());
    }

    @Test
    void hashes_of_another_head_are_refused() {
        List<String> bad = List.of("x", HASHES.get(1));
        assertEquals(
                "chain check: hashes[0] must be 64 hexadecimal digits in lower case, a SHA-256, but is \"x\""
                        + "; hashes must be one for each of 10 but is 2"
                        + "; hashes must end with the head " + KEPT.head() + ", but is \""
                        + HASHES.get(1).substring(0, 60) + "…\"",
                assertThrows(InvalidInputException.class, () -> ChainCheck.of(KEPT, bad))
                        .getMessage());
        assertEquals(
                "chain check: hashes must be one for each of 10 but is 0; hashes must end with the head " + KEPT.head()
                        + ", but is \"" + "0".repeat(60) + "…\"",
                assertThrows(InvalidInputException.class, () -> ChainCheck.of(KEPT, List.of()))
                        .getMessage());
    }

    @Test
    void a_report_is_written_alike_by_both_libraries() {
        ChainReport report = ChainCheck.of(KEPT, HASHES).check(first(7));
        String json = StrictMapper.JACKSON_2.write(report);
        assertEquals(json, StrictMapper.JACKSON_3.write(report));
        assertEquals(
                "{\"outcome\":\"SHORTER\",\"now\":{\"head\":\"" + HASHES.get(6) + "\",\"size\":7},\"brokenAt\":7,"
                        + "\"findings\":[{\"code\":\"HASH_MISMATCH\",\"severity\":\"DEFICIENCY\",\"subject\":\"entries 7 to 9\","
                        + "\"citation\":\"C-97\",\"expected\":10,\"actual\":7,\"difference\":3}]}",
                json);
        assertEquals(report, JavaCopy.of(report));
    }
}
