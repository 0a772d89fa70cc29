package org.civaffairs.funds.verification;

import static org.civaffairs.funds.journal.Books.CHART;
import static org.civaffairs.funds.journal.Books.acts;
import static org.civaffairs.funds.journal.Books.minutes;
import static org.civaffairs.funds.journal.Books.notice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.value.Text;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.JournalBuilder;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.Postings;
import org.junit.jupiter.api.Test;

/** Reversals and closed periods: an appropriation of 1,000 and an allocation of 600, and what is done to them. */
class ReversalTest {
    private static final Dossier DOSSIER = Dossier.builder(CHART)
            .evidence(notice("n", "财政厅", "低保", 1000), minutes("m", "柏市镇", "低保", 10_000, "b"))
            .voucher("a", acts(), "n")
            .voucher("b", acts(), "m")
            .build();

    private static final Postings POST = Postings.of(DOSSIER);

    private static List<String> after(LocalDate closed, Posting... postings) {
        JournalBuilder journal = Journal.builder(DOSSIER)
                .add(POST.received(1, "a", "省财政", "专户", "1000"))
                .add(POST.allocated(2, "b", "专户", "柏市", "600"))
                .close(closed);
        List.of(postings).forEach(journal::add);
        return CleanBooks.findings(journal.build()).stream()
                .map(PostingFinding::toString)
                .toList();
    }

    private static List<String> after(Posting... postings) {
        return after(LocalDate.of(2009, 12, 31), postings);
    }

    @Test
    void up_to_its_target_a_posting_may_be_undone() {
        assertEquals(List.of(), after(POST.reversed(3, "b", "柏市", "专户", "600", 2)));
        assertEquals(
                List.of(),
                after(POST.reversed(3, "b", "柏市", "专户", "599.99", 2), POST.reversed(4, "b", "柏市", "专户", "0.01", 2)));
    }

    @Test
    void twice_is_more_than_its_target() {
        assertEquals(
                List.of("#3 VIOLATION REVERSAL_EXCEEDS_TARGET posting 4: 600.01 of 600.00, difference 0.01 [C-113]"),
                after(POST.reversed(3, "b", "柏市", "专户", "0.01", 2), POST.reversed(4, "b", "柏市", "专户", "600", 2))
                        .subList(1, 2));
        assertEquals(
                "#3 VIOLATION PURPOSE_OVERDRAWN posting 4 柏市/低保: -0.01 of 0.00, difference 0.01 [C-123]",
                after(POST.reversed(3, "b", "柏市", "专户", "0.01", 2), POST.reversed(4, "b", "柏市", "专户", "600", 2))
                        .get(0));
    }

    @Test
    void of_nothing_of_itself_or_of_what_comes_later() {
        String nothing = "#2 VIOLATION REVERSAL_WITHOUT_TARGET posting 3: %d of a posting before it,"
                + " difference 1.00 [C-113]";
        for (long target : new long[] {3, 4, 99}) {
            assertEquals(
                    List.of(nothing.formatted(target)),
                    after(POST.reversed(3, "b", "柏市", "专户", "1", target), POST.allocated(4, "b", "专户", "柏市", "1")));
        }
    }

    @Test
    void of_a_reversal() {
        assertEquals(
                List.of("#3 VIOLATION REVERSAL_OF_REVERSAL posting 4: 3 of no reversal, difference 1.00 [C-113]"),
                after(POST.reversed(3, "b", "柏市", "专户", "1", 2), POST.reversed(4, "b", "专户", "柏市", "1", 3)));
    }

    @Test
    void of_a_change_of_purpose() {
        Posting change = POST.reclassified(2, "b", "待查", "专户", "1", "救灾");
        List<PostingFinding> undone = CleanBooks.findings(
                CleanBooks.journal(DOSSIER, List.of(change, POST.reversed(3, "b", "专户", "待查", "1", 2))));
        assertEquals(
                Text.of("未调整用途的分录", "a posting that changed no purpose"),
                undone.stream()
                        .filter(found -> found.code() == FindingCode.REVERSAL_NOT_MIRRORED)
                        .findFirst()
                        .orElseThrow()
                        .finding()
                        .expected());
    }

    @Test
    void of_other_sides_or_another_purpose() {
        String mirror = "#2 VIOLATION REVERSAL_NOT_MIRRORED posting 3: %s of 柏市→专户 低保, difference 1.00 [C-113]";
        assertEquals(List.of(mirror.formatted("柏市→专户二 低保")), after(POST.reversed(3, "b", "柏市", "专户二", "1", 2)));
        assertEquals(List.of(mirror.formatted("专户→柏市 低保")), after(POST.reversed(3, "b", "专户", "柏市", "1", 2)));
        assertEquals(
                mirror.formatted("柏市→专户 救灾"),
                after(POST.of("救灾").reversed(3, "b", "柏市", "专户", "1", 2)).get(2));
    }

    @Test
    void into_a_closed_period() {
        LocalDate closed = LocalDate.of(2010, 3, 10);
        Postings later = POST.on(LocalDate.of(2010, 3, 11));
        assertEquals(List.of(), after(closed, later.allocated(3, "b", "专户", "柏市", "1")));
        assertEquals(
                List.of("#2 DEFICIENCY PERIOD_CLOSED posting 3: 2010-03-10 of after 2010-03-10, difference 1 [C-97]"),
                after(closed, POST.allocated(3, "b", "专户", "柏市", "1")));
        assertEquals(
                List.of("#2 DEFICIENCY PERIOD_CLOSED posting 3: 2010-03-10 of after 2010-03-10, difference 1 [C-97]"),
                after(closed, later.reversed(3, "b", "柏市", "专户", "1", 2)));
        assertEquals(List.of(), after(closed.minusDays(1), POST.allocated(3, "b", "专户", "柏市", "1")));
    }

    @Test
    void a_later_closing_of_less_opens_nothing() {
        Journal journal = Journal.builder(DOSSIER)
                .close(Books.BOOKED)
                .close(Books.BOOKED.minusDays(5))
                .add(POST.received(1, "a", "省财政", "专户", "1"))
                .build();
        assertEquals(List.of("1 PERIOD_CLOSED"), CleanBooks.codes(CleanBooks.findings(journal)));
    }

    @Test
    void a_closing_at_the_end_is_in_the_state() {
        Verifier verifier = Verifier.of(CleanBooks.RULES);
        Journal first = Journal.builder(DOSSIER)
                .add(POST.received(1, "a", "省财政", "专户", "1"))
                .close(Books.BOOKED)
                .build();
        Journal second = Journal.builder(DOSSIER)
                .add(POST.allocated(2, "b", "专户", "柏市", "1"))
                .build();
        assertEquals(
                1,
                verifier.verify(second, verifier.state(first), f -> {})
                        .summary()
                        .count(FindingCode.PERIOD_CLOSED));
    }
}
