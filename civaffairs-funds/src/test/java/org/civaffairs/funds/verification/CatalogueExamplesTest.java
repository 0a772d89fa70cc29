package org.civaffairs.funds.verification;

import static org.civaffairs.funds.journal.Books.acts;
import static org.civaffairs.funds.journal.Books.ballot;
import static org.civaffairs.funds.journal.Books.minutes;
import static org.civaffairs.funds.journal.Books.notice;
import static org.civaffairs.funds.journal.Books.receipt;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Chart;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.Postings;
import org.junit.jupiter.api.Test;

/** The worked examples that the catalogue gives for C-113, C-115 and C-123. */
class CatalogueExamplesTest {
    private static List<PostingFinding> findings(Dossier dossier, List<Posting> postings) {
        return CleanBooks.findings(CleanBooks.journal(dossier, postings));
    }

    /** C-113: 1 of 812 payments from a general account is a leak. */
    @Test
    void one_of_812_payments_past_the_dedicated_account_is_found() {
        Dossier dossier = Dossier.builder(Books.CHART)
                .evidence(
                        notice("n", "财政厅", "低保", 812),
                        minutes("m", "柏市镇", "低保", 812, "v"),
                        ballot("b", "江桥村", AssistanceMatter.RURAL_DIBAO, "低保", 812),
                        receipt("r", 812))
                .voucher("u", acts(), "n")
                .voucher("v", acts(), "m", "b", "r")
                .build();
        Postings post = Postings.of(dossier);
        List<Posting> postings = new ArrayList<>();
        postings.add(post.received(1, "u", "省财政", "专户", "812"));
        IntStream.rangeClosed(2, 813)
                .mapToObj(n -> post.paid(n, "v", n == 500 ? "柏市预算" : "专户", "户甲", "1", "低保金"))
                .forEach(postings::add);
        assertEquals(
                "[#499 VIOLATION NOT_THROUGH_DEDICATED_ACCOUNT posting 500: superior treasury → beneficiary account of"
                        + " [dedicated account → beneficiary account, township account → beneficiary account,"
                        + " suspense account → beneficiary account], difference 1.00 [C-113]]",
                findings(dossier, postings).toString());
    }

    /** C-115: 2 of 140 entries lack minutes; both are listed. */
    @Test
    void two_of_140_entries_without_minutes_are_both_listed() {
        Dossier dossier = Dossier.builder(Books.CHART)
                .evidence(notice("n", "财政厅", "低保", 140), minutes("m", "柏市镇", "低保", 140, "v"))
                .voucher("u", acts(), "n")
                .voucher("v", acts(), "m")
                .voucher("w", acts())
                .build();
        Postings post = Postings.of(dossier);
        List<Posting> postings = new ArrayList<>();
        postings.add(post.received(1, "u", "省财政", "专户", "140"));
        IntStream.rangeClosed(2, 141)
                .mapToObj(n -> post.allocated(n, n == 50 || n == 141 ? "w" : "v", "专户", "柏市", "1"))
                .forEach(postings::add);
        List<PostingFinding> found = findings(dossier, postings);
        assertEquals(List.of("50 UNAPPROVED_POSTING", "141 UNAPPROVED_POSTING"), CleanBooks.codes(found));
        assertEquals("C-115", found.get(0).finding().citation().clause());
    }

    /** C-123: 5,000 of relief money for a banquet is a diversion of 5,000. */
    @Test
    void relief_money_for_a_banquet_is_diverted() {
        Chart chart = Books.chart().item("宴请").build();
        List<Act> acts = acts().stream()
                .map(a -> new Act(
                        a.duty(),
                        chart.person(a.person().name()),
                        chart.office(a.office().name())))
                .toList();
        Dossier dossier = Dossier.builder(chart)
                .evidence(notice("n", "财政厅", "救灾", 5000), minutes("m", "柏市镇", "救灾", 5000, "v"), receipt("r", 5000))
                .voucher("u", List.of(), "n")
                .voucher("v", acts, "m", "r")
                .build();
        Postings relief = Postings.of(dossier).of("救灾");
        assertEquals(
                "[#1 VIOLATION PURPOSE_DIVERSION posting 2: 宴请 of [救济款], difference 5000.00 [C-123]]",
                findings(
                                dossier,
                                List.of(
                                        relief.received(1, "u", "省财政", "专户", "5000"),
                                        relief.paid(2, "v", "专户", "户甲", "5000", "宴请")))
                        .toString());
    }
}
