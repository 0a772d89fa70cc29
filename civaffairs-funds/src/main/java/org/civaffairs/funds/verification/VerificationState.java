package org.civaffairs.funds.verification;

import java.io.Serializable;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.journal.Account;
import org.civaffairs.funds.journal.Chart;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.Evidence;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.PostingKind;
import org.civaffairs.funds.journal.Purpose;

/**
 * What books leave behind for the postings that follow: for each account and purpose the sum and the lowest sum on the way,
 * what was drawn on each document, the vouchers seen, the postings taken in, what was reversed, the highest number, the last
 * day, and up to when the books are closed. States of parts add up, in order, to the state of the whole; the empty state is
 * the identity. States are equal if they say the same.
 */
public final class VerificationState implements Serializable {
    private static final long serialVersionUID = 1L;

    private final VerificationRules rules;
    private final Dossier dossier;
    private final Posted posted;
    private final Marks marks;
    private final long[] balances;
    private final long[] drawn;
    private final long[] vouchers;

    @SuppressWarnings("serial") // a TreeMap that nobody changes
    private final SortedMap<Long, Long> reversed;

    VerificationState(
            VerificationRules rules,
            Dossier dossier,
            Posted posted,
            Marks marks,
            long[] balances,
            long[] drawn,
            long[] vouchers,
            SortedMap<Long, Long> reversed) {
        this.rules = rules;
        this.dossier = dossier;
        this.posted = posted;
        this.marks = marks;
        this.balances = balances;
        this.drawn = drawn;
        this.vouchers = vouchers;
        this.reversed = reversed;
    }

    /**
     * The state before the first posting: the identity of {@link #plus}.
     *
     * @param rules by what rules
     * @param dossier the papers behind the books
     * @return the empty state
     */
    public static VerificationState none(VerificationRules rules, Dossier dossier) {
        Chart chart = dossier.chart();
        int cells =
                Math.multiplyExact(2 * chart.accounts().size(), chart.purposes().size());
        return new VerificationState(
                rules,
                dossier,
                Posted.NONE,
                Marks.NONE,
                new long[cells],
                new long[Chain.size(dossier.evidence().size())],
                new long[Segregation.size(dossier.vouchers().size())],
                new TreeMap<>());
    }

    /** {@return by what rules} */
    public VerificationRules rules() {
        return rules;
    }

    /** {@return the papers behind the books} */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return how many postings were looked at} */
    public long seen() {
        return marks.seen();
    }

    /**
     * A balance.
     *
     * @param account the account
     * @param purpose the purpose
     * @return the money of that purpose in that account; yuan
     * @throws IllegalArgumentException if one of them is of another chart
     */
    public Yuan balance(Account account, Purpose purpose) {
        return Yuan.ofFen(balances[place(account, purpose)]);
    }

    /**
     * The lowest that a balance was, after any of the postings or before the first.
     *
     * @param account the account
     * @param purpose the purpose
     * @return the lowest balance, 0.00 or less; yuan
     * @throws IllegalArgumentException if one of them is of another chart
     */
    public Yuan lowest(Account account, Purpose purpose) {
        return Yuan.ofFen(balances[place(account, purpose) + 1]);
    }

    private int place(Account account, Purpose purpose) {
        return 2
                * (dossier.chart().place(account) * dossier.chart().purposes().size()
                        + dossier.chart().place(purpose));
    }

    /**
     * What was drawn on a document by postings of one kind.
     *
     * @param evidence the document, of this dossier
     * @param kind the kind of the postings
     * @return the sum; yuan
     * @throws IllegalArgumentException if the dossier does not have it
     */
    public Yuan drawn(Evidence evidence, PostingKind kind) {
        int place = dossier.evidence().indexOf(evidence);
        if (place < 0) {
            throw new IllegalArgumentException("evidence must be of the dossier but is " + evidence.name());
        }
        return Yuan.ofFen(drawn[Chain.size(place) + kind.ordinal()]);
    }

    /**
     * Adds what follows.
     *
     * @param that the state of the part that follows, by the same rules and of the same dossier
     * @return the state of both together
     * @throws org.civaffairs.core.value.InvalidInputException if it is of other rules or of another dossier
     * @throws ArithmeticException if a balance is out of range, naming both operands
     */
    public VerificationState plus(VerificationState that) {
        Problems.of("verification state")
                .require(that.rules.equals(rules), "rules", "must be the same")
                .require(that.dossier.equals(dossier), "dossier", "must be the same")
                .refuse();
        if (posted.overlaps(that.posted)) {
            return again(that);
        }
        return new VerificationState(
                rules,
                dossier,
                posted.and(that.posted),
                marks.plus(that.marks),
                Sums.chained(balances, that.balances),
                Sums.each(drawn, that.drawn),
                Sums.union(vouchers, that.vouchers),
                Sums.merged(reversed, that.reversed));
    }

    /** Some postings that follow were here already: a lowest sum cannot be freed of them, so they are gone over again. */
    private VerificationState again(VerificationState that) {
        VerificationState state = copy();
        for (Journal part : that.posted.parts()) {
            Pass pass = new Pass(state, part, found -> {});
            pass.run();
            state = pass.after();
        }
        Marks over = new Marks(that.marks.seen(), that.marks.highest(), state.marks.lastDay(), that.marks.closed());
        return new VerificationState(
                rules,
                dossier,
                state.posted,
                marks.plus(over),
                state.balances,
                state.drawn,
                state.vouchers,
                state.reversed);
    }

    Posted posted() {
        return posted;
    }

    Marks marks() {
        return marks;
    }

    /** The same state, for a pass to go on from. */
    VerificationState copy() {
        return new VerificationState(
                rules,
                dossier,
                posted,
                marks,
                balances.clone(),
                drawn.clone(),
                vouchers.clone(),
                new TreeMap<>(reversed));
    }

    long[] balances() {
        return balances;
    }

    long[] drawn() {
        return drawn;
    }

    long[] vouchers() {
        return vouchers;
    }

    SortedMap<Long, Long> reversed() {
        return reversed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerificationState that
                && that.marks.equals(marks)
                && Arrays.equals(that.balances, balances)
                && Arrays.equals(that.drawn, drawn)
                && Arrays.equals(that.vouchers, vouchers)
                && that.reversed.equals(reversed)
                && that.rules.equals(rules)
                && that.dossier.equals(dossier)
                && that.posted.equals(posted);
    }

    @Override
    public int hashCode() {
        return marks.hashCode() * 31 + Arrays.hashCode(balances);
    }

    /** {@return such as {@code state after 140 postings}} */
    @Override
    public String toString() {
        return "state after " + marks.seen() + " postings";
    }
}
