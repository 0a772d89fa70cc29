package org.civaffairs.funds.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.civaffairs.core.rule.Basis;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Severity;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.JournalBuilder;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.journal.Postings;
import org.junit.jupiter.api.Test;

class VerifierTest {
    private static final Dossier DOSSIER = CleanBooks.dossier();
    private static final List<Posting> CLEAN = CleanBooks.postings(DOSSIER);
    private static final Verifier VERIFIER = Verifier.of(CleanBooks.RULES);

    private static Verification verify(List<Posting> postings) {
        return VERIFIER.verify(CleanBooks.journal(DOSSIER, postings), found -> {});
    }

    @Test
    void clean_books_are_verified() {
        Verification verification = verify(CLEAN);
        VerifiedJournal verified = verification.verified();
        assertEquals(CleanBooks.journal(DOSSIER, CLEAN), verified.journal());
        assertEquals(verification.summary(), verified.summary());
        assertEquals("verified journal of 10 postings, 0 closings", verified.toString());
        assertEquals(verified, JavaCopy.of(verified));
        assertEquals(verified.hashCode(), JavaCopy.of(verified).hashCode());
        assertEquals("10 postings, 10 posted, 0 repeated: {}", verification.toString());
        assertNotEquals(verified, verify(CLEAN.subList(0, 9)).verified());
    }

    @Test
    void lesser_findings_do_not_stand_in_the_way() {
        List<Posting> gap = new ArrayList<>(CLEAN);
        gap.remove(8);
        Verification verification = verify(gap);
        assertEquals(
                Map.of(FindingCode.SEQUENCE_GAP, 1L), verification.summary().counts());
        assertEquals(1, verification.summary().count(Severity.DEFICIENCY));
        assertTrue(verification.findVerified().isPresent());
    }

    @Test
    void a_violation_stands_in_the_way() {
        List<Posting> wrong = new ArrayList<>(CLEAN);
        wrong.remove(0);
        InvalidInputException error =
                assertThrows(InvalidInputException.class, () -> verify(wrong).verified());
        assertTrue(
                error.getMessage()
                        .startsWith("journal: findings must have no violation and no posting left out but is"),
                error.getMessage());
        assertEquals(Optional.empty(), verify(wrong).findVerified());
    }

    @Test
    void a_posting_left_out_stands_in_the_way() {
        List<Posting> wrong = new ArrayList<>(CLEAN);
        wrong.add(Postings.of(DOSSIER).allocated(10, "v2", "专户", "柏市", "1"));
        Verification verification = verify(wrong);
        assertEquals(1, verification.summary().leftOut());
        assertEquals(0, verification.summary().count(Severity.VIOLATION));
        assertFalse(verification.summary().isClean());
        assertThrows(InvalidInputException.class, verification::verified);
    }

    @Test
    void a_part_is_never_verified() {
        Journal journal = CleanBooks.journal(DOSSIER, CLEAN);
        Verification part = VERIFIER.verify(journal, VerificationState.none(CleanBooks.RULES, DOSSIER), found -> {});
        InvalidInputException error = assertThrows(InvalidInputException.class, part::verified);
        assertEquals("journal: journal must be whole: verify the parts together", error.getMessage());
    }

    @Test
    void every_finding_reaches_the_consumer_and_is_counted() {
        JournalBuilder journal = Journal.builder(DOSSIER);
        Posting zero = Postings.of(DOSSIER).allocated(1, "v2", "专户", "柏市", "0");
        for (int i = 0; i < 100_000; i++) {
            journal.add(zero);
        }
        AtomicLong count = new AtomicLong();
        VerificationSummary summary = VERIFIER.verify(journal.build(), found -> count.incrementAndGet())
                .summary();
        assertEquals(199_999, count.get());
        assertEquals(199_999, summary.total());
        assertEquals(100_000, summary.count(FindingCode.AMOUNT_NOT_POSITIVE));
        assertEquals(99_999, summary.count(FindingCode.SEQUENCE_GAP));
        assertEquals(100_000, summary.leftOut());
        assertEquals(VerificationSummary.FIRST, summary.first().size());
        assertEquals(50, summary.first().get(99).position());
    }

    @Test
    void states_of_other_rules_or_papers_are_refused() {
        Journal journal = CleanBooks.journal(DOSSIER, CLEAN);
        VerificationRules others = VerificationRules.under(
                Policy.planned().reading(VerificationRules.NAMING, NamingRule.NOT_REQUIRED), LocalDate.of(2010, 6, 1));
        VerificationState strange =
                VerificationState.none(others, CleanBooks.papers().build());
        InvalidInputException error =
                assertThrows(InvalidInputException.class, () -> VERIFIER.verify(journal, strange, found -> {}));
        assertEquals(
                "verification: before must be of the same rules; before must be of the same dossier",
                error.getMessage());
        assertThrows(InvalidInputException.class, () -> VERIFIER.state(journal).plus(strange));
        VerificationSummary other =
                Verifier.of(others).verify(journal, found -> {}).summary();
        assertThrows(InvalidInputException.class, () -> verify(CLEAN).summary().plus(other));
    }

    @Test
    void what_is_not_stated_is_declared() {
        VerificationSummary summary = verify(CLEAN).summary();
        assertEquals(CleanBooks.RULES, summary.rules());
        assertEquals(11, summary.assumptions().size());
        assertEquals(
                6,
                summary.assumptions().stream()
                        .filter(p -> p.basis() == Basis.ASSUMED)
                        .count());
        assertEquals(5, CleanBooks.RULES.provisions().all().size());
        assertEquals(CleanBooks.RULES, JavaCopy.of(CleanBooks.RULES));
        assertEquals(CleanBooks.RULES.hashCode(), JavaCopy.of(CleanBooks.RULES).hashCode());
        assertTrue(CleanBooks.RULES.toString().startsWith("verification [funds.verification.minutes = DECISIONS"));
        assertEquals(CleanBooks.RULES, VERIFIER.rules());
        assertThrows(InvalidInputException.class, () -> VerificationRules.inForceOn(LocalDate.of(2011, 1, 1)));
    }

    @Test
    void summaries_travel_and_add_up() {
        VerificationSummary summary = verify(CLEAN.subList(3, 10)).summary();
        assertEquals(summary, JavaCopy.of(summary));
        assertEquals(summary.hashCode(), JavaCopy.of(summary).hashCode());
        VerificationSummary twice = summary.plus(summary);
        assertEquals(2 * summary.total(), twice.total());
        assertEquals(2 * summary.first().size(), twice.first().size());
        assertEquals(14, twice.postings());
        assertNotEquals(summary, twice);
    }
}
