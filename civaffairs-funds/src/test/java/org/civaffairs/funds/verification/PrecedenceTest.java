package org.civaffairs.funds.verification;

import static org.civaffairs.funds.journal.Books.CHART;
import static org.civaffairs.funds.journal.Books.act;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.BankReceipt;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Disbursement;
import org.civaffairs.funds.journal.Document;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.JointMeetingMinutes;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PanelBallot;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.Postings;
import org.junit.jupiter.api.Test;

/**
 * The published precedence, row by row: one payment in which everything is wrong; each row mends the link that the row
 * before reported, and the next link of the chain comes to light. What is independent of the chain is reported in each row.
 */
class PrecedenceTest {
    private static final LocalDate LATER = Books.BOOKED.plusDays(1);

    /** What is independent: a general account pays, for what the purpose does not permit, out of nothing, and so on. */
    private static final List<String> INDEPENDENT = List.of(
            "NOT_THROUGH_DEDICATED_ACCOUNT",
            "PURPOSE_NOT_IN_FORCE",
            "PURPOSE_DIVERSION",
            "DUTIES_NOT_SEPARATED",
            "OFFICES_NOT_SEPARATED",
            "SEQUENCE_GAP",
            "PERIOD_CLOSED",
            "DAY_OUT_OF_ORDER");

    private static Evidence ballot(boolean passed, String village, LocalDate day, String purpose, long yuan, String v) {
        BallotCertificate certificate = new BallotCertificate(
                village, "s", "b", AssistanceMatter.RELIEF, day, passed, Truth.UNKNOWN, Yuan.of(yuan));
        return new PanelBallot("b", Books.DIGEST, certificate, purpose, List.of(v));
    }

    private static Evidence minutes(int deciders, String body, LocalDate day, String purpose, long yuan, String v) {
        Document document = new Document("m", body, day, Books.DIGEST);
        return new JointMeetingMinutes(document, purpose, Yuan.of(yuan), List.of(v), deciders);
    }

    private static List<String> codes(long number, String yuan, String from, LocalDate day, Evidence... attached) {
        List<Act> merged = List.of(act(Duty.APPROVE, "p1", "民政局"), act(Duty.DISBURSE, "p1", "民政局"));
        return codes(merged, number, yuan, from, day, attached);
    }

    private static List<String> codes(
            List<Act> acts, long number, String yuan, String from, LocalDate day, Evidence... attached) {
        Dossier dossier = Dossier.builder(CHART)
                .evidence(Books.notice("n", "财政厅", "低保", 1))
                .evidence(attached)
                .voucher("v0", Books.acts(), "n")
                .voucher("v", acts, Arrays.stream(attached).map(Evidence::name).toArray(String[]::new))
                .build();
        Posting first = Postings.of(dossier).on(LATER).received(1, "v0", "省财政", "专户", "1");
        Posting worst = new Disbursement(
                number,
                day,
                dossier.voucher("v"),
                CHART.account(from),
                CHART.account("户甲"),
                CHART.purpose("救灾"),
                Yuan.parse(yuan),
                CHART.item("低保金"));
        Journal journal = Journal.builder(dossier)
                .add(first)
                .close(LocalDate.of(2010, 12, 31))
                .add(worst)
                .build();
        List<PostingFinding> found = CleanBooks.findings(journal);
        assertTrue(found.stream().allMatch(f -> f.position() == 1), found::toString);
        List<String> codes = found.stream().map(f -> f.code().name()).toList();
        assertEquals(
                codes.stream()
                        .sorted((a, b) -> FindingCode.valueOf(a).compareTo(FindingCode.valueOf(b)))
                        .toList(),
                codes);
        return codes;
    }

    private static void row(String link, Evidence... attached) {
        List<String> codes = new ArrayList<>(codes(9, "5", "省财政", LocalDate.of(2009, 7, 1), attached));
        assertEquals(link, codes.remove(0));
        assertEquals(INDEPENDENT, codes);
    }

    @Test
    void form_comes_first_and_stands_alone_but_for_the_number() {
        assertEquals(
                List.of("AMOUNT_NOT_POSITIVE"),
                codes(1, "0", "户甲", LocalDate.of(1900, 1, 1)).subList(0, 1));
        assertEquals(List.of("AMOUNT_NOT_POSITIVE", "SEQUENCE_GAP"), codes(9, "0", "户甲", LocalDate.of(1900, 1, 1)));
        assertEquals(List.of("AMOUNT_NOT_POSITIVE", "SEQUENCE_GAP"), codes(9, "-0.01", "户甲", Books.BOOKED));
        assertEquals(List.of("SIDES_NOT_DIFFERENT", "SEQUENCE_GAP"), codes(9, "0.01", "户甲", LocalDate.of(1900, 1, 1)));
        assertEquals(List.of("DAY_IMPOSSIBLE", "SEQUENCE_GAP"), codes(9, "0.01", "专户", LocalDate.of(1948, 12, 31)));
        assertFalse(codes(9, "0.01", "专户", LocalDate.of(1949, 1, 1)).contains("DAY_IMPOSSIBLE"));
    }

