package org.civaffairs.funds.verification;

import static org.civaffairs.funds.journal.Books.CHART;
import static org.civaffairs.funds.journal.Books.acts;
import static org.civaffairs.funds.journal.Books.minutes;
import static org.civaffairs.funds.journal.Books.notice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.PostingKind;
import org.civaffairs.funds.journal.Postings;
import org.junit.jupiter.api.Test;

/** 挤占: dibao at −50.00 for a day, inside a dedicated account that is positive all the time (C-123). */
class ExcursionTest {
    private static final Dossier DOSSIER = Dossier.builder(CHART)
            .evidence(
                    notice("n", "财政厅", "低保", 90_000_000_000_000_000L),
                    notice("k", "财政厅", "救灾", 1000),
                    minutes("m", "柏市镇", "低保", 1000, "b"))
            .voucher("a", acts(), "n")
            .voucher("k", acts(), "k")
            .voucher("b", acts(), "m")
            .build();

    private static final Postings POST = Postings.of(DOSSIER);

    @Test
    void a_negative_purpose_in_a_positive_account_is_found_once_an_excursion() {
        Postings next = POST.on(Books.BOOKED.plusDays(1));
        List<Posting> postings = List.of(
                POST.of("救灾").received(1, "k", "省财政", "专户", "1000"),
                POST.received(2, "a", "省财政", "专户", "100"),
                POST.allocated(3, "b", "专户", "柏市", "150"),
                POST.allocated(4, "b", "专户", "柏市", "10"),
                next.received(5, "a", "省财政", "专户", "60"),
                next.allocated(6, "b", "专户", "柏市", "0.01"));
        List<PostingFinding> found = CleanBooks.findings(CleanBooks.journal(DOSSIER, postings));
        assertEquals(List.of("3 PURPOSE_OVERDRAWN", "6 PURPOSE_OVERDRAWN"), CleanBooks.codes(found));
        assertEquals(Yuan.ofFen(-5000), found.get(0).finding().actual());
        assertEquals(Yuan.ofFen(5000), found.get(0).finding().difference());
        VerificationState state = Verifier.of(CleanBooks.RULES).state(CleanBooks.journal(DOSSIER, postings));
        assertEquals(Yuan.parse("-60"), state.lowest(CHART.account("专户"), CHART.purpose("低保")));
        assertEquals(Yuan.parse("-0.01"), state.balance(CHART.account("专户"), CHART.purpose("低保")));
        assertEquals(Yuan.parse("1000"), state.balance(CHART.account("专户"), CHART.purpose("救灾")));
        assertEquals(Yuan.ZERO, state.lowest(CHART.account("专户"), CHART.purpose("救灾")));
        assertEquals(Yuan.parse("160.01"), state.drawn(DOSSIER.evidence().get(2), PostingKind.ALLOCATION));
        assertEquals(Yuan.ZERO, state.drawn(DOSSIER.evidence().get(2), PostingKind.REVERSAL));
        assertEquals("state after 6 postings", state.toString());
    }

    @Test
    void a_superior_treasury_may_be_below_zero() {
        Journal journal = CleanBooks.journal(DOSSIER, List.of(POST.received(1, "a", "省财政", "专户", "1")));
        assertEquals(List.of(), CleanBooks.findings(journal));
    }

    @Test
    void sums_out_of_range_are_an_error_with_both_numbers() {
        String most = "90000000000000000";
        Journal journal = CleanBooks.journal(
                DOSSIER, List.of(POST.received(1, "a", "省财政", "专户", most), POST.received(2, "a", "柏市预算", "专户", most)));
        ArithmeticException error = assertThrows(ArithmeticException.class, () -> CleanBooks.findings(journal));
        assertEquals(
                "posting 2: balance (fen) out of range: 9000000000000000000 + 9000000000000000000", error.getMessage());
    }

    @Test
    void a_document_of_no_money_authorises_none() {
        Dossier dossier = Dossier.builder(CHART)
                .evidence(minutes("m", "柏市镇", "低保", 0, "b"))
                .voucher("b", acts(), "m")
                .build();
        Journal journal =
                CleanBooks.journal(dossier, List.of(Postings.of(dossier).allocated(1, "b", "专户", "柏市", "0.01")));
        assertEquals(
                List.of("1 AUTHORITY_OVERDRAWN", "1 PURPOSE_OVERDRAWN"),
                CleanBooks.codes(CleanBooks.findings(journal)));
    }

    @Test
    void evidence_of_another_dossier_was_never_drawn_on() {
        VerificationState state = VerificationState.none(CleanBooks.RULES, DOSSIER);
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> state.drawn(Books.receipt("z", 1), PostingKind.INTEREST));
        assertTrue(error.getMessage().endsWith("but is z"), error.getMessage());
    }
}
