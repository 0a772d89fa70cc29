package org.civaffairs.core.transparency;

import java.io.Serializable;

/**
 * One village scored: what each deduction charged and each criterion lost, in thousandths of a point, at least and at most
 * under all that is unknown. One pass over the columns of the evidence.
 */
final class Marking implements Serializable {
    private static final long serialVersionUID = 1L;

    final Evidence evidence;

    /** What each slot charges at least; of a bonus, what it gives. */
    final long[] charged;

    /** What each criterion loses at least. */
    final long[] lost;

    /** What it loses at most; the same array where nothing that costs points is unknown. */
    private long[] lostAtMost;

    /** The points of the criteria that count. */
    private long applicable;

    private long totalLost;
    private long totalLostAtMost;
    private long bonus;
    private long bonusAtMost;

    private Marking(Evidence evidence, Tables tables) {
        this.evidence = evidence;
        charged = new long[tables.firstSlot[tables.size]];
        lost = new long[tables.size];
        lostAtMost = lost;
        applicable = tables.fullMark;
    }

    static Marking of(Evidence evidence) {
        Tables tables = evidence.scheme().tables();
        Marking marking = new Marking(evidence, tables);
        long[] answers = evidence.answers();
        for (int i = 0; i < tables.size; i++) {
            if (answers[tables.firstSlot[i]] == Evidence.NOT_APPLICABLE) {
                marking.leaveOut(tables, i);
            } else {
                marking.charge(tables, i, answers);
            }
        }
        marking.bonus = Math.min(tables.bonusCap, marking.bonus);
        marking.bonusAtMost = Math.min(tables.bonusCap, marking.bonusAtMost);
        return marking;
    }

    private void leaveOut(Tables tables, int criterion) {
        long points = tables.points[criterion];
        NotApplicable policy = tables.notApplicable[criterion];
        if (policy == NotApplicable.EXCLUDE_AND_REDISTRIBUTE) {
            applicable -= points;
        } else if (policy == NotApplicable.ZERO) {
            lose(criterion, points, points);
        }
    }

    private void charge(Tables tables, int criterion, long[] answers) {
        Slots slots = tables.slots;
        long least = 0;
        long most = 0;
        for (int slot = tables.firstSlot[criterion]; slot < tables.firstSlot[criterion + 1]; slot++) {
            long answer = answers[slot];
            long charge = slots.least(slot, answer);
            charged[slot] = charge;
            least += charge;
            most += answer < 0 ? slots.most(slot) : charge;
        }
        if (tables.bonus[criterion]) {
            bonus += least;
            bonusAtMost += most;
        } else {
            lose(criterion, Math.min(tables.points[criterion], least), Math.min(tables.points[criterion], most));
        }
    }

    private void lose(int criterion, long least, long most) {
        if (least != most && lostAtMost == lost) {
            lostAtMost = lost.clone();
        }
        lost[criterion] = least;
        lostAtMost[criterion] = most;
        totalLost += least;
        totalLostAtMost += most;
    }

    long lostAtMost(int criterion) {
        return lostAtMost[criterion];
    }

    long applicable() {
        return applicable;
    }

    long totalLost() {
        return totalLost;
    }

    long totalLostAtMost() {
        return totalLostAtMost;
    }

    long bonus() {
        return bonus;
    }

    long bonusAtMost() {
        return bonusAtMost;
    }

    /** Whether something unknown bears on the score. */
    boolean isOpen() {
        return totalLost != totalLostAtMost || bonus != bonusAtMost;
    }

    /** By what {@link #worst} and {@link #best} are divided: 1 unless points were spread over the criteria that count. */
    long divisor() {
        return applicable == evidence.scheme().tables().fullMark ? 1 : applicable;
    }

    /** The least score in thousandths, times the divisor. */
    long worst() {
        return scaled(applicable - totalLostAtMost, bonus);
    }

    /** The highest score in thousandths, times the divisor. */
    long best() {
        return scaled(applicable - totalLost, bonusAtMost);
    }

    private long scaled(long earned, long more) {
        long fullMark = evidence.scheme().tables().fullMark;
        return applicable == fullMark ? earned + more : earned * fullMark + more * applicable;
    }
}
