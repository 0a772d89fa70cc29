package org.civaffairs.funds.journal;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The postings of a {@link Journal} in columns, for those who scan a million of them. A posting is its position in the
 * journal, from 0; an account, a purpose, an item, a voucher is its place in the list of the chart or dossier.
 */
public final class PostingColumns implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int DISBURSEMENT = PostingKind.DISBURSEMENT.ordinal();
    private static final int RECLASSIFIED = PostingKind.RECLASSIFIED.ordinal();

    final int size;
    final long[] numbers;
    final byte[] kinds;
    final int[] from;
    final int[] to;
    final int[] purposes;
    final long[] amounts;
    final int[] days;
    final int[] vouchers;
    final int[] extras;
    final long @Nullable [] targets;

    /** Room for postings; for what reversals undo only if there are any. */
    PostingColumns(int size, boolean reverses) {
        this.size = size;
        numbers = new long[size];
        kinds = new byte[size];
        from = new int[size];
        to = new int[size];
        purposes = new int[size];
        amounts = new long[size];
        days = new int[size];
        vouchers = new int[size];
        extras = new int[size];
        targets = reverses ? new long[size] : null;
    }

    /** Takes the first postings of a page, which keeps room for targets. */
    void take(int at, PostingColumns page, int count) {
        System.arraycopy(page.numbers, 0, numbers, at, count);
        System.arraycopy(page.kinds, 0, kinds, at, count);
        System.arraycopy(page.from, 0, from, at, count);
        System.arraycopy(page.to, 0, to, at, count);
        System.arraycopy(page.purposes, 0, purposes, at, count);
        System.arraycopy(page.amounts, 0, amounts, at, count);
        System.arraycopy(page.days, 0, days, at, count);
        System.arraycopy(page.vouchers, 0, vouchers, at, count);
        System.arraycopy(page.extras, 0, extras, at, count);
        if (targets != null && page.targets != null) {
            System.arraycopy(page.targets, 0, targets, at, count);
        }
    }

    /** {@return how many postings} */
    public int size() {
        return size;
    }

    /**
     * The number of a posting.
     *
     * @param position its position
     * @return its number in the books
     */
    public long number(int position) {
        return numbers[position];
    }

    /**
     * The kind of a posting.
     *
     * @param position its position
     * @return the ordinal of its {@link PostingKind}
     */
    public int kind(int position) {
        return kinds[position];
    }

    /**
     * The account that the money leaves.
     *
     * @param position the posting's position
     * @return the account's place
     */
    public int from(int position) {
        return from[position];
    }

    /**
     * The account that the money enters.
     *
     * @param position the posting's position
     * @return the account's place
     */
    public int to(int position) {
        return to[position];
    }

    /**
     * The purpose of the money.
     *
     * @param position the posting's position
     * @return the purpose's place; of a reclassification, of the one before
     */
    public int purpose(int position) {
        return purposes[position];
    }

    /**
     * The purpose of the money once it has moved.
     *
     * @param position the posting's position
     * @return the purpose's place
     */
    public int purposeAfter(int position) {
        return kinds[position] == RECLASSIFIED ? extras[position] : purposes[position];
    }

    /**
     * What the money is spent on.
     *
     * @param position the posting's position
     * @return the item's place; −1 for all but disbursements
     */
    public int item(int position) {
        return kinds[position] == DISBURSEMENT ? extras[position] : -1;
    }

    /**
     * The amount.
     *
     * @param position the posting's position
     * @return fen
     */
    public long fen(int position) {
        return amounts[position];
    }

    /**
     * The day of a posting.
     *
     * @param position its position
     * @return days since 1970-01-01
     */
    public int day(int position) {
        return days[position];
    }

    /**
     * The voucher of a posting.
     *
     * @param position its position
     * @return the voucher's place
     */
    public int voucher(int position) {
        return vouchers[position];
    }

    /**
     * What a reversal undoes.
     *
     * @param position the posting's position
     * @return the number of its target; 0 for all but reversals
     */
    public long target(int position) {
        return targets == null ? 0 : targets[position];
    }

    /**
     * Whether a posting has the number and all the content of a posting of other columns of the same dossier.
     *
     * @param position its position
     * @param that the other columns
     * @param other the other's position
     * @return whether they say the same
     */
    public boolean same(int position, PostingColumns that, int other) {
        return numbers[position] == that.numbers[other]
                && kinds[position] == that.kinds[other]
                && from[position] == that.from[other]
                && to[position] == that.to[other]
                && purposes[position] == that.purposes[other]
                && amounts[position] == that.amounts[other]
                && days[position] == that.days[other]
                && vouchers[position] == that.vouchers[other]
                && extras[position] == that.extras[other]
                && target(position) == that.target(other);
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof PostingColumns that) || that.size != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!same(i, that, i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers) * 31 + Arrays.hashCode(amounts);
    }

    /** {@return such as {@code 140 postings}} */
    @Override
    public String toString() {
        return size + " postings";
    }
}
