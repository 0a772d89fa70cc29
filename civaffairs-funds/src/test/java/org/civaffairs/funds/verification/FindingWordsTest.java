package org.civaffairs.funds.verification;

import static org.civaffairs.funds.journal.Books.CHART;
import static org.civaffairs.funds.journal.Books.acts;
import static org.civaffairs.funds.journal.Books.minutes;
import static org.civaffairs.funds.journal.Books.notice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.BankReceipt;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Document;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.EvidenceKind;
import org.civaffairs.funds.journal.PanelBallot;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.Postings;
import org.junit.jupiter.api.Test;

/** What findings say in words is said in both languages, and what is a list is a list. */
class FindingWordsTest {
    private static BallotCertificate vote(AssistanceMatter matter, boolean passed, Truth procedure) {
        Yuan resolved = passed ? Yuan.of(100) : null;
        return new BallotCertificate("江桥村", "s1", "低保01", matter, Books.APPROVED, passed, procedure, resolved);
    }

    private static Finding paidOn(BallotCertificate certificate) {
        PanelBallot ballot = new PanelBallot("q", Books.DIGEST, certificate, "低保", List.of("v"));
        Dossier dossier = Dossier.builder(CHART)
                .evidence(
                        notice("n", "财政厅", "低保", 1000),
                        minutes("m", "柏市镇", "低保", 100, "v"),
                        Books.receipt("r", 100),
                        ballot)
                .voucher("a", acts(), "n")
                .voucher("v", acts(), "m", "q", "r")
                .build();
        Postings post = Postings.of(dossier);
        Posting received = post.received(1, "a", "省财政", "专户", "1000");
        Posting paid = post.paid(2, "v", "专户", "户甲", "100", "低保金");
        List<PostingFinding> found = CleanBooks.findings(CleanBooks.journal(dossier, List.of(received, paid)));
        assertEquals(1, found.size());
        return found.get(0).finding();
    }

    @Test
    void a_ballot_that_authorises_nothing_is_told_by_result_and_procedure() {
        Finding lost = paidOn(vote(AssistanceMatter.RURAL_DIBAO, false, Truth.UNKNOWN));
        assertEquals(Text.of("通过且有效", "passed and not void"), lost.expected());
        assertEquals(Text.of("未通过，程序有效：未知", "not passed, procedure valid: unknown"), lost.actual());
        Finding withdrawn = paidOn(vote(AssistanceMatter.RURAL_DIBAO, true, Truth.NO));
        assertEquals(Text.of("通过，程序有效：否", "passed, procedure valid: no"), withdrawn.actual());
    }

    @Test
    void a_ballot_on_another_matter_is_told_by_purpose_and_matter() {
        Finding relief = paidOn(vote(AssistanceMatter.URBAN_DIBAO, true, Truth.YES));
        assertEquals("EVIDENCE_PURPOSE_MISMATCH", relief.code().id());
        assertEquals(Text.of("低保（农村低保）", "低保 (rural dibao)"), relief.expected());
        assertEquals(Text.of("低保（城镇低保）", "低保 (urban dibao)"), relief.actual());
    }

    @Test
    void no_lesser_fault_of_a_bank_receipt_hides_a_violation() {
        Dossier dossier = Dossier.builder(CHART)
                .evidence(
                        notice("n", "财政厅", "低保", 1000),
                        minutes("m", "柏市镇", "低保", 100, "late", "none"),
                        Books.ballot("q", "江桥村", AssistanceMatter.RURAL_DIBAO, "低保", 1000),
                        new BankReceipt(
                                new Document("r", "银行", LocalDate.of(2010, 3, 11), Books.DIGEST), Yuan.of(1000)))
                .voucher("a", acts(), "n")
                .voucher("late", acts(), "m", "q", "r")
                .voucher("none", acts(), "m", "q")
                .build();
        Postings post = Postings.of(dossier);
        Posting received = post.received(1, "a", "省财政", "专户", "1000");
        for (String voucher : List.of("late", "none")) {
            Posting within = post.paid(2, voucher, "专户", "户甲", "100", "低保金");
            Posting beyond = post.paid(2, voucher, "专户", "户甲", "100.01", "低保金");
            assertEquals(
                    List.of(voucher.equals("late") ? "2 EVIDENCE_AFTER_POSTING" : "2 EVIDENCE_KIND_MISMATCH"),
                    CleanBooks.codes(CleanBooks.findings(CleanBooks.journal(dossier, List.of(received, within)))));
            List<PostingFinding> found = CleanBooks.findings(CleanBooks.journal(dossier, List.of(received, beyond)));
            assertEquals(List.of("2 AUTHORITY_OVERDRAWN"), CleanBooks.codes(found));
            assertEquals(Severity.VIOLATION, found.get(0).finding().severity());
        }
    }

    @Test
    void an_item_that_no_panel_votes_on_leaves_the_purpose_alone() {
        Text purpose = Text.name("低保");
        assertEquals(purpose, FindingWords.on(purpose, null));
    }

    @Test
    void kinds_duties_items_and_flows_are_lists() {
        Dossier dossier = Dossier.builder(CHART)
                .evidence(notice("n", "财政厅", "低保", 1000))
                .voucher("a", acts(), "n")
                .voucher("b", List.of())
                .build();
        Postings post = Postings.of(dossier);
        List<Finding> found = CleanBooks.findings(CleanBooks.journal(
                        dossier,
                        List.of(post.received(1, "a", "省财政", "专户", "1000"), post.paid(2, "b", "柏市", "户甲", "5", "救济款"))))
                .stream()
                .map(PostingFinding::finding)
                .toList();
        assertEquals(
                List.of(EvidenceKind.JOINT_MEETING_MINUTES, EvidenceKind.PANEL_BALLOT, EvidenceKind.BANK_RECEIPT),
                found.get(0).expected());
        assertEquals(List.of(), found.get(0).actual());
        assertEquals(List.of("低保金", "人员经费"), found.get(1).expected());
        assertEquals(List.of(Duty.APPROVE, Duty.DISBURSE), found.get(3).expected());
        Posting past = post.received(2, "a", "省财政", "柏市", "1");
        List<PostingFinding> flow = CleanBooks.findings(
                CleanBooks.journal(dossier, List.of(post.received(1, "a", "省财政", "专户", "999"), past)));
        assertEquals(
                List.of(Text.of("上级财政→专户", "superior treasury → dedicated account")),
                flow.get(0).finding().expected());
        assertEquals(
                Text.of("上级财政→乡镇账户", "superior treasury → township account"),
                flow.get(0).finding().actual());
    }
}
