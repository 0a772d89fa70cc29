package org.civaffairs.funds.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;

/** Builds a {@link Journal}, posting by posting; no posting is kept as an object. */
public final class JournalBuilder {
    private final Dossier dossier;
    private final Chart chart;
    private final ColumnsDraft draft = new ColumnsDraft();
    private final List<Closing> closings = new ArrayList<>();

    JournalBuilder(Dossier dossier) {
        this.dossier = dossier;
        chart = dossier.chart();
    }

    /**
     * Books a posting.
     *
     * @param posting the posting, of accounts, purposes and items of the dossier's chart and a voucher of the dossier
     * @return this
     * @throws IllegalArgumentException if one of them is of another chart or dossier, or the day is millions of years away;
     *     all else may be claimed
     */
    public JournalBuilder add(Posting posting) {
        draft.add(chart, dossier, posting);
        return this;
    }

    /**
     * Closes the books up to a day: what is booked afterwards must be of a later one.
     *
     * @param through the last day that is closed, inclusive; one before an earlier closing opens nothing again
     * @return this
     * @throws org.civaffairs.core.value.InvalidInputException if the day is millions of years away
     */
    public JournalBuilder close(LocalDate through) {
        closings.add(new Closing(draft.size(), through));
        return this;
    }

    /** {@return the journal of all that was booked so far} */
    public Journal build() {
        return new Journal(dossier, draft, closings);
    }

    /**
     * A collector of postings in order; it may be used in parallel.
     *
     * @param dossier the papers behind them
     * @return the collector
     */
    public static Collector<Posting, ?, Journal> collecting(Dossier dossier) {
        return Collector.of(
                () -> new JournalBuilder(dossier), JournalBuilder::add, JournalBuilder::addAll, JournalBuilder::build);
    }

    private JournalBuilder addAll(JournalBuilder that) {
        draft.addAll(that.draft.columns());
        return this;
    }
}
