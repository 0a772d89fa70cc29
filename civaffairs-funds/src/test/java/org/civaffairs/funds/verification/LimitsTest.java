package org.civaffairs.funds.verification;

import static org.civaffairs.funds.journal.Books.CHART;
import static org.civaffairs.funds.journal.Books.acts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.AppropriationNotice;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Document;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Interest;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.JournalBuilder;
import org.civaffairs.funds.journal.MatchingBudgeted;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.PostingKind;
import org.civaffairs.funds.journal.Postings;
import org.junit.jupiter.api.Test;

/** Amounts, sums and numbers at the ends of their ranges: a finding or an error, never a sum that wrapped. */
class LimitsTest {
    /** The most that an amount can be: 9.2e16 yuan. */
    private static final String MOST = "92233720368547758.07";

    private static final Yuan ALL = Yuan.parse(MOST);

    private static final Dossier DOSSIER = Dossier.builder(CHART)
            .evidence(new AppropriationNotice(new Document("n", "财政厅", Books.APPROVED, Books.DIGEST), "低保", ALL))
            .voucher("a", acts(), "n")
            .build();

    private static final Postings POST = Postings.of(DOSSIER);
    private static final Posting WHOLE = POST.received(1, "a", "省财政", "专户", MOST);

    private static final Posting INTEREST = POST.any(Interest::new, 1, "a", "省财政", "专户", "1");

    private static Journal books(Posting... postings) {
        return CleanBooks.journal(DOSSIER, List.of(postings));
    }

    private static void refused(String message, Posting... postings) {
        ArithmeticException error = assertThrows(ArithmeticException.class, () -> CleanBooks.findings(books(postings)));
        assertEquals(message, error.getMessage());
        assertEquals(
                message,
                "posting " + postings[postings.length - 1].number() + ": "
                        + error.getCause().getMessage());
    }

    @Test
    void the_largest_amount_is_booked_and_may_go_back() {
        Journal journal = books(WHOLE, POST.reversed(2, "a", "专户", "省财政", MOST, 1));
        assertEquals(List.of("2 EVIDENCE_KIND_MISMATCH"), CleanBooks.codes(CleanBooks.findings(journal)));
        VerificationState state = Verifier.of(CleanBooks.RULES).state(journal);
        assertEquals(ALL.negated(), state.lowest(CHART.account("省财政"), CHART.purpose("低保")));
        assertEquals(Yuan.ZERO, state.balance(CHART.account("省财政"), CHART.purpose("低保")));
        assertEquals(ALL, state.drawn(DOSSIER.evidence().get(0), PostingKind.APPROPRIATION_RECEIVED));
    }

    @Test
    void a_balance_a_fen_beyond_the_range_is_refused_at_the_posting_that_makes_it() {
        refused(
                "posting 2: balance (fen) out of range: 9223372036854775807 + 1",
                WHOLE,
                POST.allocated(2, "a", "柏市", "专户", "0.01"));
    }

    @Test
    void a_balance_that_has_no_opposite_is_no_amount() {
        refused(
                "posting 2: balance (fen) out of range: -9223372036854775807 + -1",
                WHOLE,
                POST.allocated(2, "a", "省财政", "柏市", "0.01"));
    }

    @Test
    void what_is_drawn_on_a_document_beyond_the_range_is_refused() {
        refused(
                "posting 2: drawn on a document (fen) out of range: 9223372036854775807 + 1",
                WHOLE,
                POST.received(2, "a", "省财政", "专户", "0.01"));
    }

    @Test
    void reversals_that_add_up_beyond_the_range_are_refused() {
        refused(
                "posting 3: reversed (fen) out of range: 9223372036854775807 + 9223372036854775807",
                WHOLE,
                POST.reversed(2, "a", "专户", "省财政", MOST, 1),
                POST.reversed(3, "a", "省财政", "专户", MOST, 1));
    }

