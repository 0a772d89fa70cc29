package org.civaffairs.funds.verification;

import java.util.Arrays;
import java.util.List;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Chart;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.EvidenceKind;
import org.civaffairs.funds.journal.JointMeetingMinutes;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PanelBallot;

/** Makes the findings of the chain from evidence to authority. */
final class ChainWording {
    private final Chart chart;
    private final Journal journal;
    private final Line line;
    private final Report report;

    ChainWording(Journal journal, Line line, Report report) {
        this.journal = journal;
        this.line = line;
        this.report = report;
        chart = journal.chart();
    }

    private Yuan amount() {
        return Yuan.ofFen(line.fen);
    }

    void add(FindingCode code, Chain chain) {
        EvidenceKind kind = EvidenceKind.values()[chain.kind()];
        if (chain.document() < 0) {
            int there = journal.dossier().columns().kinds(line.voucher);
            report.add(code, Needs.citation(kind), null, "", kinds(chain.needs()), kinds(there), amount());
            return;
        }
        Evidence document = journal.dossier().evidence().get(chain.document());
        switch (code) {
            case BALLOT_INVALID -> ballot((PanelBallot) document);
            case DECIDED_ALONE -> alone((JointMeetingMinutes) document);
            case EVIDENCE_BODY_MISMATCH -> body(kind, document, chain);
            case RECLASSIFIED_WITHOUT_AUTHORITY -> rank(document);
            case EVIDENCE_AFTER_POSTING -> after(kind, document);
            case EVIDENCE_PURPOSE_MISMATCH -> purpose(kind, document);
            case EVIDENCE_NAMES_OTHERS -> naming(kind, document);
            default -> overdrawn(kind, document, chain.drawn());
        }
    }

    private static List<EvidenceKind> kinds(int mask) {
        return Arrays.stream(EvidenceKind.values())
                .filter(kind -> (mask & Needs.bit(kind)) != 0)
                .toList();
    }

    private void add(
            FindingCode code, Citation clause, Evidence document, Object expected, Object actual, Object difference) {
        report.add(code, clause, document.name(), "", expected, actual, difference);
    }

    private void ballot(PanelBallot ballot) {
        add(
                FindingCode.BALLOT_INVALID,
                FindingCode.BALLOT_INVALID.citation(),
                ballot,
                FindingWords.PASSED_AND_NOT_VOID,
                FindingWords.outcome(ballot.certificate()),
                amount());
    }

    private void alone(JointMeetingMinutes minutes) {
        add(
                FindingCode.DECIDED_ALONE,
                FindingCode.DECIDED_ALONE.citation(),
                minutes,
                2,
                minutes.deciders(),
                2 - minutes.deciders());
    }

    private void body(EvidenceKind kind, Evidence document, Chain chain) {
        String expected =
                chart.offices().get(chain.expectedBody(Needs.bit(kind))).name();
        add(FindingCode.EVIDENCE_BODY_MISMATCH, Needs.citation(kind), document, expected, document.body(), amount());
    }

    private void rank(Evidence document) {
        FindingCode code = FindingCode.RECLASSIFIED_WITHOUT_AUTHORITY;
        Object expected = chart.purposes().get(line.purpose).restrictedBy();
        Object actual = chart.findOffice(document.body())
                .<Object>map(office -> office.level())
                .orElse(document.body());
        add(code, code.citation(), document, expected, actual, amount());
    }

    private void after(EvidenceKind kind, Evidence document) {
        add(
                FindingCode.EVIDENCE_AFTER_POSTING,
                Needs.citation(kind),
                document,
                Wording.day(line.day),
                document.day().toString(),
                document.day().toEpochDay() - line.day);
    }

    private void purpose(EvidenceKind kind, Evidence document) {
        Text expected = Text.name(chart.purposes().get(line.purposeAfter).name());
        Text actual = Text.name(document.findPurpose().orElseThrow());
        if (document instanceof PanelBallot ballot && line.item >= 0) {
            expected = FindingWords.on(expected, chart.items().get(line.item).matter());
            actual = FindingWords.on(actual, ballot.certificate().matter());
        }
        add(FindingCode.EVIDENCE_PURPOSE_MISMATCH, Needs.citation(kind), document, expected, actual, amount());
    }

    private void naming(EvidenceKind kind, Evidence document) {
        List<String> named = document.namedVouchers();
        String expected = journal.dossier().vouchers().get(line.voucher).name();
        Object actual = named.isEmpty() ? named : named.get(0) + (named.size() > 1 ? " …" : "");
        add(FindingCode.EVIDENCE_NAMES_OTHERS, Needs.citation(kind), document, expected, actual, amount());
    }

    private void overdrawn(EvidenceKind kind, Evidence document, long drawn) {
        Yuan resolved = document.findAmount().orElse(Yuan.ZERO);
        Yuan sum = Yuan.ofFen(drawn);
        add(FindingCode.AUTHORITY_OVERDRAWN, Needs.citation(kind), document, resolved, sum, sum.minus(resolved));
    }
}
