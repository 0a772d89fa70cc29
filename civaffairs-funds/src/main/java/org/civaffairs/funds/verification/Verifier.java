package org.civaffairs.funds.verification;

import java.util.function.Consumer;
import org.civaffairs.core.value.Problems;
import org.civaffairs.funds.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Verifies books in one pass and hands every finding to a consumer, in the order of postings and codes; it holds none but the
 * first few. Immutable and safe to share.
 *
 * <p>For example, {@code Verifier.of(VerificationRules.inForceOn(day)).verify(journal, System.out::println)}.
 */
public final class Verifier {
    private final VerificationRules rules;

    private Verifier(VerificationRules rules) {
        this.rules = rules;
    }

    /**
     * A verifier.
     *
     * @param rules by what rules
     * @return the verifier
     */
    public static Verifier of(VerificationRules rules) {
        return new Verifier(rules);
    }

    /** {@return by what rules} */
    public VerificationRules rules() {
        return rules;
    }

    /**
     * Verifies whole books.
     *
     * @param journal the books
     * @param consumer takes each finding as it is found
     * @return what was found, and the verified journal if the books are clean
     * @throws ArithmeticException if a balance is out of range, naming both operands
     */
    public Verification verify(Journal journal, Consumer<? super PostingFinding> consumer) {
        return run(journal, VerificationState.none(rules, journal.dossier()), consumer, journal);
    }

    /**
     * Verifies a part of books.
     *
     * @param part the part
     * @param before the state before it, by the same rules and of the same dossier
     * @param consumer takes each finding as it is found; positions count from the begin of the books
     * @return what was found in the part
     * @throws org.civaffairs.core.value.InvalidInputException if the state is of other rules or of another dossier
     * @throws ArithmeticException if a balance is out of range, naming both operands
     */
    public Verification verify(Journal part, VerificationState before, Consumer<? super PostingFinding> consumer) {
        Problems.of("verification")
                .require(before.rules().equals(rules), "before", "must be of the same rules")
                .require(before.dossier().equals(part.dossier()), "before", "must be of the same dossier")
                .refuse();
        return run(part, before.copy(), consumer, null);
    }

    /**
     * The state that a part of books makes, without what is before it: parts are summarised anywhere, and added up.
     *
     * @param part the part
     * @return its state
     * @throws ArithmeticException if a balance is out of range, naming both operands
     */
    public VerificationState state(Journal part) {
        return run(part, VerificationState.none(rules, part.dossier()), found -> {}, null)
                .after();
    }

    private static Verification run(
            Journal journal,
            VerificationState before,
            Consumer<? super PostingFinding> consumer,
            @Nullable Journal whole) {
        Pass pass = new Pass(before, journal, consumer);
        pass.run();
        return new Verification(pass.summary(), pass.after(), whole);
    }
}
