package org.civaffairs.funds.verification;

import java.util.Objects;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.funds.journal.ChartColumns;
import org.civaffairs.funds.journal.DossierColumns;
import org.civaffairs.funds.journal.EvidenceKind;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingKind;
import org.jspecify.annotations.Nullable;

/**
 * The chain of evidence, kind, binding and authority. Each document that is needed, attached and bound is drawn on, whatever
 * the others are; so a posting takes from no authority that it has no claim to.
 */
final class Chain {
    static final int NOTICE = 1 << EvidenceKind.APPROPRIATION_NOTICE.ordinal();
    static final int MINUTES = 1 << EvidenceKind.JOINT_MEETING_MINUTES.ordinal();
    static final int BALLOT = 1 << EvidenceKind.PANEL_BALLOT.ordinal();

    /** By kind of document: whether its clause is one that must be kept. */
    private static final boolean[] GRAVE = grave();

    private static final int KINDS = PostingKind.values().length;
    private static final int RECLASSIFIED = PostingKind.RECLASSIFIED.ordinal();
    private static final int DISBURSEMENT = PostingKind.DISBURSEMENT.ordinal();

    private final VerificationRules rules;
    private final Line line;
    private final DossierColumns papers;
    private final ChartColumns chart;
    private final long[] drawn;

    /** The first broken link of the posting last looked at; null if none is. */
    private @Nullable FindingCode broken;

    /** The kind of document concerned, and the document, or −1. */
    private int kind;

    private int document;

    Chain(VerificationRules rules, Journal journal, Line line, long[] drawn) {
        this.rules = rules;
        this.drawn = drawn;
        this.line = line;
        papers = journal.dossier().columns();
        chart = journal.chart().columns();
    }

    private static boolean[] grave() {
        EvidenceKind[] kinds = EvidenceKind.values();
        boolean[] grave = new boolean[kinds.length];
        for (EvidenceKind kind : kinds) {
            grave[kind.ordinal()] = Needs.citation(kind).force().severity() == Severity.VIOLATION;
        }
        return grave;
    }

    static int size(int documents) {
        return documents * KINDS;
    }

    int kind() {
        return kind;
    }

    int document() {
        return document;
    }

    /** What was drawn on the document concerned, by postings of the kind of this one. */
    long drawn() {
        return drawn[document * KINDS + line.kind];
    }

    int needs() {
        int voted = line.item >= 0 && chart.matter(line.item) >= 0 ? 1 : 0;
        return rules.needs(line.kind, line.fromRole, voted);
    }

    /** Draws, and tells the first broken link. */
    @Nullable
    FindingCode follow() {
        broken = null;
        int needs = needs();
        int there = papers.kinds(line.voucher);
        for (int left = needs & there; left != 0; left &= left - 1) {
            bind(Integer.numberOfTrailingZeros(left));
        }
        int missing = needs & ~there;
        if (missing != 0) {
            int first = Integer.numberOfTrailingZeros(missing);
            breakAt(there == 0 ? FindingCode.UNAPPROVED_POSTING : FindingCode.EVIDENCE_KIND_MISMATCH, first, -1);
        }
        return broken;
    }

    private void bind(int of) {
        int paper = papers.attached(line.voucher, of);
        FindingCode fault = fault(paper, 1 << of);
        if (fault == null && !draw(paper)) {
            fault = FindingCode.AUTHORITY_OVERDRAWN;
        }
        if (fault != null) {
            breakAt(fault, of, paper);
        }
    }

    private void breakAt(FindingCode fault, int of, int paper) {
        if (broken == null || isBefore(fault, of)) {
            broken = fault;
            kind = of;
            document = paper;
        }
    }

    /**
     * A graver clause comes first, so that no lesser fault hides a violation; then the order of the chain: what is missing,
     * what does not bind, authority; within them the kinds of documents have their own order.
     */
    private boolean isBefore(FindingCode fault, int of) {
        if (GRAVE[of] != GRAVE[kind]) {
            return GRAVE[of];
        }
        return link(fault) < link(Objects.requireNonNull(broken));
    }

    private static int link(FindingCode fault) {
        return switch (fault) {
            case UNAPPROVED_POSTING, EVIDENCE_KIND_MISMATCH -> 0;
            case AUTHORITY_OVERDRAWN -> 2;
            default -> 1;
        };
    }

    private @Nullable FindingCode fault(int paper, int bit) {
        if (!papers.isStanding(paper)) {
            return bit == BALLOT ? FindingCode.BALLOT_INVALID : FindingCode.DECIDED_ALONE;
        }
        FindingCode body = bodyFault(paper, bit);
        if (body != null) {
            return body;
        }
        if (papers.day(paper) > line.day) {
            return FindingCode.EVIDENCE_AFTER_POSTING;
        }
        if (!isForPurpose(paper, bit)) {
            return FindingCode.EVIDENCE_PURPOSE_MISMATCH;
        }
        int naming = papers.naming(line.voucher) | (papers.silent(line.voucher) & rules.silent());
        return (naming & bit) == 0 ? FindingCode.EVIDENCE_NAMES_OTHERS : null;
    }

    private @Nullable FindingCode bodyFault(int paper, int bit) {
        if (bit > BALLOT) {
            return null;
        }
        int body = papers.body(paper);
        if (bit == NOTICE && line.kind == RECLASSIFIED) {
            boolean ranks = body >= 0 && chart.level(body) >= chart.restrictedBy(line.purpose);
            return ranks ? null : FindingCode.RECLASSIFIED_WITHOUT_AUTHORITY;
        }
        int expected = expectedBody(bit);
        int actual = bit == MINUTES && body >= 0 ? chart.township(body) : body;
        return expected < 0 || expected == actual ? null : FindingCode.EVIDENCE_BODY_MISMATCH;
    }

    /** The office whose document this posting needs, or −1 if any will do. */
    int expectedBody(int bit) {
        if (bit == MINUTES) {
            int township = chart.township(chart.office(line.to));
            return township >= 0 ? township : chart.township(chart.office(line.from));
        }
        return chart.office(bit == BALLOT ? line.to : line.from);
    }

    private boolean isForPurpose(int paper, int bit) {
        int purpose = papers.purpose(paper);
        boolean matches = purpose < 0 || purpose == line.purposeAfter;
        if (bit == BALLOT && line.kind == DISBURSEMENT) {
            return matches && papers.matter(paper) == chart.matter(line.item);
        }
        return matches;
    }

    /** Whether the document still covers it. */
    private boolean draw(int paper) {
        int place = paper * KINDS + line.kind;
        drawn[place] = Sums.add(drawn[place], line.fen, "drawn on a document");
        return drawn[place] <= papers.fen(paper);
    }
}
