package org.civaffairs.funds.verification;

import static org.civaffairs.funds.journal.Books.CHART;
import static org.civaffairs.funds.journal.Books.acts;
import static org.civaffairs.funds.journal.Books.minutes;
import static org.civaffairs.funds.journal.Books.notice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.Interest;
import org.civaffairs.funds.journal.JointMeetingMinutes;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.Postings;
import org.junit.jupiter.api.Test;

/** What findings say: the numbers of the first breaking posting, by hand. */
class FindingNumbersTest {
    private static final List<Act> MERGED =
            List.of(Books.act(Duty.APPROVE, "p1", "民政局"), Books.act(Duty.DISBURSE, "p1", "民政局"));

    private static final Dossier DOSSIER = Dossier.builder(CHART)
            .evidence(
                    notice("n", "财政厅", "低保", 1000),
                    notice("n2", "攸县", "低保", 1000),
                    notice("low", "柏市镇", "救灾", 1000),
                    minutes("m", "柏市镇", "低保", 100, "b", "e"),
                    new JointMeetingMinutes(Books.document("one", "柏市镇"), "低保", Yuan.of(9), List.of("f"), 1),
                    minutes("any", "柏市镇", "救灾", 1000, "g", "h"),
                    Books.ballot("q", "北联村", AssistanceMatter.RELIEF, "低保", 100),
                    Books.receipt("r", 1000))
            .voucher("a", acts(), "n")
            .voucher("b", acts(), "m")
            .voucher("c", MERGED, "m")
            .voucher("d", acts())
            .voucher("e", acts(), "m", "q", "r")
            .voucher("f", acts(), "one")
            .voucher("g", acts(), "any", "low")
            .voucher("h", acts(), "any")
            .voucher("i", acts(), "n2")
            .build();

    private static final Postings POST = Postings.of(DOSSIER);
    private static final Posting THOUSAND = POST.received(1, "a", "省财政", "专户", "1000");

    private static void says(Posting posting, String... findings) {
        List<String> found = CleanBooks.findings(CleanBooks.journal(DOSSIER, List.of(THOUSAND, posting))).stream()
                .map(PostingFinding::toString)
                .toList();
        assertEquals(List.of(findings), found);
    }

    @Test
    void form() {
        says(
                POST.allocated(2, "b", "专户", "柏市", "-0.50"),
                "#1 DEFICIENCY AMOUNT_NOT_POSITIVE posting 2: -0.50 of 0.01, difference 0.51 [C-97]");
        says(
                POST.allocated(2, "b", "专户", "专户", "5"),
                "#1 DEFICIENCY SIDES_NOT_DIFFERENT posting 2: 专户 of two accounts, difference 5.00 [C-97]");
        says(
                POST.on(LocalDate.of(1948, 12, 30)).allocated(2, "b", "专户", "柏市", "5"),
                "#1 DEFICIENCY DAY_IMPOSSIBLE posting 2: 1948-12-30 of 1949-01-01, difference 2 [C-97]");
    }

    @Test
    void identity_and_sequence() {
        says(
                POST.allocated(1, "b", "专户", "柏市", "5"),
                "#1 DEFICIENCY CONFLICTING_DUPLICATE posting 1: 5.00 of 1000.00, difference -995.00 [C-97]");
        says(
                POST.allocated(5, "b", "专户", "柏市", "5"),
                "#1 DEFICIENCY SEQUENCE_GAP posting 5: 5 of 2, difference 3 [C-97]");
        says(
                POST.on(Books.BOOKED.minusDays(2)).allocated(2, "b", "专户", "柏市", "5"),
                "#1 DEFICIENCY DAY_OUT_OF_ORDER posting 2: 2010-03-08 of 2010-03-10, difference 2 [C-97]");
    }

    @Test
    void evidence_and_kind() {
        says(
                POST.allocated(2, "d", "专户", "柏市", "5"),
                "#1 VIOLATION UNAPPROVED_POSTING posting 2: [] of [JOINT_MEETING_MINUTES], difference 5.00 [C-115]");
        says(
                POST.allocated(2, "a", "专户", "柏市", "5"),
                "#1 VIOLATION EVIDENCE_KIND_MISMATCH posting 2: [APPROPRIATION_NOTICE] of [JOINT_MEETING_MINUTES],"
                        + " difference 5.00 [C-115]");
        says(
                POST.received(2, "b", "省财政", "专户", "5"),
                "#1 VIOLATION EVIDENCE_KIND_MISMATCH posting 2: [JOINT_MEETING_MINUTES] of [APPROPRIATION_NOTICE],"
                        + " difference 5.00 [C-123]");
        says(
                POST.any(Interest::new, 2, "a", "省财政", "专户", "5"),
                "#1 DEFICIENCY EVIDENCE_KIND_MISMATCH posting 2: [APPROPRIATION_NOTICE] of [BANK_RECEIPT],"
                        + " difference 5.00 [C-97]");
    }

