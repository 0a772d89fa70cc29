package org.civaffairs.funds.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.*;

/**
 * Random books without a fault: rounds of an appropriation, an allocation to a township and payments to its village, each on
 * papers of its own that resolve it to the fen. A round may be of either purpose and either township; some pay all out.
 */
final class RandomCleanBooks {
    /** One round: money of one purpose, allocated to one township, paid to people of one village. */
    record Round(String purpose, String township, String village, List<String> people, List<Long> fen, boolean all) {
        long paid() {
            return fen.stream().mapToLong(f -> f).sum();
        }

        long allocated() {
            return all ? paid() : paid() + 7;
        }
    }

    private static final Chart CHART = Books.CHART;

    final List<Round> rounds = new ArrayList<>();

    RandomCleanBooks(long seed) {
        Random random = new Random(seed);
        int count = 2 + random.nextInt(4);
        for (int r = 0; r < count; r++) {
            boolean first = random.nextBoolean();
            List<Long> fen = new ArrayList<>();
            List<String> people = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3) + 1; i++) {
                fen.add(1L + random.nextInt(20_000));
                people.add(!first ? "户丙" : random.nextBoolean() ? "户甲" : "户乙");
            }
            rounds.add(new Round(
                    random.nextBoolean() ? "低保" : "救灾",
                    first ? "柏市" : "网岭",
                    first ? "江桥村" : "北联村",
                    people,
                    fen,
                    random.nextBoolean()));
        }
    }

    static String item(String purpose) {
        return purpose.equals("低保") ? "低保金" : "救济款";
    }

    private static Document document(String name, String body) {
        return new Document(name, body, Books.APPROVED, Books.DIGEST);
    }

    Dossier dossier() {
        return dossier(UnaryOperator.identity(), Books.acts(), "");
    }

    /** The papers; a change of each document, the acts of the last payment's voucher, and what that voucher lacks. */
    Dossier dossier(UnaryOperator<Evidence> change, List<Act> acts, String lacks) {
        DossierBuilder papers = Dossier.builder(CHART);
        for (int r = 0; r < rounds.size(); r++) {
            Round round = rounds.get(r);
            evidence(r, round).forEach(document -> papers.evidence(change.apply(document)));
            boolean last = r == rounds.size() - 1;
            papers.voucher("a" + r, Books.acts(), "n" + r);
            papers.voucher("b" + r, Books.acts(), "m" + r);
            List<String> attached = new ArrayList<>(List.of("p" + r, "t" + r, "r" + r));
            if (last) {
                attached.remove(lacks);
            }
            papers.voucher("c" + r, last ? acts : Books.acts(), attached.toArray(String[]::new));
        }
        return papers.build();
    }

    static List<Evidence> evidence(int r, Round round) {
        Yuan paid = Yuan.ofFen(round.paid());
        Yuan allocated = Yuan.ofFen(round.allocated());
        String town = CHART.account(round.township()).office().name();
        AssistanceMatter matter = CHART.item(item(round.purpose())).matter();
        return List.of(
                new AppropriationNotice(document("n" + r, "财政厅"), round.purpose(), allocated),
                new JointMeetingMinutes(document("m" + r, town), round.purpose(), allocated, List.of("b" + r), 5),
                new JointMeetingMinutes(document("p" + r, town), round.purpose(), paid, List.of("c" + r), 5),
                new PanelBallot(
                        "t" + r,
                        Books.DIGEST,
                        new BallotCertificate(
                                round.village(), "s", "t" + r, matter, Books.APPROVED, true, Truth.YES, paid),
                        round.purpose(),
                        List.of()),
                new BankReceipt(document("r" + r, "农业银行"), paid));
    }

    List<Posting> postings(Dossier dossier) {
        List<Posting> all = new ArrayList<>();
        LocalDate day = Books.BOOKED;
        for (int r = 0; r < rounds.size(); r++) {
            Round round = rounds.get(r);
            Postings post = Postings.of(dossier).on(day.plusDays(r)).of(round.purpose());
            String money = Yuan.ofFen(round.allocated()).toString();
            all.add(post.received(all.size() + 1, "a" + r, "省财政", "专户", money));
            all.add(post.allocated(all.size() + 1, "b" + r, "专户", round.township(), money));
            for (int i = 0; i < round.fen().size(); i++) {
                all.add(post.paid(
                        all.size() + 1,
                        "c" + r,
                        round.township(),
                        round.people().get(i),
                        Yuan.ofFen(round.fen().get(i)).toString(),
                        item(round.purpose())));
            }
        }
        return all;
    }

    Journal journal(Dossier dossier) {
        return CleanBooks.journal(dossier, postings(dossier));
    }

    /** The numbers of the payments of the last round. */
    List<Long> lastPayments() {
        int postings = postings(dossier()).size();
        int paid = rounds.get(rounds.size() - 1).fen().size();
        List<Long> numbers = new ArrayList<>();
        for (long number = postings - paid + 1L; number <= postings; number++) {
            numbers.add(number);
        }
        return numbers;
    }
}
