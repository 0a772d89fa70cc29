package org.civaffairs.funds.reconciliation;

import static org.civaffairs.funds.journal.Books.acts;
import static org.civaffairs.funds.journal.Books.bankReturn;
import static org.civaffairs.funds.journal.Books.minutes;
import static org.civaffairs.funds.journal.Books.notice;
import static org.civaffairs.funds.journal.Books.receipt;
import static org.civaffairs.funds.reconciliation.Statements.FIRST;
import static org.civaffairs.funds.reconciliation.Statements.LAST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Account;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Interest;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.JournalBuilder;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.Postings;
import org.civaffairs.funds.verification.VerificationRules;
import org.civaffairs.funds.verification.VerifiedJournal;
import org.civaffairs.funds.verification.Verifier;
import org.junit.jupiter.api.Test;

/** The movements of an account, by verified books with a posting of each kind that touches it. */
class BookReadingTest {
    private static final LocalDate LATER = Books.BOOKED.plusDays(10);

    private static VerifiedJournal books() {
        Dossier dossier = Dossier.builder(Books.CHART)
                .evidence(
                        notice("n1", "财政厅", "低保", 1000),
                        notice("n2", "财政厅", "救灾", 100),
                        minutes("m1", "柏市镇", "低保", 600, "v2"),
                        minutes("m2", "柏市镇", "低保", 350, "v3"),
                        minutes("m3", "柏市镇", "低保", 10, "v6"),
                        minutes("m4", "柏市镇", "低保", 1, "v8"),
                        minutes("m5", "柏市镇", "救灾", 100, "v9"),
                        Books.ballot("b1", "江桥村", AssistanceMatter.RURAL_DIBAO, "低保", 350),
                        receipt("r1", 350),
                        receipt("r2", 1000),
                        receipt("r3", 5),
                        receipt("r4", 1),
                        bankReturn("t1", 100))
                .voucher("v1", acts(), "n1", "r2")
                .voucher("v2", acts(), "m1")
                .voucher("v3", acts(), "m2", "b1", "r1")
                .voucher("v4", acts(), "t1", "r1")
                .voucher("v6", acts(), "m3")
                .voucher("v7", acts(), "r3")
                .voucher("v8", acts(), "m4", "r4")
                .voucher("v9", acts(), "m5", "n2")
                .build();
        Postings post = Postings.of(dossier);
        Posting again = post.paid(4, "v3", "专户", "户乙", "100", "低保金");
        JournalBuilder journal = Journal.builder(dossier);
        List.of(
                        post.received(1, "v1", "省财政", "专户", "1000"),
                        post.allocated(2, "v2", "专户", "柏市", "600"),
                        post.paid(3, "v3", "专户", "户甲", "250", "低保金"),
                        again,
                        again,
                        post.on(LATER).returned(5, "v4", "户乙", "专户", "100"),
                        post.on(LATER).reversed(6, "v6", "柏市", "专户", "10", 2),
                        post.on(LATER).any(Interest::new, 7, "v7", "省财政", "专户", "5"),
                        post.on(LATER).reclassified(8, "v9", "专户", "专户", "100", "救灾"),
                        post.on(LATER).paid(9, "v8", "柏市", "户甲", "0.01", "人员经费"))
                .forEach(journal::add);
        return Verifier.of(VerificationRules.inForceOn(Books.BOOKED))
                .verify(journal.build(), found -> {})
                .verified();
    }

    private static ReconciliationFacts read(String account, LocalDate from, LocalDate to) {
        BankStatement statement = new BankStatement(from, to, Yuan.ZERO, List.of(), Yuan.ZERO);
        return ReconciliationFacts.builder(books(), Books.CHART.account(account), statement)
                .inTransitFrom(from)
                .build();
    }

    private static List<String> movements(ReconciliationFacts facts) {
        return facts.movements().stream()
                .map(m -> m.posting() + " " + m.day().getDayOfMonth() + " " + m.direction() + " " + m.amount() + " "
                        + m.reference() + " " + m.reverses())
                .toList();
    }

    @Test
    void each_posting_that_moves_the_account_moves_it_once() {
        ReconciliationFacts facts = read("专户", FIRST, LAST);
        assertEquals(
                List.of(
                        "1 10 IN 1000.00 r2 null",
                        "2 10 OUT 600.00 null null",
                        "3 10 OUT 250.00 r1 null",
                        "4 10 OUT 100.00 r1 null",
                        "5 20 IN 100.00 t1 null",
                        "6 20 IN 10.00 null 2",
                        "7 20 IN 5.00 r3 null"),
                movements(facts));
        assertEquals("专户", facts.account());
        assertEquals(Yuan.ZERO, facts.bookOpening());
        assertEquals(List.of(), facts.carried());
    }

    @Test
    void what_was_before_is_the_opening_and_what_is_later_is_not_there() {
        ReconciliationFacts before = read("专户", LATER, LATER);
        assertEquals(Yuan.of(50), before.bookOpening());
        assertEquals(3, before.movements().size());
        ReconciliationFacts until = read("专户", Books.BOOKED.plusDays(1), LATER.minusDays(1));
        assertEquals(Yuan.of(50), until.bookOpening());
        assertEquals(List.of(), until.movements());
        ReconciliationFacts exact = read("专户", Books.BOOKED, Books.BOOKED);
        assertEquals(Yuan.ZERO, exact.bookOpening());
        assertEquals(4, exact.movements().size());
    }

    @Test
    void a_township_has_a_bank_account_too() {
        assertEquals(
                List.of("2 10 IN 600.00 null null", "6 20 OUT 10.00 null 2", "9 20 OUT 0.01 r4 null"),
                movements(read("柏市", FIRST, LAST)));
        assertEquals(List.of(), movements(read("待查", FIRST, LAST)));
    }

    @Test
    void accounts_that_others_keep_are_refused() {
        assertEquals(
                "reconcile: account must be one that these books keep whole, not that of a SUPERIOR, but is 省财政",
                assertThrows(InvalidInputException.class, () -> read("省财政", FIRST, LAST))
                        .getMessage());
        assertEquals(
                "reconcile: account must be one that these books keep whole, not that of a BENEFICIARY, but is 户甲",
                assertThrows(InvalidInputException.class, () -> read("户甲", FIRST, LAST))
                        .getMessage());
        Account other = Books.chart().item("别的").build().account("专户");
        BankStatement none = BankStatement.none();
        assertThrows(IllegalArgumentException.class, () -> ReconciliationFacts.builder(books(), other, none));
    }
}
