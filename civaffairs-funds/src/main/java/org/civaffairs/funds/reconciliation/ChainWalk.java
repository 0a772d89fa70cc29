package org.civaffairs.funds.reconciliation;

import java.util.Arrays;
import java.util.List;
import org.civaffairs.funds.journal.Closing;
import org.civaffairs.funds.journal.Journal;

/** Walks over the entries of a journal in order, postings and closings, and hashes each with the one before. */
final class ChainWalk {
    private static final byte[] DOMAIN = CanonicalBytes.text("civaffairs journal 1");

    private final Journal journal;
    private final CanonicalPostings postings;
    private final CanonicalBytes bytes = new CanonicalBytes();
    private final Sha256 sha = new Sha256();
    private byte[] head;
    private long index;

    /** Takes each entry. */
    interface Each {
        /**
         * Takes one.
         *
         * @param at its index, from 0
         * @param hash its hash, not to be changed
         */
        void take(long at, byte[] hash);
    }

    /** A walk that goes on after a chain, with the digests of the journal's papers. */
    ChainWalk(JournalChain before, Journal journal, CanonicalDossier papers) {
        this.journal = journal;
        postings = new CanonicalPostings(journal, papers);
        head = Sha256.parse(before.head());
        index = before.size();
    }

    JournalChain run(Each each) {
        List<Closing> closings = journal.closings();
        int next = 0;
        for (int i = 0; i <= journal.size(); i++) {
            while (next < closings.size() && closings.get(next).position() == i) {
                begin();
                postings.closing(bytes, closings.get(next++));
                end(each);
            }
            if (i < journal.size()) {
                begin();
                postings.posting(bytes, i);
                end(each);
            }
        }
        return new JournalChain(Sha256.hex(head), index);
    }

    private void begin() {
        bytes.clear().put(DOMAIN).put(index).put(head);
    }

    private void end(Each each) {
        head = sha.of(bytes);
        each.take(index++, head);
    }

    /** {@return whether a hash is the one that somebody kept, in hexadecimal digits} */
    static boolean is(byte[] hash, String kept) {
        return Arrays.equals(hash, Sha256.parse(kept));
    }
}