    @Test
    void binding() {
        says(
                POST.allocated(2, "f", "专户", "柏市", "5"),
                "#1 VIOLATION DECIDED_ALONE posting 2: 1 of 2, difference 1 [C-116] (one)");
        says(
                POST.allocated(2, "b", "专户", "网岭", "5"),
                "#1 VIOLATION EVIDENCE_BODY_MISMATCH posting 2: 柏市镇 of 网岭镇, difference 5.00 [C-115] (m)");
        says(
                POST.on(LocalDate.of(2010, 2, 27)).allocated(2, "b", "专户", "柏市", "5"),
                "#1 VIOLATION EVIDENCE_AFTER_POSTING posting 2: 2010-03-01 of 2010-02-27, difference 2 [C-115] (m)",
                "#1 DEFICIENCY DAY_OUT_OF_ORDER posting 2: 2010-02-27 of 2010-03-10, difference 11 [C-97]");
        says(
                POST.allocated(2, "h", "专户", "柏市", "5"),
                "#1 VIOLATION EVIDENCE_PURPOSE_MISMATCH posting 2: 救灾 of 低保, difference 5.00 [C-115] (any)");
        says(
                POST.paid(2, "e", "专户", "户丙", "5", "低保金"),
                "#1 VIOLATION EVIDENCE_BODY_MISMATCH posting 2: 柏市镇 of 网岭镇, difference 5.00 [C-115] (m)");
        says(
                POST.paid(2, "e", "专户", "户甲", "5", "低保金"),
                "#1 VIOLATION EVIDENCE_BODY_MISMATCH posting 2: 北联村 of 江桥村, difference 5.00 [C-117] (q)");
        says(
                POST.reclassified(2, "g", "专户", "专户", "5", "救灾"),
                "#1 VIOLATION RECLASSIFIED_WITHOUT_AUTHORITY posting 2: TOWNSHIP of PROVINCE, difference 5.00 [C-123]"
                        + " (low)");
        says(
                POST.received(2, "i", "省财政", "专户", "5"),
                "#1 VIOLATION EVIDENCE_BODY_MISMATCH posting 2: 攸县 of 财政厅, difference 5.00 [C-123] (n2)");
    }

    @Test
    void naming_duties_and_authority() {
        says(
                POST.allocated(2, "c", "专户", "柏市", "5"),
                "#1 VIOLATION EVIDENCE_NAMES_OTHERS posting 2: b … of c, difference 5.00 [C-115] (m)",
                "#1 DEFICIENCY DUTIES_NOT_SEPARATED posting 2 c/p1: [APPROVE, DISBURSE] of duties apart, difference 1"
                        + " [C-122]",
                "#1 DEFICIENCY OFFICES_NOT_SEPARATED posting 2 c/民政局: [APPROVE, DISBURSE] of duties apart, difference 1"
                        + " [C-122]");
        says(POST.allocated(2, "b", "专户", "柏市", "100"));
        says(
                POST.allocated(2, "b", "专户", "柏市", "100.01"),
                "#1 VIOLATION AUTHORITY_OVERDRAWN posting 2: 100.01 of 100.00, difference 0.01 [C-115] (m)");
    }

    @Test
    void flow_and_purpose() {
        says(
                POST.received(2, "a", "省财政", "柏市", "5"),
                "#1 VIOLATION AUTHORITY_OVERDRAWN posting 2: 1005.00 of 1000.00, difference 5.00 [C-123] (n)",
                "#1 VIOLATION NOT_THROUGH_DEDICATED_ACCOUNT posting 2: superior treasury → township account"
                        + " of [superior treasury → dedicated account], difference 5.00 [C-113]");
        says(
                POST.allocated(2, "b", "专户", "待查", "5"),
                "#1 VIOLATION CLOSED_RUN_BROKEN posting 2: dedicated account → suspense account"
                        + " of [dedicated account → dedicated account, dedicated account → township account], difference 5.00 [C-113]");
        says(
                POST.allocated(2, "b", "柏市", "专户二", "50"),
                "#1 VIOLATION CLOSED_RUN_BROKEN posting 2: township account → dedicated account"
                        + " of [dedicated account → dedicated account, dedicated account → township account], difference 50.00 [C-113]",
                "#1 VIOLATION PURPOSE_OVERDRAWN posting 2 柏市/低保: -50.00 of 0.00, difference 50.00 [C-123]");
        says(
                POST.paid(2, "d", "专户", "户甲", "5", "救济款"),
                "#1 VIOLATION UNAPPROVED_POSTING posting 2: [] of [JOINT_MEETING_MINUTES, PANEL_BALLOT, BANK_RECEIPT],"
                        + " difference 5.00 [C-115]",
                "#1 VIOLATION PURPOSE_DIVERSION posting 2: 救济款 of [低保金, 人员经费], difference 5.00 [C-123]");
    }

    @Test
    void a_purpose_has_days() {
        Postings relief = POST.of("救灾");
        says(
                relief.on(LocalDate.of(2010, 7, 2)).any(Interest::new, 2, "d", "省财政", "专户", "1"),
                "#1 DEFICIENCY UNAPPROVED_POSTING posting 2: [] of [BANK_RECEIPT], difference 1.00 [C-97]",
                "#1 VIOLATION PURPOSE_NOT_IN_FORCE posting 2: 2010-07-02 of 2010-01-01..2010-06-30, difference 2"
                        + " [C-123]");
    }
}
