package org.civaffairs.funds.reconciliation;

import java.util.List;
import org.civaffairs.core.value.Problems;
import org.civaffairs.funds.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Checks books against the head and size that somebody kept (C-97). That the books went on is no fault: what was kept says
 * nothing about entries behind it. With only the head it can be told that something was changed, with the hashes of all
 * entries also where: at the first of them that differs. They only locate; the head decides.
 *
 * <p>For example, {@code ChainCheck.of(kept).check(journal)} of books in which the fourth of ten postings was changed is
 * BROKEN; with the ten hashes, at entry 3.
 */
public final class ChainCheck {
    private final JournalChain kept;
    private final @Nullable List<String> hashes;

    private ChainCheck(JournalChain kept, @Nullable List<String> hashes) {
        this.kept = kept;
        this.hashes = hashes;
    }

    /**
     * A check against a head.
     *
     * @param kept the head and size that were kept
     * @return the check
     */
    public static ChainCheck of(JournalChain kept) {
        return new ChainCheck(kept, null);
    }

    /**
     * A check against a head that can also tell where books were changed.
     *
     * @param kept the head and size that were kept
     * @param hashes the hash of each entry in order, the head last
     * @return the check
     * @throws org.civaffairs.core.value.InvalidInputException if a hash is no SHA-256, or they are not of that head and size:
     *     then they were changed themselves
     */
    public static ChainCheck of(JournalChain kept, List<String> hashes) {
        List<String> all = List.copyOf(hashes);
        Problems problems = Problems.of("chain check");
        for (int i = 0; i < all.size(); i++) {
            JournalChain.digest(problems, "hashes[" + i + "]", all.get(i));
        }
        String last = all.isEmpty() ? JournalChain.EMPTY.head() : all.get(all.size() - 1);
        problems.require(all.size() == kept.size(), "hashes", "must be one for each of " + kept.size(), all.size())
                .require(last.equals(kept.head()), "hashes", "must end with the head " + kept.head() + ",", last)
                .refuse();
        return new ChainCheck(kept, all);
    }

    /**
     * Checks books.
     *
     * @param journal the books from the beginning
     * @return what became of the entries
     * @throws org.civaffairs.core.value.InvalidInputException if a name is no Unicode text
     */
    public ChainReport check(Journal journal) {
        ChainParts parts = parts();
        parts.accept(journal);
        return parts.report();
    }

    /** {@return a check of books that come part by part} */
    public ChainParts parts() {
        return new ChainParts(kept, hashes);
    }
}
