package org.civaffairs.benchmarks;

/** The arithmetic of {@link ThirtyCriteria} alone, in thousandths of a point; its numbers are not known when it is compiled. */
final class BareScheme {
    private final long[] points = new long[ThirtyCriteria.SIZE];
    private final long[] bands = {60_000, 75_000, 90_000};
    private final long[] rowFrom = {5, 2, 0};
    private final long[] rowLost = {0, 1_500, 3_000};
    private final long asked = ThirtyCriteria.ASKED;
    private long full;
    private long miss = 500;
    private long month = 800;
    private long step = 400;

    BareScheme() {
        for (int i = 0; i < points.length; i++) {
            points[i] = ThirtyCriteria.points(i) * 1_000L;
            full += points[i];
        }
    }

    /** What is left, and its grade from 0 for the lowest. */
    record Score(long thousandths, int grade) {}

    /** The same with what each criterion lost. */
    record Losses(long thousandths, int grade, long[] lost) {}

    Score score(int... answers) {
        long left = full;
        for (int i = 0; i < answers.length; i++) {
            left -= lost(i, answers[i]);
        }
        return new Score(left, grade(left));
    }

    Losses losses(int... answers) {
        long[] lost = new long[answers.length];
        long left = full;
        for (int i = 0; i < answers.length; i++) {
            lost[i] = lost(i, answers[i]);
            left -= lost[i];
        }
        return new Losses(left, grade(left), lost);
    }

    private long lost(int criterion, int answer) {
        return Math.min(points[criterion], charged(criterion, answer));
    }

    private long charged(int criterion, int answer) {
        if (criterion < ThirtyCriteria.MONTHS) {
            return miss * answer;
        }
        if (criterion < ThirtyCriteria.ALL_OR_NOTHING) {
            return month * answer;
        }
        if (criterion < ThirtyCriteria.ROWS) {
            return answer == 1 ? 0 : points[criterion];
        }
        return criterion < ThirtyCriteria.SHARES ? byRow(answer) : step * stepsShort(answer);
    }

    private long byRow(int answer) {
        int row = 0;
        while (answer < rowFrom[row]) {
            row++;
        }
        return rowLost[row];
    }

    /** Begun steps of 2 % below 90 %. */
    private long stepsShort(int answer) {
        long shortfall = Math.max(0, 90 * asked - 100L * answer);
        return (shortfall + 2 * asked - 1) / (2 * asked);
    }

    private int grade(long left) {
        int grade = 0;
        while (grade < bands.length && left >= bands[grade]) {
            grade++;
        }
        return grade;
    }
}
