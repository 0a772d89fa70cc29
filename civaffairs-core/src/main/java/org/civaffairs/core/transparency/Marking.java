package org.civaffairs.core.transparency;

import java.io.Serializable;

/**
 * One village scored: what it lost and won, in thousandths of a point, at least and at most under all that is unknown. It
 * holds the totals of one pass over the columns of the evidence. What a criterion lost or a deduction charged is looked up
 * again, by the same arithmetic on the same columns, when somebody asks.
 */
final class Marking implements Serializable {
    private static final long serialVersionUID = 1L;

    final Evidence evidence;

    /** The points of the criteria that count. */
    private long applicable;

    private long totalLost;
    private long totalLostAtMost;
    private long bonus;
    private long bonusAtMost;

    private Marking(Evidence evidence) {
        this.evidence = evidence;
    }

    static Marking of(Evidence evidence) {
        Tables tables = evidence.scheme().tables();
        Marking marking = new Marking(evidence);
        marking.applicable = tables.fullMark;
        marking.bonus = tables.given(evidence.answers());
        marking.bonusAtMost = marking.bonus;
        if (evidence.isOpen()) {
            marking.open(tables, evidence.answers());
        } else {
            marking.totalLost = tables.lost(evidence.answers());
            marking.totalLostAtMost = marking.totalLost;
        }
        marking.bonus = Math.min(tables.bonusCap, marking.bonus);
        marking.bonusAtMost = Math.min(tables.bonusCap, marking.bonusAtMost);
        return marking;
    }

    /** What does not apply, and what is unknown, is rare: only then each criterion is looked at by itself. */
    private void open(Tables tables, long[] answers) {
        for (int i = 0; i < tables.size; i++) {
            totalLost += tables.lost(answers, i);
            totalLostAtMost += tables.lostAtMost(answers, i);
            applicable -= tables.isLeftOut(answers, i) ? tables.points[i] : 0;
        }
        for (int criterion : tables.bonuses) {
            bonusAtMost += tables.more(answers, criterion);
        }
    }

    /** What a deduction charges at least; of a bonus, what it gives. */
    long charged(int slot) {
        return evidence.scheme().tables().slots.charged(slot, evidence.answers()[slot]);
    }

    /** What a criterion loses at least. */
    long lost(int criterion) {
        return evidence.scheme().tables().lost(evidence.answers(), criterion);
    }

    long lostAtMost(int criterion) {
        return evidence.scheme().tables().lostAtMost(evidence.answers(), criterion);
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
    int divisor() {
        return applicable == evidence.scheme().tables().fullMark ? 1 : (int) applicable;
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
