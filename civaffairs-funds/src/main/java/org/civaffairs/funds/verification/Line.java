package org.civaffairs.funds.verification;

import org.civaffairs.funds.journal.ChartColumns;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingColumns;

/** The posting that a pass is at, read once out of its columns: every check asks for some of it. */
final class Line {
    private final PostingColumns postings;
    private final ChartColumns chart;

    int position;
    long number;
    int kind;
    int day;
    int voucher;
    long fen;

    int from;
    int fromRole;
    int to;
    int toRole;

    int purpose;
    int purposeAfter;

    /** What the money is spent on, or −1. */
    int item;

    Line(Journal journal) {
        postings = journal.columns();
        chart = journal.chart().columns();
    }

    void read(int i) {
        position = i;
        number = postings.number(i);
        kind = postings.kind(i);
        day = postings.day(i);
        voucher = postings.voucher(i);
        fen = postings.fen(i);
        from = postings.from(i);
        fromRole = chart.role(from);
        to = postings.to(i);
        toRole = chart.role(to);
        purpose = postings.purpose(i);
        purposeAfter = postings.purposeAfter(i);
        item = postings.item(i);
    }

    /** The number of the posting that it undoes; 0 if it undoes none. */
    long target() {
        return postings.target(position);
    }

    /** Whether it says the same as another posting. */
    boolean repeats(Posted.Found other) {
        return other.says(postings, position);
    }
}
