package org.civaffairs.funds.journal;

import static org.civaffairs.funds.journal.Books.CHART;
import static org.civaffairs.funds.journal.Books.acts;
import static org.civaffairs.funds.journal.Books.minutes;
import static org.civaffairs.funds.journal.Books.receipt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;

class DossierTest {
    private static final PanelBallot BALLOT = Books.ballot("b", "江桥村", AssistanceMatter.RURAL_DIBAO, "低保", 9);

    private static Dossier dossier() {
        return Dossier.builder(CHART)
                .evidence(minutes("m", "柏市镇", "低保", 100, "v", "w"), receipt("r", 7), BALLOT)
                .evidence(new AuditReport(Books.document("a", "审计局"), 2009))
                .voucher("v", acts(), "m", "r")
                .voucher("u", acts().subList(0, 1), "m", "b", "a")
                .build();
    }

    @Test
    void papers_say_what_they_are() {
        Dossier dossier = dossier();
        Voucher voucher = dossier.voucher("v");
        assertEquals(acts(), voucher.acts());
        assertEquals(
                List.of("m", "r"),
                voucher.attached().stream().map(Evidence::name).toList());
        assertEquals(dossier, voucher.dossier());
        assertEquals(List.of(voucher, dossier.voucher("u")), dossier.vouchers());
        assertEquals(4, dossier.evidence().size());
        assertEquals("dossier of 2 vouchers, 4 documents", dossier.toString());
        assertEquals("\"v\"", StrictMapper.JACKSON_2.write(voucher));
        assertEquals("APPROVE p2 柏市镇民政办", acts().get(1).toString());
        assertEquals("v", voucher.toString());
        assertThrows(InvalidInputException.class, () -> dossier.voucher("x"));
    }

    @Test
    void columns_say_the_same_in_numbers() {
        DossierColumns columns = dossier().columns();
        int minutes = EvidenceKind.JOINT_MEETING_MINUTES.ordinal();
        int ballot = EvidenceKind.PANEL_BALLOT.ordinal();
        int receipt = EvidenceKind.BANK_RECEIPT.ordinal();
        int audit = EvidenceKind.AUDIT_REPORT.ordinal();
        assertEquals(0, columns.attached(0, minutes));
        assertEquals(1, columns.attached(0, receipt));
        assertEquals(-1, columns.attached(0, ballot));
        assertEquals(2, columns.attached(1, ballot));
        assertEquals(1 << minutes | 1 << receipt, columns.kinds(0));
        assertEquals(1 << minutes | 1 << ballot | 1 << audit, columns.kinds(1));
        assertEquals(1 << minutes, columns.naming(0));
        assertEquals(0, columns.naming(1));
        assertEquals(1 << receipt, columns.silent(0));
        assertEquals(1 << ballot | 1 << audit, columns.silent(1));
        assertEquals(0, columns.firstAct(0));
        assertEquals(5, columns.firstAct(1));
        assertEquals(6, columns.firstAct(2));
        assertEquals(Duty.APPROVE.ordinal(), columns.duty(1));
        assertEquals(1, columns.person(1));
        assertEquals(CHART.place(CHART.office("柏市镇财政所")), columns.office(2));
        assertEquals(Books.APPROVED.toEpochDay(), columns.day(0));
        assertEquals(CHART.place(CHART.office("柏市镇")), columns.body(0));
        assertEquals(-1, columns.body(1));
        assertEquals(0, columns.purpose(0));
        assertEquals(-1, columns.purpose(1));
        assertEquals(700, columns.fen(1));
        assertEquals(0, columns.fen(3));
        assertEquals(AssistanceMatter.RURAL_DIBAO.ordinal(), columns.matter(2));
        assertEquals(-1, columns.matter(0));
        assertTrue(columns.isStanding(0));
    }

    @Test
    void equal_dossiers_share_their_vouchers_and_travel() {
        Dossier dossier = dossier();
        assertEquals(dossier, dossier());
        assertEquals(dossier.hashCode(), dossier().hashCode());
        assertTrue(dossier.owns(dossier().voucher("v")));
        assertEquals(dossier, JavaCopy.of(dossier));
        Dossier other = Dossier.builder(CHART).voucher("v", acts()).build();
        assertNotEquals(dossier, other);
        assertFalse(dossier.owns(other.voucher("v")));
        assertEquals(dossier.voucher("v"), other.voucher("v"));
        assertEquals(dossier.voucher("v").hashCode(), other.voucher("v").hashCode());
        assertNotEquals(dossier.voucher("v"), dossier.voucher("u"));
    }

