package org.civaffairs.funds.verification;

import java.io.Serializable;
import org.civaffairs.funds.journal.Journal;

/**
 * Books that can be relied on: a journal, taken as a whole, in which the verifier found no violation and left no posting out.
 * There is no other way to get one. Lesser findings may stand in its summary. That nothing is missing from the journal is
 * for the caller to know: of a part of books, gaps in the numbers (SEQUENCE_GAP) are all that can be seen.
 */
public final class VerifiedJournal implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Journal journal;
    private final VerificationSummary summary;

    VerifiedJournal(Journal journal, VerificationSummary summary) {
        this.journal = journal;
        this.summary = summary;
    }

    /** {@return the books} */
    public Journal journal() {
        return journal;
    }

    /** {@return what the verifier found} */
    public VerificationSummary summary() {
        return summary;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifiedJournal that && that.journal.equals(journal) && that.summary.equals(summary);
    }

    @Override
    public int hashCode() {
        return journal.hashCode();
    }

    /** {@return such as {@code verified journal of 140 postings, 0 closings}} */
    @Override
    public String toString() {
        return "verified " + journal;
    }
}
