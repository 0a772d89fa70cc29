package org.civaffairs.core.transparency;

import java.util.List;
import java.util.stream.LongStream;
import org.civaffairs.core.value.Ratio;

/**
 * The deductions of all criteria laid out in columns, one slot each; points are thousandths. A village is charged without a
 * look-up, a boxed number or an object.
 */
final class Slots {
    private static final int ALL = 0;
    private static final int EACH = 1;
    private static final int STEPS = 2;
    private static final int TABLE = 3;
    private static final int BONUS = 4;

    /** How many numbers are few. */
    private static final int FEW = 16;

    private static final long UNKNOWN = Answer.UNKNOWN.packed();

    private final int[] shape;
    private final long[] each;

    /** The target of a rate in hundredths of a percent; the cap of a bonus. */
    private final long[] target;

    private final long[] step;
    private final boolean[] begunCounts;
    private final Answer.Kind[] kind;

    /** Where the rows of a table begin, packed as answers are. */
    private final long[][] from;

    private final long[][] lost;

    /** What an unknown answer charges at least and at most. */
    private final long[] least;

    private final long[] most;

    /** What the smallest numbers charge, which are nearly all answers that are no shares. */
    private final long[][] few;

    Slots(List<Criterion> criteria) {
        int slots = criteria.stream()
                .mapToInt(criterion -> criterion.deductions().size())
                .sum();
        shape = new int[slots];
        each = new long[slots];
        target = new long[slots];
        step = new long[slots];
        begunCounts = new boolean[slots];
        kind = new Answer.Kind[slots];
        from = new long[slots][];
        lost = new long[slots][];
        least = new long[slots];
        most = new long[slots];
        few = new long[slots][];
        int slot = 0;
        for (Criterion criterion : criteria) {
            for (Deduction deduction : criterion.deductions()) {
                most[slot] = criterion.points().thousandths();
                lay(slot, deduction);
                few[slot] = few(slot++);
            }
        }
    }

    private void lay(int slot, Deduction deduction) {
        kind[slot] = Answer.Kind.COUNT;
        if (deduction instanceof Deduction.EachMiss miss) {
            lay(slot, EACH, miss.each());
        } else if (deduction instanceof Deduction.EachMonthLate late) {
            lay(slot, EACH, late.each());
        } else if (deduction instanceof Deduction.EachStepShort steps) {
            lay(slot, STEPS, steps.each());
            kind[slot] = Answer.Kind.SHARE;
            target[slot] = units(steps.target());
            step[slot] = units(steps.step());
            begunCounts[slot] = steps.part() == PartStep.COUNTS;
            most[slot] = charge(slot, Answer.share(Ratio.percent(0)).packed());
        } else if (deduction instanceof Deduction.BandTable table) {
            lay(slot, TABLE, Points.ZERO);
            layRows(slot, table);
        } else if (deduction instanceof Deduction.CappedBonus bonus) {
            lay(slot, BONUS, bonus.each());
            target[slot] = bonus.cap().thousandths();
            most[slot] = target[slot];
        } else {
            kind[slot] = Answer.Kind.TRUTH;
            shape[slot] = ALL;
            each[slot] = most[slot];
        }
    }

    private void lay(int slot, int how, Points points) {
        shape[slot] = how;
        each[slot] = points.thousandths();
    }

    private void layRows(int slot, Deduction.BandTable table) {
        kind[slot] = table.of() == Quantity.SHARE ? Answer.Kind.SHARE : Answer.Kind.COUNT;
        from[slot] = table.rows().stream().mapToLong(row -> row.from().packed()).toArray();
        lost[slot] =
                table.rows().stream().mapToLong(row -> row.lost().thousandths()).toArray();
        least[slot] = Long.MAX_VALUE;
        most[slot] = 0;
        for (long points : lost[slot]) {
            least[slot] = Math.min(least[slot], points);
            most[slot] = Math.max(most[slot], points);
        }
    }

    private long[] few(int slot) {
        return LongStream.range(0, isRate(slot) ? 0 : FEW)
                .map(answer -> charge(slot, answer))
                .toArray();
    }

    private static long units(Ratio share) {
        return share.numerator() * (CriterionCheck.UNITS / share.denominator());
    }

    Answer.Kind kind(int slot) {
        return kind[slot];
    }

    /** Whether its answer is a rate, which not every method can tell. */
    boolean isRate(int slot) {
        return kind[slot] == Answer.Kind.SHARE;
    }

    /** What an answer charges, at least if it is unknown, nothing if it does not apply; of a bonus, what it gives. */
    long charged(int slot, long answer) {
        long[] charges = few[slot];
        if (answer < 0) {
            return answer == UNKNOWN ? least[slot] : 0;
        }
        return answer < charges.length ? charges[(int) answer] : charge(slot, answer);
    }

    /** What some answers charge together. */
    long charged(long[] answers, int first, int end) {
        long charged = charged(first, answers[first]);
        for (int slot = first + 1; slot < end; slot++) {
            charged += charged(slot, answers[slot]);
        }
        return charged;
    }

    /** How much more the unknown ones of some answers may charge, as far as their criterion has points. */
    long more(long[] answers, int first, int end) {
        long more = 0;
        for (int slot = first; slot < end; slot++) {
            more += answers[slot] == UNKNOWN ? most[slot] - least[slot] : 0;
        }
        return more;
    }

    private long charge(int slot, long answer) {
        return switch (shape[slot]) {
            case ALL -> answer == 0 ? each[slot] : 0;
            case EACH -> each[slot] * answer;
            case STEPS -> each[slot] * steps(slot, Answer.part(answer), Answer.whole(answer));
            case TABLE -> lost[slot][row(slot, answer)];
            default -> Math.min(target[slot], each[slot] * answer);
        };
    }

    /** How many steps a rate falls short; hundredths of a percent on both sides. */
    private long steps(int slot, long part, long whole) {
        long shortfall = target[slot] * whole - CriterionCheck.UNITS * part;
        if (shortfall <= 0) {
            return 0;
        }
        long reach = step[slot] * whole;
        return (begunCounts[slot] ? shortfall + reach - 1 : shortfall) / reach;
    }

    /** The last row that begins at or below an answer. */
    private int row(int slot, long answer) {
        boolean share = kind[slot] == Answer.Kind.SHARE;
        long[] rows = from[slot];
        int row = rows.length - 1;
        while (share ? Answer.isShareAbove(rows[row], answer) : rows[row] > answer) {
            row--;
        }
        return row;
    }
}