    @Test
    void all_that_is_wrong_is_reported() {
        Chart stranger = Books.chart().item("宴请").build();
        Act act = new Act(Duty.RECORD, stranger.person("p1"), stranger.office("攸县"));
        InvalidInputException error = assertThrows(
                InvalidInputException.class,
                () -> Dossier.builder(CHART)
                        .evidence(receipt("r", 1), receipt("r", 2), minutes("m", "柏市镇", "福利", 1), receipt("s", 3))
                        .voucher("v", List.of(act), "r", "s", "x")
                        .voucher("v", List.of())
                        .build());
        assertEquals(
                "dossier: evidence[1] stands here a second time: keep one but is \"r\";"
                        + " evidence[2].purpose must be a purpose of the chart but is \"福利\";"
                        + " vouchers[0].acts must be a person of the chart but is p1;"
                        + " vouchers[0].acts must be an office of the chart but is 攸县;"
                        + " vouchers[0].attached must have at most one BANK_RECEIPT: split the voucher, but is \"s\";"
                        + " vouchers[0].attached must be among the evidence but is \"x\";"
                        + " vouchers[1] stands here a second time: keep one but is \"v\"",
                error.getMessage());
    }

    @Test
    void documents_are_checked() {
        InvalidInputException error =
                assertThrows(InvalidInputException.class, () -> new Document("", " b", Books.APPROVED, "12"));
        assertEquals(3, error.problems().size());
        assertThrows(InvalidInputException.class, () -> new BankReceipt(Books.document("r", "b"), Yuan.of(-1)));
        assertThrows(InvalidInputException.class, () -> new BankReturn(Books.document("r", "b"), Yuan.of(-1)));
        assertThrows(
                InvalidInputException.class, () -> new AppropriationNotice(Books.document("r", "b"), "", Yuan.ZERO));
        assertThrows(
                InvalidInputException.class,
                () -> new PayrollRoster(Books.document("r", "b"), "x", Yuan.of(-1), List.of()));
        error = assertThrows(
                InvalidInputException.class,
                () -> new JointMeetingMinutes(Books.document("r", "b"), "", Yuan.of(-1), List.of(), -1));
        assertEquals(3, error.problems().size());
        assertThrows(
                InvalidInputException.class,
                () -> new PanelBallot("", Books.DIGEST, BALLOT.certificate(), "低保", List.of()));
        assertThrows(
                InvalidInputException.class,
                () -> new PanelBallot("b", Books.DIGEST, BALLOT.certificate(), "", List.of()));
    }

    @Test
    void each_kind_of_evidence_resolves_its_own() {
        PayrollRoster roster = new PayrollRoster(Books.document("p", "村"), "低保", Yuan.of(5), List.of("v"));
        assertEquals(EvidenceKind.PAYROLL_ROSTER, roster.kind());
        assertEquals(List.of("v"), roster.namedVouchers());
        assertEquals("低保", roster.findPurpose().orElseThrow());
        assertEquals(Yuan.of(5), roster.findAmount().orElseThrow());
        assertEquals("江桥村", BALLOT.body());
        assertEquals(Books.APPROVED, BALLOT.day());
        assertEquals(new Document("b", "江桥村", Books.APPROVED, Books.DIGEST), BALLOT.document());
        assertEquals(Yuan.of(9), BALLOT.findAmount().orElseThrow());
        AuditReport audit = new AuditReport(Books.document("a", "审计局"), 2009);
        assertTrue(audit.findAmount().isEmpty());
        assertTrue(audit.findPurpose().isEmpty());
        assertEquals(EvidenceKind.AUDIT_REPORT, audit.kind());
        PublicationRecord shown = new PublicationRecord(Books.document("s", "村"), List.of("v"));
        assertEquals(List.of("v"), shown.namedVouchers());
        assertEquals(EvidenceKind.PUBLICATION_RECORD, shown.kind());
        assertEquals("审计局", audit.body());
    }
}
