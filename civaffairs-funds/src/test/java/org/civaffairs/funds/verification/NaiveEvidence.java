package org.civaffairs.funds.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Disbursement;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.EvidenceKind;
import org.civaffairs.funds.journal.JointMeetingMinutes;
import org.civaffairs.funds.journal.Level;
import org.civaffairs.funds.journal.Office;
import org.civaffairs.funds.journal.PanelBallot;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.PostingKind;
import org.civaffairs.funds.journal.Role;

/** The chain of evidence of the naive verifier. */
final class NaiveEvidence {
    /** Kinds of papers whose clause says must (C-115, C-117, C-123); banks' papers are only 乾乾淨淨的帳 (C-97). */
    private static final Set<EvidenceKind> MUST =
            Set.of(EvidenceKind.APPROPRIATION_NOTICE, EvidenceKind.JOINT_MEETING_MINUTES, EvidenceKind.PANEL_BALLOT);

    private final NaiveReadings readings;
    private final Map<List<Object>, BigDecimal> drawn = new HashMap<>();

    NaiveEvidence(NaiveReadings readings) {
        this.readings = readings;
    }

    void look(Posting p, List<String> found) {
        List<EvidenceKind> needed = needed(p);
        List<Evidence> there = p.voucher().attached().stream()
                .filter(document -> needed.contains(document.kind()))
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .toList();
        List<String> grave = new ArrayList<>(List.of("", "", ""));
        List<String> light = new ArrayList<>(List.of("", "", ""));
        for (Evidence document : there) {
            List<String> links = MUST.contains(document.kind()) ? grave : light;
            String fault = fault(p, document);
            if (!fault.isEmpty()) {
                first(links, 1, fault);
            } else if (draw(p, document)) {
                first(links, 2, "AUTHORITY_OVERDRAWN");
            }
        }
        for (EvidenceKind kind : needed) {
            if (there.stream().noneMatch(document -> document.kind() == kind)) {
                String missing = p.voucher().attached().isEmpty() ? "UNAPPROVED_POSTING" : "EVIDENCE_KIND_MISMATCH";
                first(MUST.contains(kind) ? grave : light, 0, missing);
            }
        }
        Stream.concat(grave.stream(), light.stream())
                .filter(fault -> !fault.isEmpty())
                .findFirst()
                .ifPresent(found::add);
    }

    private static void first(List<String> links, int link, String fault) {
        links.set(link, links.get(link).isEmpty() ? fault : links.get(link));
    }

    private boolean draw(Posting p, Evidence document) {
        BigDecimal sum = drawn.merge(
                List.of(document.name(), p.kind()), new BigDecimal(p.amount().toString()), BigDecimal::add);
        return sum.compareTo(
                        new BigDecimal(document.findAmount().orElse(Yuan.ZERO).toString()))
                > 0;
    }

    private List<EvidenceKind> needed(Posting p) {
        List<EvidenceKind> needed = new ArrayList<>();
        boolean again = p.kind() == PostingKind.DISBURSEMENT && p.from().role() == Role.SUSPENSE;
        switch (p.kind()) {
            case APPROPRIATION_RECEIVED, RECLASSIFIED -> needed.add(EvidenceKind.APPROPRIATION_NOTICE);
            case RETURNED -> needed.add(EvidenceKind.BANK_RETURN);
            case INTEREST, DISBURSEMENT -> needed.add(EvidenceKind.BANK_RECEIPT);
            default -> {}
        }
        if (again) {
            needed.add(EvidenceKind.BANK_RETURN);
        } else if (p instanceof Disbursement d && d.item().matter() != null) {
            needed.add(EvidenceKind.PANEL_BALLOT);
        }
        List<PostingKind> always = List.of(PostingKind.ALLOCATION, PostingKind.REVERSAL, PostingKind.MATCHING_BUDGETED);
        List<PostingKind> decided = List.of(PostingKind.DISBURSEMENT, PostingKind.RECLASSIFIED);
        if (always.contains(p.kind())
                || readings.minutes() == MinutesScope.EVERY_POSTING
                || (readings.minutes() == MinutesScope.DECISIONS && decided.contains(p.kind()) && !again)) {
            needed.add(EvidenceKind.JOINT_MEETING_MINUTES);
        }
        return needed;
    }

    private String fault(Posting p, Evidence document) {
        if (document instanceof PanelBallot b && !b.certificate().isEffective()) {
            return "BALLOT_INVALID";
        }
        if (document instanceof JointMeetingMinutes m && m.deciders() < 2) {
            return "DECIDED_ALONE";
        }
        String body = bodyFault(p, document);
        if (!body.isEmpty()) {
            return body;
        }
        if (document.day().isAfter(p.day())) {
            return "EVIDENCE_AFTER_POSTING";
        }
        boolean purpose = document.findPurpose()
                .map(name -> name.equals(NaiveVerifier.after(p).name()))
                .orElse(true);
        boolean matter = !(document instanceof PanelBallot b)
                || !(p instanceof Disbursement d)
                || b.certificate().matter() == d.item().matter();
        if (!purpose || !matter) {
            return "EVIDENCE_PURPOSE_MISMATCH";
        }
        boolean silent = document.namedVouchers().isEmpty()
                && (!(document instanceof JointMeetingMinutes) || readings.naming() == NamingRule.NOT_REQUIRED);
        return silent || document.namedVouchers().contains(p.voucher().name()) ? "" : "EVIDENCE_NAMES_OTHERS";
    }

    private static String bodyFault(Posting p, Evidence document) {
        Office body = p.from().chart().findOffice(document.body()).orElse(null);
        return switch (document.kind()) {
            case APPROPRIATION_NOTICE -> {
                if (p.kind() == PostingKind.RECLASSIFIED) {
                    boolean high =
                            body != null && body.level().compareTo(p.purpose().restrictedBy()) >= 0;
                    yield high ? "" : "RECLASSIFIED_WITHOUT_AUTHORITY";
                }
                yield p.from().office().equals(body) ? "" : "EVIDENCE_BODY_MISMATCH";
            }
            case JOINT_MEETING_MINUTES -> {
                String township = township(p.to().office());
                township = township.isEmpty() ? township(p.from().office()) : township;
                boolean own =
                        township.isEmpty() || (body != null && township(body).equals(township));
                yield own ? "" : "EVIDENCE_BODY_MISMATCH";
            }
            case PANEL_BALLOT -> p.to().office().equals(body) ? "" : "EVIDENCE_BODY_MISMATCH";
            default -> "";
        };
    }

    /** The outermost township that an office is or is in; its name, or nothing. */
    private static String township(Office office) {
        String name = "";
        for (Office o = office; o != null; o = o.within()) {
            if (o.level() == Level.TOWNSHIP) {
                name = o.name();
            }
        }
        return name;
    }
}