    @Test
    void an_excursion_of_the_largest_amount_is_a_finding() {
        List<PostingFinding> found = CleanBooks.findings(books(POST.allocated(1, "a", "专户", "柏市", MOST)));
        Finding overdrawn = found.get(found.size() - 1).finding();
        assertEquals("PURPOSE_OVERDRAWN", overdrawn.code().id());
        assertEquals(ALL.negated(), overdrawn.actual());
        assertEquals(ALL, overdrawn.difference());
    }

    @Test
    void the_lowest_amounts_are_findings_even_where_what_is_missing_is_no_amount() {
        List<PostingFinding> found =
                CleanBooks.findings(books(POST.received(1, "a", "省财政", "专户", "-92233720368547758.06")));
        assertEquals(List.of("1 AMOUNT_NOT_POSITIVE"), CleanBooks.codes(found));
        assertEquals(ALL, found.get(0).finding().difference());
        found = CleanBooks.findings(books(POST.received(1, "a", "省财政", "专户", "-" + MOST)));
        assertEquals(List.of("1 AMOUNT_NOT_POSITIVE"), CleanBooks.codes(found));
        assertEquals(
                new BigDecimal("92233720368547758.08"), found.get(0).finding().difference());
    }

    @Test
    void states_that_add_up_beyond_the_range_are_refused() {
        Verifier verifier = Verifier.of(CleanBooks.RULES);
        VerificationState whole = verifier.state(books(WHOLE));
        VerificationState more = verifier.state(books(POST.allocated(2, "a", "柏市", "专户", "0.01")));
        ArithmeticException error = assertThrows(ArithmeticException.class, () -> whole.plus(more));
        assertEquals("balance (fen) out of range: 9223372036854775807 + 1", error.getMessage());
    }

    @Test
    void states_of_the_same_sums_and_other_postings_differ() {
        Verifier verifier = Verifier.of(CleanBooks.RULES);
        VerificationState one = verifier.state(books(INTEREST));
        assertEquals(one, verifier.state(books(INTEREST)));
        assertEquals(one.hashCode(), verifier.state(books(INTEREST)).hashCode());
        assertNotEquals(one, verifier.state(books(POST.any(MatchingBudgeted::new, 1, "a", "省财政", "专户", "1"))));
        assertNotEquals(one, verifier.state(books()));
    }

    @Test
    void books_that_use_one_number_over_and_over_are_told_so() {
        int many = 100_000;
        JournalBuilder journal = Journal.builder(DOSSIER);
        for (int i = 0; i < many; i++) {
            journal.add(POST.received(1, "a", "省财政", "专户", i % 2 == 0 ? "0" : "" + i));
        }
        VerificationSummary summary = Verifier.of(CleanBooks.RULES)
                .verify(journal.build(), found -> {})
                .summary();
        assertEquals(many / 2, summary.count(FindingCode.AMOUNT_NOT_POSITIVE));
        assertEquals(many / 2 - 1, summary.count(FindingCode.CONFLICTING_DUPLICATE));
        assertEquals(1, summary.posted());
    }

    @Test
    void numbers_do_not_wrap() {
        Posting last = POST.received(Long.MAX_VALUE, "a", "省财政", "专户", "1");
        List<PostingFinding> found = CleanBooks.findings(books(last));
        assertEquals(List.of(Long.MAX_VALUE + " SEQUENCE_GAP"), CleanBooks.codes(found));
        assertEquals(Long.MAX_VALUE - 1, found.get(0).finding().difference());
        Posting lowest = POST.received(Long.MIN_VALUE, "a", "省财政", "专户", "1");
        Finding after = CleanBooks.findings(books(last, lowest)).get(1).finding();
        assertEquals(new BigInteger("9223372036854775808"), after.expected());
        assertEquals(new BigInteger("-18446744073709551616"), after.difference());
        Finding first = CleanBooks.findings(books(lowest)).get(0).finding();
        assertEquals(1L, first.expected());
        assertEquals(new BigInteger("-9223372036854775809"), first.difference());
    }
}
