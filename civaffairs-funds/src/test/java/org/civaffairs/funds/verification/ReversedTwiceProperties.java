package org.civaffairs.funds.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.*;

/** Clean books in which postings are undone: once, twice, all. */
class ReversedTwiceProperties {
    private static final Verifier VERIFIER = Verifier.of(CleanBooks.RULES);

    /** The papers of clean books, and minutes for reversals of the last payment. */
    private static Dossier papers(RandomCleanBooks books) {
        DossierBuilder papers = Dossier.builder(Books.CHART);
        Dossier clean = books.dossier();
        clean.evidence().forEach(papers::evidence);
        RandomCleanBooks.Round last = books.rounds.get(books.rounds.size() - 1);
        String town = Books.CHART.account(last.township()).office().name();
        papers.evidence(new JointMeetingMinutes(
                Books.document("x", town), last.purpose(), Yuan.of(1_000_000), List.of("x"), 3));
        clean.vouchers()
                .forEach(v -> papers.voucher(
                        v.name(),
                        v.acts(),
                        v.attached().stream().map(Evidence::name).toArray(String[]::new)));
        return papers.voucher("x", Books.acts(), "x").build();
    }

    private static Posting reversal(Posting paid, Voucher voucher, long number) {
        return new Reversal(
                number, paid.day(), voucher, paid.to(), paid.from(), paid.purpose(), paid.amount(), paid.number());
    }

    @Property(tries = 50)
    void twice_is_found_at_the_second_and_takes_from_the_person_what_is_there(@ForAll long seed) {
        RandomCleanBooks books = new RandomCleanBooks(seed);
        Dossier dossier = papers(books);
        List<Posting> postings = new ArrayList<>(books.postings(dossier));
        Posting paid = postings.get(postings.size() - 1);
        Yuan got = VERIFIER.state(CleanBooks.journal(dossier, postings)).balance(paid.to(), paid.purpose());
        postings.add(reversal(paid, dossier.voucher("x"), paid.number() + 1));
        assertEquals(List.of(), CleanBooks.findings(CleanBooks.journal(dossier, postings)));
        long second = paid.number() + 2;
        postings.add(reversal(paid, dossier.voucher("x"), second));
        List<String> expected = new ArrayList<>();
        if (got.compareTo(paid.amount().times(2)) < 0) {
            expected.add(second + " PURPOSE_OVERDRAWN");
        }
        expected.add(second + " REVERSAL_EXCEEDS_TARGET");
        assertEquals(expected, CleanBooks.codes(CleanBooks.findings(CleanBooks.journal(dossier, postings))));
    }

    @Property(tries = 50)
    void everything_reversed_is_zero(@ForAll long seed) {
        RandomCleanBooks books = new RandomCleanBooks(seed);
        Dossier dossier = books.dossier();
        List<Posting> all = new ArrayList<>(books.postings(dossier));
        int count = all.size();
        for (int i = count - 1; i >= 0; i--) {
            all.add(reversal(all.get(i), all.get(i).voucher(), all.size() + 1L));
        }
        VerificationState state = VERIFIER.state(CleanBooks.journal(dossier, all));
        for (Account account : Books.CHART.accounts()) {
            for (Purpose purpose : Books.CHART.purposes()) {
                assertEquals(Yuan.ZERO, state.balance(account, purpose));
            }
        }
        assertEquals(2L * count, state.seen());
    }
}
