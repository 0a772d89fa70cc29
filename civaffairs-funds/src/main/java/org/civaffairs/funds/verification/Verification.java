package org.civaffairs.funds.verification;

import java.util.Optional;
import org.civaffairs.core.value.Problems;
import org.civaffairs.funds.journal.Journal;
import org.jspecify.annotations.Nullable;

/** What one pass over books, or a part of them, gave. */
public final class Verification {
    private final VerificationSummary summary;
    private final VerificationState after;
    private final @Nullable Journal whole;

    Verification(VerificationSummary summary, VerificationState after, @Nullable Journal whole) {
        this.summary = summary;
        this.after = after;
        this.whole = whole;
    }

    /** {@return what was found} */
    public VerificationSummary summary() {
        return summary;
    }

    /** {@return the state after it, from which the next part goes on} */
    public VerificationState after() {
        return after;
    }

    /** {@return the verified journal, if the pass was over whole books and they are clean} */
    public Optional<VerifiedJournal> findVerified() {
        return whole == null || !summary.isClean()
                ? Optional.empty()
                : Optional.of(new VerifiedJournal(whole, summary));
    }

    /**
     * The verified journal.
     *
     * @return the books, which are whole and clean
     * @throws org.civaffairs.core.value.InvalidInputException if they are not, with what was found
     */
    public VerifiedJournal verified() {
        Optional<VerifiedJournal> found = findVerified();
        if (found.isEmpty()) {
            Problems.of("journal")
                    .require(whole != null, "journal", "must be whole: verify the parts together")
                    .require(
                            summary.isClean(),
                            "findings",
                            "must have no violation and no posting left out",
                            summary.toString())
                    .refuse();
        }
        return found.orElseThrow();
    }

    /** {@return the summary in one line} */
    @Override
    public String toString() {
        return summary.toString();
    }
}
