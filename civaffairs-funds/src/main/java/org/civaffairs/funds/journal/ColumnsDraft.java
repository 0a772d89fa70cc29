package org.civaffairs.funds.journal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Columns while they grow. */
final class ColumnsDraft {
    private static final int FIRST = 16;

    int size;
    long[] numbers = new long[FIRST];
    byte[] kinds = new byte[FIRST];
    int[] from = new int[FIRST];
    int[] to = new int[FIRST];
    int[] purposes = new int[FIRST];
    long[] amounts = new long[FIRST];
    int[] days = new int[FIRST];
    int[] vouchers = new int[FIRST];
    int[] extras = new int[FIRST];
    long @Nullable [] targets;

    void add(Chart chart, Dossier dossier, Posting posting) {
        int fromPlace = chart.place(posting.from());
        int toPlace = chart.place(posting.to());
        int purpose = chart.place(posting.purpose());
        int voucher = dossier.indexOf(posting.voucher());
        int extra = extra(chart, posting);
        int day = day(posting);
        room(size + 1);
        numbers[size] = posting.number();
        kinds[size] = (byte) posting.kind().ordinal();
        from[size] = fromPlace;
        to[size] = toPlace;
        purposes[size] = purpose;
        amounts[size] = posting.amount().fen();
        days[size] = day;
        vouchers[size] = voucher;
        extras[size] = extra;
        if (posting instanceof Reversal reversal) {
            targets()[size] = reversal.target();
        }
        size++;
    }

    private static int extra(Chart chart, Posting posting) {
        if (posting instanceof Disbursement disbursement) {
            return chart.place(disbursement.item());
        }
        return posting instanceof Reclassified reclassified ? chart.place(reclassified.into()) : -1;
    }

    private static int day(Posting posting) {
        long day = posting.day().toEpochDay();
        if (day != (int) day) {
            throw new IllegalArgumentException(
                    "posting " + posting.number() + ": day must be a day of some calendar but is " + posting.day());
        }
        return (int) day;
    }

    void addAll(PostingColumns that) {
        for (int i = 0; i < that.size; i++) {
            add(that, i);
        }
    }

    /** Copies one posting. */
    void add(PostingColumns that, int i) {
        room(size + 1);
        numbers[size] = that.numbers[i];
        kinds[size] = that.kinds[i];
        from[size] = that.from[i];
        to[size] = that.to[i];
        purposes[size] = that.purposes[i];
        amounts[size] = that.amounts[i];
        days[size] = that.days[i];
        vouchers[size] = that.vouchers[i];
        extras[size] = that.extras[i];
        if (that.target(i) != 0) {
            targets()[size] = that.target(i);
        }
        size++;
    }

    private long[] targets() {
        if (targets == null) {
            targets = new long[numbers.length];
        }
        return targets;
    }

    private void room(int needed) {
        if (needed <= numbers.length) {
            return;
        }
        int length = Math.max(needed, numbers.length + (numbers.length >> 1));
        numbers = Arrays.copyOf(numbers, length);
        kinds = Arrays.copyOf(kinds, length);
        from = Arrays.copyOf(from, length);
        to = Arrays.copyOf(to, length);
        purposes = Arrays.copyOf(purposes, length);
        amounts = Arrays.copyOf(amounts, length);
        days = Arrays.copyOf(days, length);
        vouchers = Arrays.copyOf(vouchers, length);
        extras = Arrays.copyOf(extras, length);
        targets = targets == null ? null : Arrays.copyOf(targets, length);
    }
}
