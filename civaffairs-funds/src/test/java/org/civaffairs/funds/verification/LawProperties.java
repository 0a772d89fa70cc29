package org.civaffairs.funds.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.*;

/** The laws of funds that are not about parts. */
class LawProperties {
    private static final Verifier VERIFIER = Verifier.of(CleanBooks.RULES);

    /** All money is somewhere: per purpose the sum over all accounts is what was changed into it and out of it. */
    @Property(tries = 300)
    void balances_sum_to_zero_per_purpose_but_for_reclassified_money(@ForAll long seed) {
        DirtyBooks books = new DirtyBooks(seed);
        Journal journal = books.journal(books.dossier(), 30);
        VerificationState state = VERIFIER.state(journal);
        Map<Purpose, BigDecimal> changed = new HashMap<>();
        for (Journal part : state.posted().parts()) {
            for (Posting p : part.postings()) {
                if (p instanceof Reclassified r) {
                    BigDecimal amount = new BigDecimal(r.amount().toString());
                    changed.merge(r.purpose(), amount.negate(), BigDecimal::add);
                    changed.merge(r.into(), amount, BigDecimal::add);
                }
            }
        }
        for (Purpose purpose : Books.CHART.purposes()) {
            Yuan sum = Yuan.sum(Books.CHART.accounts().stream()
                    .map(account -> state.balance(account, purpose))
                    .toList());
            assertEquals(0, new BigDecimal(sum.toString()).compareTo(changed.getOrDefault(purpose, BigDecimal.ZERO)));
        }
    }

    /** Whole vouchers in another order: each is independent in what it moves. */
    @Property(tries = 100)
    void the_order_of_postings_changes_no_final_balance(@ForAll long seed) {
        RandomCleanBooks books = new RandomCleanBooks(seed);
        Dossier dossier = books.dossier();
        List<Posting> shuffled = new ArrayList<>(books.postings(dossier));
        VerificationState before = VERIFIER.state(CleanBooks.journal(dossier, shuffled));
        Collections.shuffle(shuffled, new Random(seed));
        VerificationState after = VERIFIER.state(CleanBooks.journal(dossier, shuffled));
        for (Account account : Books.CHART.accounts()) {
            for (Purpose purpose : Books.CHART.purposes()) {
                assertEquals(before.balance(account, purpose), after.balance(account, purpose));
            }
        }
    }

    /** A document is lost: whatever was faulty in the postings that rested on it stays so. */
    @Property(tries = 300)
    void removing_evidence_never_turns_a_faulty_posting_clean(@ForAll long seed, @ForAll @IntRange(max = 13) int lost) {
        DirtyBooks books = new DirtyBooks(seed);
        Dossier dossier = books.dossier();
        Journal journal = books.journal(dossier, 30);
        Journal without = journal.rebase(without(dossier, dossier.evidence().get(lost)));
        Set<Long> faulty = positions(journal);
        Set<Long> still = positions(without);
        assertTrue(still.containsAll(faulty), () -> faulty + " but " + still);
        Set<Long> violations = violations(journal);
        Set<Long> stillViolations = violations(without);
        assertTrue(stillViolations.containsAll(violations), () -> violations + " but " + stillViolations);
    }

    private static Set<Long> violations(Journal journal) {
        return CleanBooks.findings(journal).stream()
                .filter(found -> found.finding().severity() == Severity.VIOLATION)
                .map(PostingFinding::position)
                .collect(Collectors.toSet());
    }

    private static Set<Long> positions(Journal journal) {
        return CleanBooks.findings(journal).stream()
                .map(PostingFinding::position)
                .collect(Collectors.toSet());
    }

    private static Dossier without(Dossier dossier, Evidence lost) {
        DossierBuilder papers = Dossier.builder(dossier.chart());
        dossier.evidence().stream().filter(e -> !e.equals(lost)).forEach(papers::evidence);
        dossier.vouchers()
                .forEach(v -> papers.voucher(
                        v.name(),
                        v.acts(),
                        v.attached().stream()
                                .filter(e -> !e.equals(lost))
                                .map(Evidence::name)
                                .toArray(String[]::new)));
        return papers.build();
    }

    /** Clean books go on with a clean round on papers and money of its own: they stay clean. */
    @Property(tries = 100)
    void a_clean_round_more_stays_clean(@ForAll long seed) {
        RandomCleanBooks books = new RandomCleanBooks(seed);
        Dossier dossier = books.dossier();
        Journal journal = books.journal(dossier);
        int last = journal.size() - books.lastPayments().size() - 2;
        Journal before = journal.only(i -> i < last);
        assertEquals(List.of(), CleanBooks.findings(before));
        assertEquals(List.of(), CleanBooks.findings(before.append(journal.only(i -> i >= last))));
    }

    @Property(tries = 100)
    void sending_postings_again_changes_nothing(@ForAll long seed) {
        RandomCleanBooks books = new RandomCleanBooks(seed);
        Journal once = books.journal(books.dossier());
        Verification twice = VERIFIER.verify(once.append(once), found -> {});
        assertEquals(0, twice.summary().total());
        assertEquals(once.size(), twice.summary().repeated());
        assertEquals(once.size(), twice.summary().posted());
        assertEquals(0, twice.summary().leftOut());
        assertEquals(VERIFIER.state(once).posted(), twice.after().posted());
    }
}
