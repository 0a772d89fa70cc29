package org.civaffairs.funds.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;

/** Reads evidence, which is made only when all around it has been read, so that everything that is wrong is told together. */
record EvidenceJson(StrictJson json) {
    static Evidence read(Map<?, ?> given) {
        StrictJson json = StrictJson.of("evidence", null);
        Supplier<Evidence> read = new EvidenceJson(json).evidence(given);
        json.refuse();
        return read.get();
    }

    private Supplier<Evidence> evidence(Map<?, ?> given) {
        Object named = given.get("kind");
        EvidenceKind kind = json.choice("kind", named, EvidenceKind.values());
        if (!kind.name().equals(named)) {
            return () -> {
                throw refused();
            };
        }
        return switch (kind) {
            case APPROPRIATION_NOTICE, BANK_RECEIPT, BANK_RETURN -> money(kind, given);
            case JOINT_MEETING_MINUTES, PAYROLL_ROSTER -> decision(kind, given);
            case PANEL_BALLOT -> ballot(given);
            case PUBLICATION_RECORD -> publication(given);
            case AUDIT_REPORT -> audit(given);
        };
    }

    /** Of a thing that was refused: nobody makes it. */
    private static IllegalStateException refused() {
        return new IllegalStateException("made before it was refused");
    }

    private Supplier<Evidence> money(EvidenceKind kind, Map<?, ?> given) {
        boolean notice = kind == EvidenceKind.APPROPRIATION_NOTICE;
        if (notice) {
            json.own("", given.keySet(), "kind", "document", "purpose", "amount");
        } else {
            json.own("", given.keySet(), "kind", "document", "amount");
        }
        Supplier<Document> document = document(given);
        String purpose = notice ? json.text("purpose", given.get("purpose")) : "";
        Yuan amount = json.amount("amount", given.get("amount"));
        return switch (kind) {
            case BANK_RECEIPT -> () -> new BankReceipt(document.get(), amount);
            case BANK_RETURN -> () -> new BankReturn(document.get(), amount);
            default -> () -> new AppropriationNotice(document.get(), purpose, amount);
        };
    }

    private Supplier<Evidence> decision(EvidenceKind kind, Map<?, ?> given) {
        boolean minutes = kind == EvidenceKind.JOINT_MEETING_MINUTES;
        if (minutes) {
            json.own("", given.keySet(), "kind", "document", "purpose", "amount", "vouchers", "deciders");
        } else {
            json.own("", given.keySet(), "kind", "document", "purpose", "amount", "vouchers");
        }
        Supplier<Document> document = document(given);
        String purpose = json.text("purpose", given.get("purpose"));
        Yuan amount = json.amount("amount", given.get("amount"));
        List<String> vouchers = vouchers(given);
        int deciders = minutes ? json.count("deciders", given.get("deciders")) : 0;
        return minutes
                ? () -> new JointMeetingMinutes(document.get(), purpose, amount, vouchers, deciders)
                : () -> new PayrollRoster(document.get(), purpose, amount, vouchers);
    }

    private Supplier<Evidence> ballot(Map<?, ?> given) {
        json.own("", given.keySet(), "kind", "name", "digest", "certificate", "purpose", "vouchers");
        String name = json.text("name", given.get("name"));
        String digest = digest("", given);
        Supplier<BallotCertificate> certificate =
                json.object("certificate", given.get("certificate"), this::certificate, () -> {
                    throw refused();
                });
        String purpose = json.text("purpose", given.get("purpose"));
        List<String> vouchers = vouchers(given);
        return () -> new PanelBallot(name, digest, certificate.get(), purpose, vouchers);
    }

    private Supplier<BallotCertificate> certificate(String path, Map<?, ?> given) {
        json.own(
                path,
                given.keySet(),
                "village",
                "session",
                "motion",
                "matter",
                "day",
                "passed",
                "procedure",
                "resolved");
        String village = json.text(path + "village", given.get("village"));
        String session = json.text(path + "session", given.get("session"));
        String motion = json.text(path + "motion", given.get("motion"));
        AssistanceMatter matter = json.choice(path + "matter", given.get("matter"), AssistanceMatter.values());
        LocalDate day = json.day(path + "day", given.get("day"));
        boolean passed = json.flag(path + "passed", given.get("passed"));
        Truth procedure = json.choice(path + "procedure", given.get("procedure"), Truth.values());
        Yuan resolved =
                json.findAmount(path + "resolved", given.get("resolved")).orElse(null);
        return () -> new BallotCertificate(village, session, motion, matter, day, passed, procedure, resolved);
    }

    private Supplier<Evidence> publication(Map<?, ?> given) {
        json.own("", given.keySet(), "kind", "document", "vouchers");
        Supplier<Document> document = document(given);
        List<String> vouchers = vouchers(given);
        return () -> new PublicationRecord(document.get(), vouchers);
    }

    private Supplier<Evidence> audit(Map<?, ?> given) {
        json.own("", given.keySet(), "kind", "document", "year");
        Supplier<Document> document = document(given);
        int year = json.count("year", given.get("year"));
        return () -> new AuditReport(document.get(), year);
    }

    private Supplier<Document> document(Map<?, ?> given) {
        return json.object("document", given.get("document"), this::paper, () -> {
            throw refused();
        });
    }

    private Supplier<Document> paper(String path, Map<?, ?> given) {
        json.own(path, given.keySet(), "name", "body", "day", "digest");
        String name = json.text(path + "name", given.get("name"));
        String body = json.text(path + "body", given.get("body"));
        LocalDate day = json.day(path + "day", given.get("day"));
        String digest = digest(path, given);
        return () -> new Document(name, body, day, digest);
    }

    private String digest(String path, Map<?, ?> given) {
        String digest = json.text(path + "digest", given.get("digest"));
        json.require(digest.isEmpty() || Document.isDigest(digest), path + "digest", Document.DIGEST_NEEDED);
        return digest;
    }

    private List<String> vouchers(Map<?, ?> given) {
        return json.items("vouchers", given.get("vouchers"), json::text);
    }
}
