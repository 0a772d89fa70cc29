package org.civaffairs.funds.verification;

import java.util.BitSet;
import java.util.List;
import org.civaffairs.funds.journal.ChartColumns;
import org.civaffairs.funds.journal.Closing;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingColumns;
import org.civaffairs.funds.journal.PostingKind;
import org.civaffairs.funds.journal.Role;
import org.jspecify.annotations.Nullable;

/** One pass over postings: everything that changes while books are verified. Checks come in the order of their codes. */
final class Pass {
    private static final int SUPERIOR = Role.SUPERIOR.ordinal();
    private static final int REVERSAL = PostingKind.REVERSAL.ordinal();

    private final VerificationState before;
    private final VerificationRules rules;
    private final Journal journal;
    private final PostingColumns postings;
    private final ChartColumns chart;
    private final List<Closing> closings;
    private final int purposes;

    private final Wording wording;
    private final Report report;
    private final Chain chain;
    private final Segregation segregation;
    private final Reversals reversals;
    private final long[] balances;
    private final long[] drawn;
    private final BitSet out = new BitSet();

    private long highest;
    private long repeated;
    private int lastDay;
    private int closed;
    private int nextClosing;

    Pass(VerificationState before, Journal journal, Report report) {
        this.before = before;
        this.journal = journal;
        this.report = report;
        rules = before.rules();
        postings = journal.columns();
        chart = journal.chart().columns();
        closings = journal.closings();
        purposes = journal.chart().purposes().size();
        balances = before.balances();
        drawn = before.drawn();
        chain = new Chain(rules, journal, drawn);
        wording = new Wording(rules, journal, report);
        segregation = new Segregation(rules, journal, before.vouchers(), wording);
        reversals = new Reversals(before, journal, wording);
        highest = before.marks().highest();
        lastDay = before.marks().lastDay();
        closed = before.marks().closed();
    }

    void run() {
        int size = postings.size();
        for (int i = 0; i < size; i++) {
            close(i);
            look(i);
        }
        close(size);
    }

    /** Closings that stand before a position. */
    private void close(int position) {
        while (nextClosing < closings.size() && closings.get(nextClosing).position() == position) {
            closed = Math.max(closed, (int) closings.get(nextClosing).through().toEpochDay());
            nextClosing++;
        }
    }

    private void look(int i) {
        FindingCode form = form(i);
        if (form != null) {
            report.at(before.seen() + i, postings.number(i));
            wording.form(form, i);
            out.set(i);
            count(i);
        } else if (postings.number(i) > highest || isNew(i)) {
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
    Posted.@Nullable Found earlier(int i, long number) {
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
        move(i);
        segregation.look(i);
        count(i);
        boolean reverses = postings.kind(i) == REVERSAL;
        Posted.Found target = reverses ? earlier(i, postings.target(i)) : null;
        closed(i, target);
        if (reverses) {
            reversals.look(i, target);
        }
        order(i);
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

    private void move(int i) {
        long fen = postings.fen(i);
        int from = postings.from(i);
        int out = 2 * (from * purposes + postings.purpose(i));
        int in = 2 * (postings.to(i) * purposes + postings.purposeAfter(i));
        long was = balances[out];
        long left = Sums.add(was, -fen, "balance");
        balances[out] = left;
        balances[in] = Sums.add(balances[in], fen, "balance");
        if (left < balances[out + 1]) {
            balances[out + 1] = left;
        }
        if (left < 0 && was >= 0 && chart.role(from) != SUPERIOR) {
            wording.overdrawn(i, left);
        }
    }

    private void count(int i) {
        long number = postings.number(i);
        if (number != highest + 1) {
            wording.gap(i, highest + 1);
        }
        highest = Math.max(highest, number);
    }

    private void closed(int i, Posted.@Nullable Found target) {
        int day = postings.day(i);
        if (target != null) {
            day = Math.min(day, target.columns().day(target.position()));
        }
        if (day <= closed) {
            wording.closed(day, closed);
        }
    }

    private void order(int i) {
        int day = postings.day(i);
        if (day < lastDay) {
            wording.order(day, lastDay);
        }
        lastDay = day;
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
                new VerificationState.Marks(before.seen() + postings.size(), highest, lastDay, closed),
                balances,
                drawn,
                segregation.seen(),
                reversals.sums());
    }
}
