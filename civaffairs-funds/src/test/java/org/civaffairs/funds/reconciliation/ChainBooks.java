package org.civaffairs.funds.reconciliation;

import static org.civaffairs.funds.journal.Books.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.*;

/** Postings of all kinds, which say anything; no verifier has looked at them. */
final class ChainBooks {
    private static final Chart CHART = Books.CHART;

    static final Dossier DOSSIER = dossier(Books.receipt("r1", 100), acts());

    private ChainBooks() {}

    static Dossier dossier(Evidence evidence, List<Act> acts) {
        return Dossier.builder(CHART)
                .evidence(evidence, Books.notice("n1", "财政厅", "低保", 7))
                .voucher("v1", acts, evidence.name(), "n1")
                .voucher("v2", List.of())
                .build();
    }

    static Posting random(Random random, long number) {
        PostingKind kind = PostingKind.values()[random.nextInt(PostingKind.values().length)];
        return posting(
                kind,
                number,
                Books.BOOKED.plusDays(random.nextInt(9) - 4),
                pick(random, DOSSIER.vouchers()),
                pick(random, CHART.accounts()),
                pick(random, CHART.accounts()),
                pick(random, CHART.purposes()),
                Yuan.ofFen(random.nextInt(9) - 1),
                pick(random, CHART.items()),
                pick(random, CHART.purposes()),
                random.nextInt(5));
    }

    static <E> E pick(Random random, List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Another of a list than the one given. */
    static <E> E other(Random random, List<E> list, E one) {
        E found = pick(random, list);
        while (found.equals(one)) {
            found = pick(random, list);
        }
        return found;
    }

    static Posting posting(
            PostingKind kind,
            long number,
            LocalDate day,
            Voucher voucher,
            Account from,
            Account to,
            Purpose purpose,
            Yuan amount,
            Item item,
            Purpose into,
            long target) {
        return switch (kind) {
            case APPROPRIATION_RECEIVED -> new AppropriationReceived(number, day, voucher, from, to, purpose, amount);
            case ALLOCATION -> new Allocation(number, day, voucher, from, to, purpose, amount);
            case DISBURSEMENT -> new Disbursement(number, day, voucher, from, to, purpose, amount, item);
            case RETURNED -> new Returned(number, day, voucher, from, to, purpose, amount);
            case RECLASSIFIED -> new Reclassified(number, day, voucher, from, to, purpose, amount, into);
            case REVERSAL -> new Reversal(number, day, voucher, from, to, purpose, amount, target);
            case MATCHING_BUDGETED -> new MatchingBudgeted(number, day, voucher, from, to, purpose, amount);
            case INTEREST -> new Interest(number, day, voucher, from, to, purpose, amount);
        };
    }

    /** The same posting with one of its parts changed: 0 the kind, 1 the number, and so on; 8 what only its kind has. */
    static Posting changed(Posting p, int part, Random random) {
        List<PostingKind> kinds = List.of(PostingKind.values());
        Item item = p instanceof Disbursement d ? d.item() : CHART.item("低保金");
        Purpose into = p instanceof Reclassified r ? r.into() : CHART.purpose("低保");
        long target = p instanceof Reversal r ? r.target() : 1;
        return posting(
                part == 0 ? other(random, kinds, p.kind()) : p.kind(),
                p.number() + (part == 1 ? 1 + random.nextInt(3) : 0),
                p.day().plusDays(part == 2 ? 1 + random.nextInt(3) : 0),
                part == 3 ? other(random, DOSSIER.vouchers(), p.voucher()) : p.voucher(),
                part == 4 ? other(random, CHART.accounts(), p.from()) : p.from(),
                part == 5 ? other(random, CHART.accounts(), p.to()) : p.to(),
                part == 6 ? other(random, CHART.purposes(), p.purpose()) : p.purpose(),
                p.amount().plus(Yuan.ofFen(part == 7 ? 1 : 0)),
                part == 8 ? other(random, CHART.items(), item) : item,
                part == 8 ? other(random, CHART.purposes(), into) : into,
                target + (part == 8 ? 1 : 0));
    }

    static List<Posting> postings(Random random, int size) {
        List<Posting> postings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            postings.add(random(random, i + 1L));
        }
        return postings;
    }

    static Journal journal(List<Posting> postings) {
        JournalBuilder journal = Journal.builder(DOSSIER);
        postings.forEach(journal::add);
        return journal.build();
    }

    static List<String> hashes(Journal journal) {
        List<String> hashes = new ArrayList<>();
        JournalChain.EMPTY.append(journal, hashes::add);
        return hashes;
    }
}
