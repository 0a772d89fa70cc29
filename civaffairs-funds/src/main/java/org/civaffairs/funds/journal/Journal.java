package org.civaffairs.funds.journal;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * What the books claim (日记账): postings in the order in which they were booked, and when the books were closed. Immutable;
 * kept in columns that are built once. Nothing is verified yet.
 *
 * <p>In JSON there are its parts, not the whole: {@link Dossier} and {@link Closing} are read and written strictly, and postings,
 * of which there may be a million, are rows that name what stands in the dossier, to be read one by one, each bad one with its
 * line. The command line's module has such a reader, of JSON lines and CSV ({@code BookReader}, {@code PostingRow}), whose
 * columns {@code civaffairs facts verify-journal} shows. {@code Journal} itself is serialisable.
 *
 * <p>For example, {@code Journal.builder(dossier).add(posting).close(LocalDate.of(2009, 12, 31)).build()}.
 */
public final class Journal implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Dossier dossier;
    private final PostingColumns columns;
    private final Numbering numbering;

    @SuppressWarnings("serial") // an immutable list
    private final List<Closing> closings;

    Journal(Dossier dossier, ColumnsDraft draft, List<Closing> closings) {
        this.dossier = dossier;
        this.closings = List.copyOf(closings);
        columns = draft.columns();
        numbering = new Numbering(columns.numbers);
    }

    /**
     * Starts a journal.
     *
     * @param dossier the papers behind it
     * @return a builder without postings
     */
    public static JournalBuilder builder(Dossier dossier) {
        return new JournalBuilder(dossier);
    }

    /** {@return the papers behind it} */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return the chart of the books} */
    public Chart chart() {
        return dossier.chart();
    }

    /** {@return how many postings it has} */
    public int size() {
        return columns.size;
    }

    /** {@return when the books were closed, in order} */
    public List<Closing> closings() {
        return closings;
    }

    /** {@return the postings in columns} */
    public PostingColumns columns() {
        return columns;
    }

    /** {@return the postings in order; each is made when it is asked for} */
    public List<Posting> postings() {
        return new View(this);
    }

    /**
     * One posting.
     *
     * @param position its position, from 0
     * @return the posting
     * @throws IndexOutOfBoundsException if there is none
     */
    public Posting posting(int position) {
        return new PostingReader(dossier, columns).read(position);
    }

    /**
     * The positions of a number.
     *
     * @param number the number of a posting
     * @return where it stands, in order; more than one where the books use it twice
     */
    public int[] positions(long number) {
        return numbering.positions(number);
    }

    /**
     * The next position of a number.
     *
     * @param number the number of a posting
     * @param after the position after which to look, −1 for the first of all
     * @return where it stands next, or −1 if it does not
     */
    public int nextPosition(long number, int after) {
        return numbering.next(number, after);
    }

    /**
     * The books go on.
     *
     * @param that what was booked afterwards, on an equal dossier
     * @return both together
     * @throws IllegalArgumentException if it is of another dossier
     */
    public Journal append(Journal that) {
        if (!that.dossier.equals(dossier)) {
            throw new IllegalArgumentException("journal must be of the same dossier: see Journal.rebase");
        }
        ColumnsDraft draft = new ColumnsDraft();
        draft.addAll(columns);
        draft.addAll(that.columns);
        List<Closing> all = new ArrayList<>(closings);
        that.closings.forEach(c -> all.add(new Closing(c.position() + size(), c.through())));
        return new Journal(dossier, draft, all);
    }

    /**
     * A stretch of it with the closings in it, such as for machines that take a part each. Stretches that follow each other
     * append to the whole: a closing goes with the posting after it, one after the last posting with that one.
     *
     * @param from the position of the first posting, from 0
     * @param to the position after the last one, not before {@code from}
     * @return the postings from the first up to the last
     * @throws IndexOutOfBoundsException if the positions are not of this journal, or not in order
     */
    public Journal part(int from, int to) {
        Objects.checkFromToIndex(from, to, size());
        ColumnsDraft draft = new ColumnsDraft();
        for (int i = from; i < to; i++) {
            draft.add(columns, i);
        }
        boolean isLast = to == size() && (from < to || from == 0);
        List<Closing> within = closings.stream()
                .filter(c -> c.position() >= from && (c.position() < to || isLast))
                .map(c -> new Closing(c.position() - from, c.through()))
                .toList();
        return new Journal(dossier, draft, within);
    }

    /**
     * Some of its postings, without closings.
     *
     * @param wanted tells by position which
     * @return those, in order
     */
    public Journal only(IntPredicate wanted) {
        ColumnsDraft draft = new ColumnsDraft();
        for (int i = 0; i < columns.size; i++) {
            if (wanted.test(i)) {
                draft.add(columns, i);
            }
        }
        return new Journal(dossier, draft, List.of());
    }

    /**
     * The same claims on another dossier that has all names, such as a later one of the same books.
     *
     * @param other the other dossier
     * @return the journal on it
     * @throws org.civaffairs.core.value.InvalidInputException if it lacks a name
     */
    public Journal rebase(Dossier other) {
        JournalBuilder rebased = builder(other);
        PostingReader reader = new PostingReader(dossier, columns).on(other);
        int next = 0;
        for (int i = 0; i <= size(); i++) {
            while (next < closings.size() && closings.get(next).position() == i) {
                rebased.close(closings.get(next++).through());
            }
            if (i < size()) {
                rebased.add(reader.read(i));
            }
        }
        return rebased.build();
    }

    /** Postings made on demand. */
    private static final class View extends AbstractList<Posting> {
        private final Journal journal;

        View(Journal journal) {
            this.journal = journal;
        }

        @Override
        public Posting get(int position) {
            return journal.posting(position);
        }

        @Override
        public int size() {
            return journal.size();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Journal that
                        && that.columns.equals(columns)
                        && that.closings.equals(closings)
                        && that.dossier.equals(dossier));
    }

    @Override
    public int hashCode() {
        return columns.hashCode() * 31 + closings.hashCode();
    }

    /** {@return such as {@code journal of 140 postings, 2 closings}} */
    @Override
    public String toString() {
        return "journal of " + columns + ", " + closings.size() + " closings";
    }
}