    @Test
    void identity_comes_second_and_stands_alone() {
        assertEquals(List.of("CONFLICTING_DUPLICATE"), codes(1, "5", "省财政", LocalDate.of(2009, 7, 1)));
    }

    @Test
    void evidence_then_kind_then_binding_then_authority() {
        LocalDate late = LocalDate.of(2009, 7, 2);
        LocalDate due = LocalDate.of(2009, 7, 1);
        Evidence receipt = new BankReceipt(new Document("r", "农业银行", due, Books.DIGEST), Yuan.of(5));
        Evidence lies = ballot(false, "北联村", late, "低保", 1, "x");
        row("UNAPPROVED_POSTING");
        row("EVIDENCE_KIND_MISMATCH", receipt);
        row("EVIDENCE_KIND_MISMATCH", minutes(1, "网岭镇", late, "低保", 1, "x"), receipt);
        row("EVIDENCE_KIND_MISMATCH", lies, receipt);
        row("DECIDED_ALONE", minutes(1, "网岭镇", late, "低保", 1, "x"), lies, receipt);
        row("EVIDENCE_BODY_MISMATCH", minutes(2, "网岭镇", late, "低保", 1, "x"), lies, receipt);
        row("EVIDENCE_AFTER_POSTING", minutes(2, "柏市镇", late, "低保", 1, "x"), lies, receipt);
        row("EVIDENCE_PURPOSE_MISMATCH", minutes(2, "柏市镇", due, "低保", 1, "x"), lies, receipt);
        row("EVIDENCE_NAMES_OTHERS", minutes(2, "柏市镇", due, "救灾", 1, "x"), lies, receipt);
        Evidence overdrawn = minutes(2, "柏市镇", due, "救灾", 4, "v");
        row("BALLOT_INVALID", overdrawn, lies, receipt);
        row("EVIDENCE_BODY_MISMATCH", overdrawn, ballot(true, "北联村", late, "低保", 1, "x"), receipt);
        row("EVIDENCE_AFTER_POSTING", overdrawn, ballot(true, "江桥村", late, "低保", 1, "x"), receipt);
        row("EVIDENCE_PURPOSE_MISMATCH", overdrawn, ballot(true, "江桥村", due, "低保", 1, "x"), receipt);
    }

    @Test
    void authority_comes_last() {
        LocalDate due = LocalDate.of(2009, 7, 1);
        Evidence receipt = new BankReceipt(new Document("r", "农业银行", due, Books.DIGEST), Yuan.of(5));
        Evidence ballot = new PanelBallot(
                "b",
                Books.DIGEST,
                new BallotCertificate("江桥村", "s", "b", AssistanceMatter.RURAL_DIBAO, due, true, Truth.YES, Yuan.of(5)),
                "救灾",
                List.of("x"));
        row("EVIDENCE_NAMES_OTHERS", minutes(2, "柏市镇", due, "救灾", 4, "v"), ballot, receipt);
        Evidence silent = new PanelBallot("b", Books.DIGEST, ((PanelBallot) ballot).certificate(), "救灾", List.of());
        row("AUTHORITY_OVERDRAWN", minutes(2, "柏市镇", due, "救灾", 4, "v"), silent, receipt);
        assertEquals(INDEPENDENT, codes(9, "5", "省财政", due, minutes(2, "柏市镇", due, "救灾", 5, "v"), silent, receipt));
    }

    /** Beside the chain, too: who paid is not on record, and who approved keeps the books. */
    @Test
    void duties_that_are_not_on_record_come_before_those_that_are_not_apart() {
        List<Act> half = List.of(act(Duty.APPROVE, "p1", "民政局"), act(Duty.RECORD, "p1", "民政局"));
        List<String> expected = new ArrayList<>(INDEPENDENT);
        expected.set(4, "DUTIES_NOT_SEPARATED");
        expected.set(3, "DUTIES_NOT_RECORDED");
        expected.add(0, "UNAPPROVED_POSTING");
        assertEquals(expected, codes(half, 9, "5", "省财政", LocalDate.of(2009, 7, 1)));
        expected.remove("DUTIES_NOT_SEPARATED");
        assertEquals(expected, codes(List.of(), 9, "5", "省财政", LocalDate.of(2009, 7, 1)));
    }

    @Test
    void the_chain_ends_with_authority() {
        assertTrue(FindingCode.AMOUNT_NOT_POSITIVE.isLink());
        assertTrue(FindingCode.AUTHORITY_OVERDRAWN.isLink());
        assertFalse(FindingCode.NOT_THROUGH_DEDICATED_ACCOUNT.isLink());
        assertFalse(FindingCode.DAY_OUT_OF_ORDER.isLink());
    }
}
