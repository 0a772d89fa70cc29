package org.civaffairs.funds.verification;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Chart;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.EvidenceKind;
import org.civaffairs.funds.journal.JointMeetingMinutes;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PanelBallot;
import org.civaffairs.funds.journal.PostingColumns;

/** Makes the findings of the chain from evidence to authority. */
final class ChainWording {
    private final Chart chart;
    private final Journal journal;
    private final PostingColumns postings;
    private final Report report;

    ChainWording(Journal journal, Report report) {
        this.journal = journal;
        this.report = report;
        chart = journal.chart();
        postings = journal.columns();
    }

    private Yuan amount(int i) {
        return Yuan.ofFen(postings.fen(i));
    }

    void add(FindingCode code, int i, Chain chain) {
        EvidenceKind kind = EvidenceKind.values()[chain.kind()];
        if (chain.document() < 0) {
            int there = journal.dossier().columns().kinds(postings.voucher(i));
            report.add(code, Needs.citation(kind), null, "", kinds(chain.needs(i)), kinds(there), amount(i));
            return;
        }
        Evidence document = journal.dossier().evidence().get(chain.document());
        switch (code) {
            case BALLOT_INVALID -> ballot((PanelBallot) document, i);
            case DECIDED_ALONE -> alone((JointMeetingMinutes) document);
            case EVIDENCE_BODY_MISMATCH -> body(kind, document, i, chain);
            case RECLASSIFIED_WITHOUT_AUTHORITY -> rank(document, i);
            case EVIDENCE_AFTER_POSTING -> after(kind, document, i);
            case EVIDENCE_PURPOSE_MISMATCH -> purpose(kind, document, i);
            case EVIDENCE_NAMES_OTHERS -> naming(kind, document, i);
            default -> overdrawn(kind, document, chain.drawn(i));
        }
    }

    private static String kinds(int mask) {
        String names = Arrays.stream(EvidenceKind.values())
                .filter(kind -> (mask & Needs.bit(kind)) != 0)
                .map(EvidenceKind::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    private void add(
            FindingCode code, Citation clause, Evidence document, Object expected, Object actual, Object difference) {
        report.add(code, clause, document.name(), "", expected, actual, difference);
    }

    private void ballot(PanelBallot ballot, int i) {
        String actual = (ballot.certificate().passed() ? "passed" : "not passed") + ", procedure "
                + ballot.certificate().procedure();
        add(
                FindingCode.BALLOT_INVALID,
                FindingCode.BALLOT_INVALID.citation(),
                ballot,
                "passed and not void",
                actual,
                amount(i));
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

    private void body(EvidenceKind kind, Evidence document, int i, Chain chain) {
        String expected =
                chart.offices().get(chain.expectedBody(i, Needs.bit(kind))).name();
        add(FindingCode.EVIDENCE_BODY_MISMATCH, Needs.citation(kind), document, expected, document.body(), amount(i));
    }

    private void rank(Evidence document, int i) {
        FindingCode code = FindingCode.RECLASSIFIED_WITHOUT_AUTHORITY;
        Object expected = chart.purposes().get(postings.purpose(i)).restrictedBy();
        Object actual = chart.findOffice(document.body())
                .<Object>map(office -> office.level())
                .orElse(document.body());
        add(code, code.citation(), document, expected, actual, amount(i));
    }

    private void after(EvidenceKind kind, Evidence document, int i) {
        add(
                FindingCode.EVIDENCE_AFTER_POSTING,
                Needs.citation(kind),
                document,
                Wording.day(postings.day(i)),
                document.day().toString(),
                document.day().toEpochDay() - postings.day(i));
    }

    private void purpose(EvidenceKind kind, Evidence document, int i) {
        String expected = chart.purposes().get(postings.purposeAfter(i)).name();
        String actual = document.findPurpose().orElseThrow();
        if (document instanceof PanelBallot ballot && postings.item(i) >= 0) {
            AssistanceMatter matter = chart.items().get(postings.item(i)).matter();
            expected += " " + matter;
            actual += " " + ballot.certificate().matter();
        }
        add(FindingCode.EVIDENCE_PURPOSE_MISMATCH, Needs.citation(kind), document, expected, actual, amount(i));
    }

    private void naming(EvidenceKind kind, Evidence document, int i) {
        List<String> named = document.namedVouchers();
        String expected = journal.dossier().vouchers().get(postings.voucher(i)).name();
        String actual = named.isEmpty() ? "none" : named.get(0) + (named.size() > 1 ? " …" : "");
        add(FindingCode.EVIDENCE_NAMES_OTHERS, Needs.citation(kind), document, expected, actual, amount(i));
    }

    private void overdrawn(EvidenceKind kind, Evidence document, long drawn) {
        Yuan resolved = document.findAmount().orElse(Yuan.ZERO);
        Yuan sum = Yuan.ofFen(drawn);
        add(FindingCode.AUTHORITY_OVERDRAWN, Needs.citation(kind), document, resolved, sum, sum.minus(resolved));
    }
}
