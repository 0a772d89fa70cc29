package org.civaffairs.funds.reconciliation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.AppropriationNotice;
import org.civaffairs.funds.journal.AuditReport;
import org.civaffairs.funds.journal.BankReceipt;
import org.civaffairs.funds.journal.BankReturn;
import org.civaffairs.funds.journal.Books;
import org.civaffairs.funds.journal.Document;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.JointMeetingMinutes;
import org.civaffairs.funds.journal.PanelBallot;
import org.civaffairs.funds.journal.PayrollRoster;
import org.civaffairs.funds.journal.PublicationRecord;
import org.junit.jupiter.api.Test;

/** Each component of each kind of evidence is hashed: a change of any is another digest. */
class CanonicalEvidenceTest {
    private static final LocalDate DAY = Books.APPROVED;
    private static final Document DOCUMENT = Books.document("m", "柏市镇");
    private static final Yuan ONE = Yuan.of(1);
    private static final List<String> V = List.of("v");
    private static final List<String> VW = List.of("v", "w");
    private static final BallotCertificate BALLOT =
            new BallotCertificate("江桥村", "s", "m", AssistanceMatter.RURAL_DIBAO, DAY, true, Truth.UNKNOWN, null);

    private static void areAllDifferent(Evidence... evidence) {
        Set<String> digests = new HashSet<>();
        for (Evidence one : evidence) {
            digests.add(Sha256.hex(new CanonicalEvidence(new CanonicalChart(Books.CHART)).digest(one)));
        }
        assertEquals(evidence.length, digests.size());
    }

    private static BallotCertificate certificate(
            String village, String session, String motion, AssistanceMatter matter, LocalDate day, boolean passed) {
        return new BallotCertificate(village, session, motion, matter, day, passed, Truth.UNKNOWN, null);
    }

    private static PanelBallot ballot(BallotCertificate certificate) {
        return new PanelBallot("m", Books.DIGEST, certificate, "低保", V);
    }

    @Test
    void the_document_and_its_kind() {
        areAllDifferent(
                new BankReceipt(DOCUMENT, ONE),
                new BankReturn(DOCUMENT, ONE),
                new BankReceipt(Books.document("m2", "柏市镇"), ONE),
                new BankReceipt(Books.document("m", "网岭镇"), ONE),
                new BankReceipt(new Document("m", "柏市镇", DAY.plusDays(1), Books.DIGEST), ONE),
                new BankReceipt(new Document("m", "柏市镇", DAY, "f".repeat(64)), ONE),
                new BankReceipt(DOCUMENT, ONE.plus(Yuan.ofFen(1))),
                new BankReturn(DOCUMENT, ONE.plus(Yuan.ofFen(1))),
                new AuditReport(DOCUMENT, 2009),
                new AuditReport(DOCUMENT, 2008),
                new PublicationRecord(DOCUMENT, V),
                new PublicationRecord(DOCUMENT, VW),
                new PublicationRecord(DOCUMENT, List.of("vw")),
                new AppropriationNotice(DOCUMENT, "低保", ONE),
                new AppropriationNotice(DOCUMENT, "救灾", ONE),
                new AppropriationNotice(DOCUMENT, "低保", Yuan.ZERO));
    }

    @Test
    void minutes_and_rosters() {
        areAllDifferent(
                new JointMeetingMinutes(DOCUMENT, "低保", ONE, V, 7),
                new JointMeetingMinutes(DOCUMENT, "救灾", ONE, V, 7),
                new JointMeetingMinutes(DOCUMENT, "低保", Yuan.ZERO, V, 7),
                new JointMeetingMinutes(DOCUMENT, "低保", ONE, VW, 7),
                new JointMeetingMinutes(DOCUMENT, "低保", ONE, V, 6),
                new PayrollRoster(DOCUMENT, "低保", ONE, V),
                new PayrollRoster(DOCUMENT, "救灾", ONE, V),
                new PayrollRoster(DOCUMENT, "低保", Yuan.ZERO, V),
                new PayrollRoster(DOCUMENT, "低保", ONE, VW));
    }

    @Test
    void ballots() {
        AssistanceMatter matter = AssistanceMatter.RURAL_DIBAO;
        areAllDifferent(
                ballot(BALLOT),
                new PanelBallot("m2", Books.DIGEST, BALLOT, "低保", V),
                new PanelBallot("m", "f".repeat(64), BALLOT, "低保", V),
                new PanelBallot("m", Books.DIGEST, BALLOT, "救灾", V),
                new PanelBallot("m", Books.DIGEST, BALLOT, "低保", VW),
                ballot(certificate("北联村", "s", "m", matter, DAY, true)),
                ballot(certificate("江桥村", "t", "m", matter, DAY, true)),
                ballot(certificate("江桥村", "s", "n", matter, DAY, true)),
                ballot(certificate("江桥村", "s", "m", AssistanceMatter.RELIEF, DAY, true)),
                ballot(certificate("江桥村", "s", "m", matter, DAY.plusDays(1), true)),
                ballot(certificate("江桥村", "s", "m", matter, DAY, false)),
                ballot(BALLOT.reviewed(Truth.YES)),
                ballot(BALLOT.resolving(Yuan.ZERO)),
                ballot(BALLOT.resolving(ONE)));
    }

    @Test
    void equal_evidence_has_one_digest_that_is_kept() {
        CanonicalEvidence evidence = new CanonicalEvidence(new CanonicalChart(Books.CHART));
        byte[] first = evidence.digest(ballot(BALLOT));
        assertEquals(Sha256.LENGTH, first.length);
        evidence.digest(new AuditReport(Books.document("a", "审计局"), 2009));
        assertArrayEquals(first, evidence.digest(ballot(BALLOT)));
        assertArrayEquals(first, new CanonicalEvidence(new CanonicalChart(Books.CHART)).digest(ballot(BALLOT)));
    }
}
