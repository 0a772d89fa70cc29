package org.civaffairs.examples.books;

import java.util.List;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.FactsReader;
import org.civaffairs.examples.facts.Input;
import org.civaffairs.funds.journal.Closing;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.JournalBuilder;

/** Reads postings into the columns of a journal, row by row; no row is kept as an object. */
public final class BookReader {
    private final Book book;
    private final Runnable step;
    private final JournalBuilder journal;
    private int closed;

    private BookReader(Book book, Runnable step) {
        this.book = book;
        this.step = step;
        journal = Journal.builder(book.dossier());
    }

    /**
     * Reads a journal.
     *
     * @param book what stands behind it
     * @param postings JSON lines or CSV
     * @param errors where bad rows go
     * @param step runs at each row
     * @return the journal of all good rows
     */
    public static Journal read(Book book, Input postings, Errors errors, Runnable step) {
        BookReader reader = new BookReader(book, step);
        long rows = FactsReader.read(PostingRow.FORM, postings, errors, PostingRow::read, reader::add);
        reader.close(rows);
        List<Closing> closings = book.closings();
        for (int i = reader.closed; i < closings.size(); i++) {
            errors.add(
                    postings.name(),
                    "has " + rows + " rows of postings but closings[" + i + "] of the book stands after "
                            + closings.get(i).position() + ": correct its position");
        }
        return reader.journal.build();
    }

    private void add(PostingRow row, long before) {
        step.run();
        close(before);
        journal.add(PostingNames.posting(book.dossier(), row));
    }

    /** Takes in the closings that stand before a row. */
    private void close(long before) {
        while (closed < book.closings().size() && book.closings().get(closed).position() <= before) {
            journal.close(book.closings().get(closed).through());
            closed++;
        }
    }
}
