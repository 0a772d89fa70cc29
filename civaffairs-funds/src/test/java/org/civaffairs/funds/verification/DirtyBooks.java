package org.civaffairs.funds.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.*;

/** Random books of which nearly everything is wrong somewhere, on few accounts and papers, so that faults meet. */
final class DirtyBooks {
    private static final Chart CHART = Books.CHART;

    private static final List<LocalDate> ODD_DAYS = List.of(
            LocalDate.of(1948, 12, 31),
            LocalDate.of(1949, 1, 1),
            LocalDate.of(2009, 12, 31),
            LocalDate.of(2010, 6, 30),
            LocalDate.of(2010, 7, 1),
            LocalDate.of(2011, 1, 1));

    private final Random random;

    DirtyBooks(long seed) {
        random = new Random(seed);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean rarely() {
        return random.nextInt(8) == 0;
    }

    Dossier dossier() {
        DossierBuilder papers = Dossier.builder(CHART);
        List<Evidence> documents = new ArrayList<>();
        for (int e = 0; e < 14; e++) {
            Evidence document = document("e" + e);
            papers.evidence(document);
            documents.add(document);
        }
        for (int v = 0; v < 8; v++) {
            papers.voucher("v" + v, acts(), attached(documents));
        }
        return papers.build();
    }

    private String[] attached(List<Evidence> documents) {
        List<EvidenceKind> kinds = new ArrayList<>();
        List<String> attached = new ArrayList<>();
        int wanted = rarely() ? 0 : 1 + random.nextInt(5);
        for (int i = 0; i < wanted; i++) {
            Evidence one = any(documents);
            if (!kinds.contains(one.kind())) {
                kinds.add(one.kind());
                attached.add(one.name());
            }
        }
        return attached.toArray(String[]::new);
    }

    private List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        for (Duty duty : Duty.values()) {
            acts.add(new Act(duty, any(CHART.persons()), any(CHART.offices())));
        }
        return rarely() ? Books.acts() : acts.subList(0, random.nextInt(acts.size() + 1));
    }

    private LocalDate day() {
        return Books.APPROVED.plusDays(random.nextInt(6));
    }

    private Evidence document(String name) {
        String purpose = any(CHART.purposes()).name();
        Yuan amount = Yuan.ofFen(random.nextInt(12));
        Document document =
                new Document(name, rarely() ? "无名" : any(CHART.offices()).name(), day(), Books.DIGEST);
        List<String> named = random.nextBoolean() ? List.of() : List.of("v" + random.nextInt(8), "v1", "v2");
        return switch (random.nextInt(6)) {
            case 0 -> new AppropriationNotice(document, purpose, amount);
            case 1 -> new JointMeetingMinutes(document, purpose, amount, named, random.nextInt(4));
            case 2 -> ballot(name, purpose, amount, named);
            case 3 -> new BankReceipt(document, amount);
            case 4 -> new BankReturn(document, amount);
            default -> new PublicationRecord(document, named);
        };
    }

    private Evidence ballot(String name, String purpose, Yuan amount, List<String> named) {
        AssistanceMatter matter = random.nextBoolean() ? AssistanceMatter.RURAL_DIBAO : AssistanceMatter.RELIEF;
        String village = random.nextBoolean() ? "江桥村" : "北联村";
        Truth procedure = any(List.of(Truth.values()));
        Yuan resolved = rarely() ? null : amount;
        return new PanelBallot(
                name,
                Books.DIGEST,
                new BallotCertificate(village, "s", name, matter, day(), !rarely(), procedure, resolved),
                purpose,
                named);
    }

    Journal journal(Dossier dossier, int postings) {
        JournalBuilder journal = Journal.builder(dossier);
        List<Posting> all = new ArrayList<>();
        long number = 0;
        for (int i = 0; i < postings; i++) {
            number = rarely() ? 1 + random.nextInt(postings + 2) : number + 1;
            Posting posting = rarely() && !all.isEmpty() ? any(all) : posting(dossier, number);
            all.add(posting);
            journal.add(posting);
            if (random.nextInt(15) == 0) {
                journal.close(day().minusDays(2));
            }
        }
        return journal.build();
    }

    private Posting posting(Dossier dossier, long number) {
        LocalDate day = random.nextInt(10) == 0 ? any(ODD_DAYS) : day();
        Voucher voucher = any(dossier.vouchers());
        Account from = any(CHART.accounts());
        Account to = any(CHART.accounts());
        Purpose purpose = any(CHART.purposes());
        Yuan amount = Yuan.ofFen(rarely() ? -random.nextInt(2) : 1 + random.nextInt(5));
        long target = number - random.nextInt(4);
        return switch (random.nextInt(9)) {
            case 0 -> new AppropriationReceived(number, day, voucher, from, to, purpose, amount);
            case 1 -> new Allocation(number, day, voucher, from, to, purpose, amount);
            case 2 -> new Disbursement(number, day, voucher, from, to, purpose, amount, any(CHART.items()));
            case 3 -> new Returned(number, day, voucher, from, to, purpose, amount);
            case 4 -> new Reclassified(number, day, voucher, from, to, purpose, amount, any(CHART.purposes()));
            case 5 -> new Reversal(number, day, voucher, to, from, purpose, amount, Math.max(1, target));
            case 6 -> new MatchingBudgeted(number, day, voucher, from, to, purpose, amount);
            case 7 -> new Interest(number, day, voucher, from, to, purpose, amount);
            default ->
                new Disbursement(
                        number,
                        day,
                        voucher,
                        CHART.account("专户"),
                        CHART.account("户甲"),
                        purpose,
                        amount,
                        CHART.item("低保金"));
        };
    }
}
