package org.civaffairs.funds.verification;

import static org.civaffairs.funds.journal.Books.act;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Basis;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.Postings;
import org.junit.jupiter.api.Test;

/** Who approved and who paid is on record where money is divided or paid (C-122): unknown is not apart. */
class DutiesOnRecordTest {
    private static final Act APPROVED = act(Duty.APPROVE, "p2", "柏市镇民政办");
    private static final Act PAID = act(Duty.DISBURSE, "p3", "柏市镇财政所");

    /** The clean books with the same acts on each of the nine vouchers. */
    private static Dossier dossier(List<Act> acts) {
        return CleanBooks.papers()
                .voucher("v1", acts, "n1")
                .voucher("v2", acts, "m1")
                .voucher("v3", acts, "m2", "b1", "r1")
                .voucher("v4", acts, "t1")
                .voucher("v5", acts, "t1", "r2")
                .voucher("v6", acts, "m3")
                .voucher("v7", acts, "r3")
                .voucher("v8", acts, "m4")
                .voucher("v9", acts, "m5", "n2")
                .build();
    }

    private static Journal journal(Dossier dossier) {
        return CleanBooks.journal(dossier, CleanBooks.postings(dossier));
    }

    private static List<String> found(Act... acts) {
        return CleanBooks.findings(journal(dossier(List.of(acts)))).stream()
                .map(PostingFinding::toString)
                .toList();
    }

    /** An allocation (2), payments (3 and 4, one voucher), a payment out of suspense (6); no other kind of posting. */
    @Test
    void only_vouchers_that_divide_or_pay_money_need_it_and_each_is_reported_once() {
        assertEquals(
                List.of(
                        "#1 DEFICIENCY DUTIES_NOT_RECORDED posting 2 v2: [] of [APPROVE, DISBURSE], difference 2 [C-122]",
                        "#2 DEFICIENCY DUTIES_NOT_RECORDED posting 3 v3: [] of [APPROVE, DISBURSE], difference 2 [C-122]",
                        "#5 DEFICIENCY DUTIES_NOT_RECORDED posting 6 v5: [] of [APPROVE, DISBURSE], difference 2 [C-122]"),
                found());
        assertEquals(List.of(), found(APPROVED, PAID));
    }

    @Test
    void one_of_the_two_is_not_enough_and_other_duties_do_not_stand_in() {
        assertEquals(
                "#1 DEFICIENCY DUTIES_NOT_RECORDED posting 2 v2: [APPROVE] of [APPROVE, DISBURSE], difference 1 [C-122]",
                found(APPROVED).get(0));
        Act recorded = act(Duty.RECORD, "p5", "柏市镇财政所");
        assertEquals(
                "#2 DEFICIENCY DUTIES_NOT_RECORDED posting 3 v3: [DISBURSE, RECORD] of [APPROVE, DISBURSE], difference 1"
                        + " [C-122]",
                found(PAID, recorded).get(1));
        assertEquals(3, found(recorded).size());
    }

    /** A voucher may be seen before it pays; whether it is looked at does not hang on how the books are cut. */
    @Test
    void a_voucher_is_looked_at_when_it_first_pays_however_the_books_are_cut() {
        Dossier dossier = Dossier.builder(Books.CHART)
                .evidence(Books.notice("n", "财政厅", "低保", 9), Books.minutes("m", "柏市镇", "低保", 9, "v"))
                .voucher("v", List.of(), "n", "m")
                .build();
        Postings post = Postings.of(dossier);
        List<Posting> postings = List.of(
                post.received(1, "v", "省财政", "专户", "9"),
                post.allocated(2, "v", "专户", "柏市", "4"),
                post.allocated(3, "v", "专户", "柏市", "5"));
        for (int cut = 0; cut <= 3; cut++) {
            List<PostingFinding> found = new ArrayList<>();
            Verifier verifier = Verifier.of(CleanBooks.RULES);
            VerificationState first = verifier.state(CleanBooks.journal(dossier, postings.subList(0, cut)));
            verifier.verify(CleanBooks.journal(dossier, postings.subList(0, cut)), found::add);
            verifier.verify(CleanBooks.journal(dossier, postings.subList(cut, 3)), first, found::add);
            assertEquals(List.of("2 DUTIES_NOT_RECORDED"), CleanBooks.codes(found), "cut at " + cut);
        }
    }

    @Test
    void that_it_is_asked_for_is_declared() {
        Provision<?> declared = CleanBooks.RULES.assumptions().stream()
                .filter(p -> p.parameter().id().equals("funds.verification.duties"))
                .findFirst()
                .orElseThrow();
        assertEquals(Basis.ASSUMED, declared.basis());
        assertEquals("C-122", declared.citation().clause());
        assertEquals("approval and payment, where money is divided or paid", String.valueOf(declared.value()));
        assertTrue(Verifier.of(CleanBooks.RULES)
                .verify(journal(dossier(List.of())), found -> {})
                .summary()
                .isClean());
    }
}
