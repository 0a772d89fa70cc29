package org.civaffairs.funds.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Journal;

/** The laws of states: parts can be summarised anywhere, and report exactly the findings of the whole. */
class StateProperties {
    private static final Verifier VERIFIER = Verifier.of(CleanBooks.RULES);

    /** Two parts of books; numbers of the second may repeat those of the first. */
    private record Parts(Dossier dossier, Journal a, Journal b) {
        static Parts of(long seed, int first, int second) {
            DirtyBooks books = new DirtyBooks(seed);
            Dossier dossier = books.dossier();
            return new Parts(dossier, books.journal(dossier, first), books.journal(dossier, second));
        }

        Journal whole() {
            return a.append(b);
        }
    }

    @Property(tries = 300)
    void the_state_of_the_whole_is_the_sum_of_the_states(
            @ForAll long seed, @ForAll @IntRange(max = 20) int first, @ForAll @IntRange(max = 20) int second) {
        Parts parts = Parts.of(seed, first, second);
        VerificationState sum = VERIFIER.state(parts.a()).plus(VERIFIER.state(parts.b()));
        assertEquals(VERIFIER.state(parts.whole()), sum);
        assertEquals(VERIFIER.state(parts.whole()).hashCode(), sum.hashCode());
    }

    @Property(tries = 300)
    void parts_report_the_findings_of_the_whole(
            @ForAll long seed, @ForAll @IntRange(max = 20) int first, @ForAll @IntRange(max = 20) int second) {
        Parts parts = Parts.of(seed, first, second);
        List<PostingFinding> inParts = new ArrayList<>();
        Verification a = VERIFIER.verify(parts.a(), inParts::add);
        Verification b = VERIFIER.verify(parts.b(), VERIFIER.state(parts.a()), inParts::add);
        List<PostingFinding> found = new ArrayList<>();
        Verification whole = VERIFIER.verify(parts.whole(), found::add);
        assertEquals(found, inParts);
        assertEquals(whole.summary(), a.summary().plus(b.summary()));
        assertEquals(whole.after(), b.after());
    }

    @Property(tries = 200)
    void a_state_stays_what_it_is_whoever_goes_on_from_it(
            @ForAll long seed, @ForAll @IntRange(max = 20) int first, @ForAll @IntRange(max = 20) int second) {
        Parts parts = Parts.of(seed, first, second);
        VerificationState before = VERIFIER.state(parts.a());
        Verification once = VERIFIER.verify(parts.b(), before, found -> {});
        before.plus(VERIFIER.state(parts.b()));
        Verification again = VERIFIER.verify(parts.b(), before, found -> {});
        assertEquals(VERIFIER.state(parts.a()), before);
        assertEquals(once.after(), again.after());
        assertEquals(once.summary(), again.summary());
    }

    @Property(tries = 300)
    void adding_states_is_associative_and_has_an_identity(@ForAll long seed) {
        DirtyBooks books = new DirtyBooks(seed);
        Dossier dossier = books.dossier();
        VerificationState a = VERIFIER.state(books.journal(dossier, 9));
        VerificationState b = VERIFIER.state(books.journal(dossier, 9));
        VerificationState c = VERIFIER.state(books.journal(dossier, 9));
        VerificationState none = VerificationState.none(CleanBooks.RULES, dossier);
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
        assertEquals(a, none.plus(a));
        assertEquals(a, a.plus(none));
        assertNotEquals(none, a);
    }

    @Property(tries = 100)
    void one_by_one_is_the_same_as_all_at_once(@ForAll long seed) {
        DirtyBooks books = new DirtyBooks(seed);
        Dossier dossier = books.dossier();
        Journal journal = books.journal(dossier, 25).only(i -> true);
        VerificationState state = VerificationState.none(CleanBooks.RULES, dossier);
        List<PostingFinding> found = new ArrayList<>();
        for (int i = 0; i < journal.size(); i++) {
            int at = i;
            state = VERIFIER.verify(journal.only(p -> p == at), state, found::add)
                    .after();
        }
        assertEquals(CleanBooks.findings(journal), found);
        assertEquals(VERIFIER.state(journal), state);
    }

    @Property(tries = 50)
    void states_travel(@ForAll long seed) {
        Parts parts = Parts.of(seed, 12, 12);
        VerificationState state = JavaCopy.of(VERIFIER.state(parts.a()));
        assertEquals(VERIFIER.state(parts.a()), state);
        List<PostingFinding> after = new ArrayList<>();
        VERIFIER.verify(JavaCopy.of(parts.b()), state, after::add);
        List<PostingFinding> expected = new ArrayList<>();
        VERIFIER.verify(parts.b(), VERIFIER.state(parts.a()), expected::add);
        assertEquals(expected, after);
    }
}
