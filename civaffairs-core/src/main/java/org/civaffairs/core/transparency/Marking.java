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
        charged = tables.slots.charge(evidence.answers());
        lost = new long[tables.size];
        lostAtMost = lost;
        applicable = tables.fullMark;
    }

    static Marking of(Evidence evidence) {
        Tables tables = evidence.scheme().tables();
        Marking marking = new Marking(evidence, tables);
        marking.totalLost = marking.lose(tables.firstSlot, tables.points);
        marking.totalLostAtMost = marking.totalLost;
        marking.give(tables);
        if (evidence.isOpen()) {
            marking.open(tables);
        }
        marking.bonus = Math.min(tables.bonusCap, marking.bonus);
        marking.bonusAtMost = Math.min(tables.bonusCap, marking.bonusAtMost);
        return marking;
    }

    /** What is lost of what was charged; of a bonus, which has no points, nothing. */
    private long lose(int[] firstSlot, long[] points) {
        long total = 0;
        int slot = 0;
        for (int i = 0; i < lost.length; i++) {
            long sum = 0;
            for (int end = firstSlot[i + 1]; slot < end; slot++) {
                sum += charged[slot];
            }
            lost[i] = Math.min(points[i], sum);
            total += lost[i];
        }
        return total;
    }

    private void give(Tables tables) {
        for (int criterion : tables.bonuses) {
            bonus += charged[tables.firstSlot[criterion]];
        }
        bonusAtMost = bonus;
    }

    /** What does not apply, and what is unknown, is rare: it is looked at in a second pass. */
    private void open(Tables tables) {
        long[] answers = evidence.answers();
        for (int i = 0; i < lost.length; i++) {
            if (answers[tables.firstSlot[i]] == Evidence.NOT_APPLICABLE) {
                leaveOut(tables, i);
            } else {
                long more = tables.slots.more(answers, tables.firstSlot[i], tables.firstSlot[i + 1]);
                loseMore(tables, i, more);
            }
        }
    }

    private void leaveOut(Tables tables, int criterion) {
        long points = tables.points[criterion];
        NotApplicable policy = tables.notApplicable[criterion];
        if (policy == NotApplicable.EXCLUDE_AND_REDISTRIBUTE) {
            applicable -= points;
        } else if (policy == NotApplicable.ZERO) {
            lost[criterion] = points;
            lostAtMost[criterion] = points;
            totalLost += points;
            totalLostAtMost += points;
        }
    }

    /** Where unknown answers may cost so much more, or give so much more. */
    private void loseMore(Tables tables, int criterion, long more) {
        if (tables.points[criterion] == 0) {
            bonusAtMost += more;
            return;
        }
        long most = lost[criterion] + Math.min(more, tables.points[criterion] - lost[criterion]);
        if (most != lost[criterion] && lostAtMost == lost) {
            lostAtMost = lost.clone();
        }
        lostAtMost[criterion] = most;
        totalLostAtMost += most - lost[criterion];
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
