package org.civaffairs.funds.verification;

import java.util.BitSet;
import org.civaffairs.funds.journal.ChartColumns;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingColumns;
import org.civaffairs.funds.journal.PostingKind;
import org.jspecify.annotations.Nullable;

/** One pass over postings. Checks come in the order of their codes. */
final class Pass {
    private static final int REVERSAL = PostingKind.REVERSAL.ordinal();

    private final VerificationState before;
    private final VerificationRules rules;
    private final Journal journal;
    private final PostingColumns postings;
    private final ChartColumns chart;

    private final Wording wording;
    private final Report report;
    private final Chain chain;
    private final Balances balances;
    private final Segregation segregation;
    private final Sequence sequence;
    private final Reversals reversals;
    private final long[] drawn;

    /** The postings that are not taken in. */
    private final BitSet out = new BitSet();

    private long repeated;

    Pass(VerificationState before, Journal journal, Report report) {
        this.before = before;
        this.journal = journal;
        this.report = report;
        rules = before.rules();
        postings = journal.columns();
        chart = journal.chart().columns();
        drawn = before.drawn();
        wording = new Wording(rules, journal, report);
        chain = new Chain(rules, journal, drawn);
        balances = new Balances(journal, before.balances(), wording);
        segregation = new Segregation(rules, journal, before.vouchers(), wording);
        sequence = new Sequence(before.marks(), journal, wording);
        reversals = new Reversals(before, journal, wording);
    }

    void run() {
        int size = postings.size();
        int i = 0;
        try {
            for (; i < size; i++) {
                sequence.close(i);
                look(i);
            }
        } catch (ArithmeticException e) {
            throw new ArithmeticException("posting " + postings.number(i) + ": " + e.getMessage());
        }
        sequence.close(size);
    }

    private void look(int i) {
        FindingCode form = form(i);
        if (form != null) {
            report.at(before.seen() + i, postings.number(i));
            wording.form(form, i);
            out.set(i);
            sequence.count(i);
        } else if (sequence.isAboveAll(i) || isNew(i)) {
            take(i);
        } else {
            out.set(i);
        }
    }

    private @Nullable FindingCode form(int i) {
        if (postings.fen(i) <= 0) {
            return FindingCode.AMOUNT_NOT_POSITIVE;
        }
        if (postings.from(i) == postings.to(i) && postings.purpose(i) == postings.purposeAfter(i)) {
            return FindingCode.SIDES_NOT_DIFFERENT;
        }
        return postings.day(i) < Wording.FIRST_DAY ? FindingCode.DAY_IMPOSSIBLE : null;
    }

    /** Whether a number that is not above all others is of no posting yet; if it is, the posting repeats or conflicts. */
    private boolean isNew(int i) {
        Posted.Found earlier = earlier(i, postings.number(i));
        if (earlier == null) {
            return true;
        }
        if (earlier.says(postings, i)) {
            repeated++;
        } else {
            report.at(before.seen() + i, postings.number(i));
            wording.conflict(i, earlier);
        }
        return false;
    }

    /** The posting with a number that was taken in before a position. */
    private Posted.@Nullable Found earlier(int i, long number) {
        for (int position : journal.positions(number)) {
            if (position < i && !out.get(position)) {
                return new Posted.Found(postings, position);
            }
        }
        return before.posted().find(number);
    }

    private void take(int i) {
        report.at(before.seen() + i, postings.number(i));
        FindingCode broken = chain.follow(i);
        if (broken != null) {
            wording.chain(broken, i, chain);
        }
        flow(i);
        purpose(i);
        balances.move(i);
        segregation.look(i);
        sequence.count(i);
        if (postings.kind(i) == REVERSAL) {
            Posted.Found target = earlier(i, postings.target(i));
            sequence.period(i, target);
            reversals.look(i, target);
        } else {
            sequence.period(i, null);
        }
        sequence.order(i);
    }

    private void flow(int i) {
        int from = chart.role(postings.from(i));
        int to = chart.role(postings.to(i));
        byte verdict = rules.flow(postings.kind(i), from, to);
        if (verdict != Flows.ALLOWED) {
            wording.flow(verdict, i);
        }
    }

    private void purpose(int i) {
        int day = postings.day(i);
        int purpose = postings.purpose(i);
        int after = postings.purposeAfter(i);
        if (!chart.isInForce(purpose, day)) {
            wording.notInForce(purpose, i);
        } else if (!chart.isInForce(after, day)) {
            wording.notInForce(after, i);
        }
        int item = postings.item(i);
        if (item >= 0 && !chart.permits(purpose, item)) {
            wording.diversion(i);
        }
    }

    VerificationSummary summary() {
        long posted = postings.size() - (long) out.cardinality();
        return report.summary(rules, postings.size(), posted, repeated);
    }

    VerificationState after() {
        Journal taken = out.isEmpty() ? journal : journal.only(i -> !out.get(i));
        return new VerificationState(
                rules,
                journal.dossier(),
                before.posted().and(taken),
                sequence.marks(),
                balances.pairs(),
                drawn,
                segregation.seen(),
                reversals.sums());
    }
}
