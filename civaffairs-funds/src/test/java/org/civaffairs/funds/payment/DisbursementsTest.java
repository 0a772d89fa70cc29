package org.civaffairs.funds.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Disbursement;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.JournalBuilder;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.Postings;
import org.civaffairs.funds.verification.VerificationRules;
import org.civaffairs.funds.verification.VerifiedJournal;
import org.civaffairs.funds.verification.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisbursementsTest {
    private static final VerificationRules RULES = VerificationRules.inForceOn(Books.BOOKED);

    private static Dossier dossier() {
        return Dossier.builder(Books.CHART)
                .evidence(
                        Books.notice("n1", "财政厅", "低保", 1000),
                        Books.minutes("m1", "柏市镇", "低保", 600, "v2"),
                        Books.minutes("m2", "柏市镇", "低保", 350, "v3"),
                        Books.minutes("m3", "柏市镇", "低保", 600, "v6"),
                        Books.ballot("b1", "江桥村", AssistanceMatter.RURAL_DIBAO, "低保", 350),
                        Books.receipt("r1", 350),
                        Books.receipt("r2", 100),
                        Books.bankReturn("t1", 100))
                .voucher("v1", Books.acts(), "n1")
                .voucher("v2", Books.acts(), "m1")
                .voucher("v3", Books.acts(), "m2", "b1", "r1")
                .voucher("v4", Books.acts(), "t1")
                .voucher("v5", Books.acts(), "t1", "r2")
                .voucher("v6", Books.acts(), "m3")
                .build();
    }

    /** An appropriation of 1,000, an allocation of 600, payments of 250 and 100. */
    private static List<Posting> postings(Postings post) {
        List<Posting> all = new ArrayList<>();
        all.add(post.received(1, "v1", "省财政", "专户", "1000"));
        all.add(post.allocated(2, "v2", "专户", "柏市", "600"));
        all.add(post.paid(3, "v3", "柏市", "户甲", "250", "低保金"));
        all.add(post.paid(4, "v3", "柏市", "户乙", "100", "低保金"));
        return all;
    }

    private static VerifiedJournal verified(Dossier dossier, List<Posting> postings) {
        JournalBuilder journal = Journal.builder(dossier);
        postings.forEach(journal::add);
        return Verifier.of(RULES).verify(journal.build(), found -> {}).verified();
    }

    private static List<Long> numbers(VerifiedJournal books) {
        return Disbursements.of(books).map(Disbursement::number).toList();
    }

    @Test
    void only_payments_are_taken_and_a_payment_that_is_made_again_is_one_of_its_own() {
        Dossier dossier = dossier();
        Postings post = Postings.of(dossier);
        List<Posting> all = postings(post);
        all.add(post.returned(5, "v4", "户乙", "待查", "100"));
        all.add(post.paid(6, "v5", "待查", "户乙", "100", "低保金"));
        assertEquals(List.of(3L, 4L, 6L), numbers(verified(dossier, all)));
        assertEquals(
                List.of(all.get(2), all.get(3), all.get(5)),
                Disbursements.of(verified(dossier, all)).toList());
    }

    @Test
    void a_posting_that_repeats_an_earlier_one_counts_once() {
        Dossier dossier = dossier();
        List<Posting> all = postings(Postings.of(dossier));
        all.add(all.get(2));
        assertEquals(List.of(3L, 4L), numbers(verified(dossier, all)));
    }

    @ParameterizedTest
    @CsvSource({
        "250.00, 0,    '[4]'", // undone in full
        "249.99, 0,    '[3, 4]'",
        "249.99, 0.01, '[4]'",
        "249.98, 0.01, '[3, 4]'"
    })
    void what_was_reversed_in_full_is_no_payment(String first, String second, String standing) {
        Dossier dossier = dossier();
        Postings post = Postings.of(dossier);
        List<Posting> all = postings(post);
        all.add(post.reversed(5, "v6", "户甲", "柏市", first, 3));
        if (!second.equals("0")) {
            all.add(post.reversed(6, "v6", "户甲", "柏市", second, 3));
        }
        assertEquals(standing, numbers(verified(dossier, all)).toString());
    }

    @Test
    void a_reversal_that_repeats_an_earlier_one_undoes_once() {
        Dossier dossier = dossier();
        Postings post = Postings.of(dossier);
        List<Posting> all = postings(post);
        all.add(post.reversed(5, "v6", "户甲", "柏市", "125.00", 3));
        all.add(all.get(4));
        assertEquals(List.of(3L, 4L), numbers(verified(dossier, all)));
    }

    /** The books do not know the channel; whoever has the roster does. */
    @Test
    void with_the_channels_of_the_roster_they_make_a_summary() {
        Dossier dossier = dossier();
        SocialisedPaymentRule rule = SocialisedPaymentRule.inForceOn(People.DAY);
        PaymentSummary summary = Disbursements.of(verified(dossier, postings(Postings.of(dossier))))
                .map(paid -> paid.to().name().equals("户甲") ? People.byCard() : People.cash(Truth.YES, null))
                .collect(PaymentSummary.summarizing(rule));
        assertEquals(new PaymentSummary(1, 0, 1, 0, 0, 0), summary);
    }
}
