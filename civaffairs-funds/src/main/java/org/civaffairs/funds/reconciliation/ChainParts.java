package org.civaffairs.funds.reconciliation;

import java.util.List;
import java.util.function.Consumer;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ChainCheck} of books that come part by part, from their beginning and in their order, so that they need not be held.
 * Not for several threads at once.
 *
 * <p>For example, {@code ChainParts parts = check.parts(); parts.accept(january); parts.accept(february); parts.report()}.
 */
public final class ChainParts implements Consumer<Journal> {
    private final JournalChain kept;
    private final @Nullable List<String> hashes;
    private JournalChain now = JournalChain.EMPTY;
    private @Nullable CanonicalDossier papers;
    private boolean headStands;
    private @Nullable Long brokenAt;
    private String found = "";

    ChainParts(JournalChain kept, @Nullable List<String> hashes) {
        this.kept = kept;
        this.hashes = hashes;
        headStands = kept.size() == 0;
    }

    /**
     * Takes the next part.
     *
     * @param part what was booked after the parts before
     * @throws org.civaffairs.core.value.InvalidInputException if a name is no Unicode text
     */
    @Override
    public void accept(Journal part) {
        now = new ChainWalk(now, part, papers(part.dossier())).run(this::compare);
    }

    /** Parts of one file share their papers, whose digests are made once. */
    private CanonicalDossier papers(Dossier dossier) {
        CanonicalDossier made = papers;
        if (made == null || !made.isOf(dossier)) {
            made = new CanonicalDossier(dossier);
            papers = made;
        }
        return made;
    }

    private void compare(long at, byte[] hash) {
        if (at >= kept.size()) {
            return;
        }
        if (hashes != null && brokenAt == null && !ChainWalk.is(hash, hashes.get(Math.toIntExact(at)))) {
            brokenAt = at;
            found = Sha256.hex(hash);
        }
        if (at == kept.size() - 1) {
            headStands = ChainWalk.is(hash, kept.head());
            found = brokenAt == null ? Sha256.hex(hash) : found;
        }
    }

    /** {@return what became of the entries, as far as the books have come} */
    public ChainReport report() {
        if (headStands) {
            boolean longer = now.size() > kept.size();
            return new ChainReport(longer ? ChainOutcome.LONGER : ChainOutcome.INTACT, now, null, List.of());
        }
        if (brokenAt != null) {
            return broken(brokenAt);
        }
        return now.size() < kept.size() ? shorter() : broken(null);
    }

    private ChainReport broken(@Nullable Long at) {
        String where = at == null ? "entries 0 to " + (kept.size() - 1) : "entry " + at;
        String expected = at == null || hashes == null ? kept.head() : hashes.get(Math.toIntExact(at));
        long doubtful = at == null ? kept.size() : kept.size() - at;
        return new ChainReport(ChainOutcome.BROKEN, now, at, List.of(mismatch(where, expected, found, doubtful)));
    }

    private ChainReport shorter() {
        Long at = hashes == null ? null : (Long) now.size();
        String where = "entries " + now.size() + " to " + (kept.size() - 1);
        return new ChainReport(
                ChainOutcome.SHORTER,
                now,
                at,
                List.of(mismatch(where, kept.size(), now.size(), kept.size() - now.size())));
    }

    private static Finding mismatch(String where, Object expected, Object found, long entries) {
        ReconciliationCode code = ReconciliationCode.HASH_MISMATCH;
        return new Finding(code.term(), where, code.citation(), expected, found, entries);
    }
}
