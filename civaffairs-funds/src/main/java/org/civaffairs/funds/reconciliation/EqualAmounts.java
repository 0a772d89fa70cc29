package org.civaffairs.funds.reconciliation;

import java.util.List;

/**
 * Matches by amount and direction: the earliest of the books with the earliest of the bank. Two references that differ name
 * two things, so at least one of a pair has none; those that have one go first, since they have fewer to go with.
 */
final class EqualAmounts {
    private final Run books;
    private final Run bank;
    private final List<Entry> open;

    /** Takes both sides in {@link Entry#ORDER}, and where to put what nothing matches. */
    EqualAmounts(List<Entry> books, List<Entry> bank, List<Entry> open) {
        this.books = new Run(books);
        this.bank = new Run(bank);
        this.open = open;
        this.books.find();
        this.bank.find();
    }

    /** {@return how many lines of the bank were matched} */
    long match() {
        long matched = 0;
        while (books.isThere() || bank.isThere()) {
            int order = books.compare(bank);
            if (order == 0) {
                matched += pairs();
            }
            if (order <= 0) {
                books.leave(open);
            }
            if (order >= 0) {
                bank.leave(open);
            }
        }
        return matched;
    }

    private long pairs() {
        int first = Math.min(books.plain(), bank.referenced());
        books.takePlain(first);
        bank.takeReferenced(first);
        int second = Math.min(books.referenced(), bank.plain());
        books.takeReferenced(second);
        bank.takePlain(second);
        int third = Math.min(books.plain(), bank.plain());
        books.takePlain(third);
        bank.takePlain(third);
        return (long) first + second + third;
    }

    /** The entries of one amount: first those without a reference, then those with one, each by day. */
    private static final class Run {
        private final List<Entry> entries;
        private int plain;
        private int endOfPlain;
        private int referenced;
        private int end;

        Run(List<Entry> entries) {
            this.entries = entries;
        }

        /** Finds the run that begins where the one before ended. */
        void find() {
            if (end < entries.size()) {
                long signed = entries.get(end).signed();
                plain = end;
                endOfPlain = skip(plain, signed, false);
                referenced = endOfPlain;
                end = skip(referenced, signed, true);
            }
        }

        boolean isThere() {
            return plain < end;
        }

        private int skip(int start, long signed, boolean withReference) {
            int i = start;
            while (i < entries.size()
                    && entries.get(i).signed() == signed
                    && entries.get(i).hasReference() == withReference) {
                i++;
            }
            return i;
        }

        /** Which amount comes first; a side that has no more comes last. */
        int compare(Run that) {
            if (!isThere() || !that.isThere()) {
                return isThere() ? -1 : 1;
            }
            return Long.compare(
                    entries.get(plain).signed(), that.entries.get(that.plain).signed());
        }

        int plain() {
            return endOfPlain - plain;
        }

        int referenced() {
            return end - referenced;
        }

        void takePlain(int count) {
            plain += count;
        }

        void takeReferenced(int count) {
            referenced += count;
        }

        /** Goes on to the next run; what was not taken is left open. */
        void leave(List<Entry> open) {
            open.addAll(entries.subList(plain, endOfPlain));
            open.addAll(entries.subList(referenced, end));
            plain = end;
            find();
        }
    }
}
