package org.civaffairs.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Account;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.AppropriationNotice;
import org.civaffairs.funds.journal.AppropriationReceived;
import org.civaffairs.funds.journal.BankReceipt;
import org.civaffairs.funds.journal.Chart;
import org.civaffairs.funds.journal.ChartBuilder;
import org.civaffairs.funds.journal.Disbursement;
import org.civaffairs.funds.journal.Document;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.DossierBuilder;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.JointMeetingMinutes;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.JournalBuilder;
import org.civaffairs.funds.journal.Level;
import org.civaffairs.funds.journal.PanelBallot;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.Role;
import org.civaffairs.funds.journal.Voucher;

/**
 * Clean books of a year: twelve purposes funded once, then payments by card to beneficiaries drawn at random, twenty on a
 * voucher, each voucher with minutes, ballot and bank receipt and five people who did one duty each. The same seed gives the
 * same books.
 */
final class FundsBooks {
    static final int PURPOSES = 12;

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2010, 12, 31);
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final Yuan FUNDED = Yuan.of(1_000_000_000);
    private static final Yuan RESOLVED = Yuan.of(1_000_000);
    private static final int ON_A_VOUCHER = 20;

    final Journal journal;

    private final int vouchers;
    private final Chart chart;
    private final Dossier dossier;

    /** Clean books. */
    FundsBooks(int accounts, int postings) {
        vouchers = postings / ON_A_VOUCHER;
        chart = chart(accounts);
        dossier = dossier();
        journal = build(postings(postings));
    }

    static String purpose(int place) {
        return "purpose" + place;
    }

    private static Chart chart(int accounts) {
        ChartBuilder chart = Chart.builder()
                .office("province", Level.PROVINCE)
                .office("county", Level.COUNTY)
                .office("town", Level.TOWNSHIP, "county")
                .office("village", Level.VILLAGE, "town")
                .item("allowance", AssistanceMatter.RURAL_DIBAO)
                .account("treasury", Role.SUPERIOR, "province")
                .account("dedicated", Role.DEDICATED, "county");
        for (Duty duty : Duty.values()) {
            chart.person("person" + duty.ordinal(), PersonName.parse("王" + duty.ordinal()));
        }
        for (int p = 0; p < PURPOSES; p++) {
            chart.purpose(purpose(p), FIRST, LAST, Level.PROVINCE, "allowance");
        }
        for (int i = 0; i < accounts; i++) {
            chart.account("card" + i, Role.BENEFICIARY, "village");
        }
        return chart.build();
    }

    private Dossier dossier() {
        DossierBuilder papers = Dossier.builder(chart);
        List<Act> acts = new ArrayList<>();
        for (Duty duty : Duty.values()) {
            String office = duty.ordinal() % 2 == 0 ? "village" : "town";
            acts.add(new Act(duty, chart.person("person" + duty.ordinal()), chart.office(office)));
        }
        for (int p = 0; p < PURPOSES; p++) {
            Document notice = new Document("notice" + p, "province", FIRST, DIGEST);
            papers.evidence(new AppropriationNotice(notice, purpose(p), FUNDED));
            papers.voucher("funding" + p, acts, notice.name());
        }
        for (int v = 0; v < vouchers; v++) {
            attach(papers, v, acts);
        }
        return papers.build();
    }

    private static void attach(DossierBuilder papers, int v, List<Act> acts) {
        String purpose = purpose(v % PURPOSES);
        String voucher = "voucher" + v;
        papers.evidence(new JointMeetingMinutes(
                new Document("minutes" + v, "town", FIRST, DIGEST), purpose, RESOLVED, List.of(voucher), 7));
        BallotCertificate certificate = new BallotCertificate(
                "village", "session", "motion" + v, AssistanceMatter.RURAL_DIBAO, FIRST, true, Truth.UNKNOWN, RESOLVED);
        papers.evidence(new PanelBallot("ballot" + v, DIGEST, certificate, purpose, List.of()));
        papers.evidence(new BankReceipt(new Document("receipt" + v, "bank", FIRST, DIGEST), RESOLVED));
        papers.voucher(voucher, acts, "minutes" + v, "ballot" + v, "receipt" + v);
    }

    /** The postings as objects. */
    List<Posting> postings(int size) {
        Random random = new Random(1);
        List<Account> accounts = chart.accounts();
        List<Posting> all = new ArrayList<>(size);
        for (int p = 0; p < PURPOSES; p++) {
            all.add(new AppropriationReceived(
                    p + 1L,
                    FIRST,
                    dossier.vouchers().get(p),
                    accounts.get(0),
                    accounts.get(1),
                    chart.purpose(purpose(p)),
                    FUNDED));
        }
        for (int i = PURPOSES; i < size; i++) {
            all.add(payment(i, size, random));
        }
        return all;
    }

    private Posting payment(int i, int size, Random random) {
        List<Account> accounts = chart.accounts();
        int v = (int) ((long) (i - PURPOSES) * vouchers / size);
        Voucher voucher = dossier.vouchers().get(PURPOSES + v);
        return new Disbursement(
                i + 1L,
                FIRST.plusDays(1 + i * 300L / size),
                voucher,
                accounts.get(1),
                accounts.get(2 + random.nextInt(accounts.size() - 2)),
                chart.purposes().get(v % PURPOSES),
                Yuan.ofFen(1 + random.nextInt(100_000)),
                chart.item("allowance"));
    }

    /** The same books, but the last payment is more than its minutes, its ballot, its receipt and its purpose have. */
    Journal spoilt() {
        List<Posting> all = new ArrayList<>(journal.postings());
        Disbursement last = (Disbursement) all.remove(all.size() - 1);
        all.add(new Disbursement(
                last.number(),
                last.day(),
                last.voucher(),
                last.from(),
                last.to(),
                last.purpose(),
                FUNDED.plus(RESOLVED),
                last.item()));
        return build(all);
    }

    /** The columns out of objects. */
    Journal build(List<Posting> postings) {
        JournalBuilder builder = Journal.builder(dossier);
        postings.forEach(builder::add);
        return builder.build();
    }
}
