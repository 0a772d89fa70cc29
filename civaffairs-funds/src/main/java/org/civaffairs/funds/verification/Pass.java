package org.civaffairs.funds.verification;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.civaffairs.funds.journal.ChartColumns;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingKind;
import org.jspecify.annotations.Nullable;

/** One pass over postings. Checks come in the order of their codes. */
final class Pass {
    private static final int REVERSAL = PostingKind.REVERSAL.ordinal();

    private final VerificationState before;
    private final VerificationRules rules;
    private final Journal journal;
    private final ChartColumns chart;
    private final Line line;

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

    /** Where postings with a number that was looked for were taken in, so that books that use one number over and over end. */
    private final Map<Long, Integer> taken = new HashMap<>();

    private long repeated;

    /**
     * A pass.
     *
     * @param before the state before it, which the pass takes over: nobody else may use it any more
     */
    Pass(VerificationState before, Journal journal, Consumer<? super PostingFinding> consumer) {
        this.before = before;
        this.journal = journal;
        rules = before.rules();
        chart = journal.chart().columns();
        drawn = before.drawn();
        line = new Line(journal);
        report = new Report(consumer, before.seen(), line);
        wording = new Wording(rules, journal, line, report);
        chain = new Chain(rules, journal, line, drawn);
        balances = new Balances(journal.chart().purposes().size(), before.balances(), wording);
        segregation = new Segregation(rules, journal.dossier().columns(), before.vouchers(), wording);
        sequence = new Sequence(before.marks(), journal, wording);
        reversals = new Reversals(before.reversed(), line, wording);
    }

    void run() {
        int size = journal.size();
        try {
            for (int i = 0; i < size; i++) {
                sequence.close(i);
                line.read(i);
                look();
            }
        } catch (ArithmeticException e) {
            throw (ArithmeticException)
                    new ArithmeticException("posting " + line.number + ": " + e.getMessage()).initCause(e);
        }
        sequence.close(size);
    }

    private void look() {
        FindingCode form = form();
        if (form != null) {
            wording.form(form);
            out.set(line.position);
            sequence.count(line.number);
        } else if (sequence.isAboveAll(line.number) || isNew()) {
            take();
        } else {
            out.set(line.position);
        }
    }

    private @Nullable FindingCode form() {
        if (line.fen <= 0) {
            return FindingCode.AMOUNT_NOT_POSITIVE;
        }
        if (line.from == line.to && line.purpose == line.purposeAfter) {
            return FindingCode.SIDES_NOT_DIFFERENT;
        }
        return line.day < Wording.FIRST_DAY ? FindingCode.DAY_IMPOSSIBLE : null;
    }

    /** Whether a number that is not above all others is of no posting yet; if it is, the posting repeats or conflicts. */
    private boolean isNew() {
        Posted.Found earlier = earlier(line.number);
        if (earlier == null) {
            return true;
        }
        if (line.repeats(earlier)) {
            repeated++;
        } else {
            wording.conflict(earlier);
        }
        return false;
    }

    /** The posting with a number that was taken in before this one. */
    private Posted.@Nullable Found earlier(long number) {
        int position = taken.getOrDefault(number, -1);
        if (position < 0) {
            position = journal.nextPosition(number, -1);
            while (position >= 0 && position < line.position && out.get(position)) {
                position = journal.nextPosition(number, position);
            }
        }
        if (position < 0 || position >= line.position) {
            return before.posted().find(number);
        }
        taken.put(number, position);
        return new Posted.Found(journal.columns(), position);
    }

    private void take() {
        FindingCode broken = chain.follow();
        if (broken != null) {
            wording.chain(broken, chain);
        }
        flow();
        purpose();
        balances.move(line);
        segregation.look(line.voucher, line.kind);
        sequence.count(line.number);
        if (line.kind == REVERSAL) {
            Posted.Found target = earlier(line.target());
            sequence.period(line.day, target);
            reversals.look(target);
        } else {
            sequence.period(line.day, null);
        }
        sequence.order(line.day);
    }

    private void flow() {
        byte verdict = rules.flow(line.kind, line.fromRole, line.toRole);
        if (verdict != Flows.ALLOWED) {
            wording.flow(verdict);
        }
    }

    private void purpose() {
        if (!chart.isInForce(line.purpose, line.day)) {
            wording.notInForce(line.purpose);
        } else if (!chart.isInForce(line.purposeAfter, line.day)) {
            wording.notInForce(line.purposeAfter);
        }
        if (line.item >= 0 && !chart.permits(line.purpose, line.item)) {
            wording.diversion();
        }
    }

    VerificationSummary summary() {
        long posted = journal.size() - (long) out.cardinality();
        return report.summary(rules, journal.size(), posted, repeated);
    }

    VerificationState after() {
        Journal taken = out.isEmpty() ? journal : journal.only(i -> !out.get(i));
        return new VerificationState(
                rules,
                journal.dossier(),
                before.posted().and(taken),
                sequence.marks(before.seen() + journal.size()),
                balances.pairs(),
                drawn,
                segregation.seen(),
                reversals.sums());
    }
}
