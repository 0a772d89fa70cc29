package org.civaffairs.funds.reconciliation;

import java.util.HashMap;
import java.util.Map;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.AppropriationNotice;
import org.civaffairs.funds.journal.AuditReport;
import org.civaffairs.funds.journal.BankReceipt;
import org.civaffairs.funds.journal.BankReturn;
import org.civaffairs.funds.journal.Document;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.JointMeetingMinutes;
import org.civaffairs.funds.journal.PanelBallot;
import org.civaffairs.funds.journal.PayrollRoster;
import org.civaffairs.funds.journal.PublicationRecord;

/** The digests of evidence: of all that the books say about a document, its own digest among it. */
final class CanonicalEvidence {
    private static final String DOMAIN = "civaffairs evidence 1";

    private final CanonicalChart chart;
    private final Map<String, byte[]> digests = new HashMap<>();
    private final CanonicalBytes bytes = new CanonicalBytes();
    private final Sha256 sha = new Sha256();

    CanonicalEvidence(CanonicalChart chart) {
        this.chart = chart;
    }

    /** {@return 32 bytes; a name is unique in a dossier} */
    byte[] digest(Evidence evidence) {
        return digests.computeIfAbsent(evidence.name(), name -> sha.of(bytes(evidence)));
    }

    /** What is hashed: kind, document, then what a document of its kind says. */
    CanonicalBytes bytes(Evidence evidence) {
        bytes.clear().put(DOMAIN).put(evidence.kind().name());
        document(evidence.document());
        says(evidence);
        return bytes;
    }

    private void says(Evidence evidence) {
        if (evidence instanceof AppropriationNotice notice) {
            bytes.put(notice.purpose()).put(notice.amount().fen());
        } else if (evidence instanceof JointMeetingMinutes minutes) {
            bytes.put(minutes.purpose()).put(minutes.amount().fen());
            bytes.put(minutes.vouchers()).put(minutes.deciders());
        } else if (evidence instanceof PanelBallot ballot) {
            ballot(ballot);
        } else if (evidence instanceof PublicationRecord publication) {
            bytes.put(publication.vouchers());
        } else if (evidence instanceof PayrollRoster roster) {
            bytes.put(roster.purpose()).put(roster.amount().fen()).put(roster.vouchers());
        } else if (evidence instanceof BankReceipt receipt) {
            bytes.put(receipt.amount().fen());
        } else if (evidence instanceof BankReturn returned) {
            bytes.put(returned.amount().fen());
        } else {
            bytes.put(((AuditReport) evidence).year());
        }
    }

    private void document(Document document) {
        bytes.put(document.name());
        body(document.body());
        bytes.put(document.day().toEpochDay()).put(Sha256.parse(document.digest()));
    }

    /** A body by its name, and what the chart says about it, if it lists it: its rank may be what the document is worth. */
    private void body(String name) {
        byte[] office = chart.findOffice(name);
        bytes.put(name).put(office != null);
        if (office != null) {
            bytes.put(office);
        }
    }

    private void ballot(PanelBallot ballot) {
        BallotCertificate certificate = ballot.certificate();
        bytes.put(certificate.session()).put(certificate.motion());
        bytes.put(certificate.matter().name());
        bytes.put(certificate.passed()).put(certificate.procedure().name());
        Yuan resolved = certificate.resolved();
        bytes.put(resolved != null).put(resolved == null ? 0 : resolved.fen());
        bytes.put(ballot.purpose()).put(ballot.vouchers());
    }
}
