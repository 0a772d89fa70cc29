package org.civaffairs.benchmarks.engines;

/** The scoring in Java, for engines whose rules are written in Java. */
public final class Scored {
    private Scored() {}

    /** {@return the score and the grade} */
    public static Graded of(Village v) {
        long lost = Math.min(30_000, v.publication() * 2_000L)
                + Math.min(25_000, v.ballots() * 5_000L)
                + Math.min(20_000, v.meetings() * 4_000L)
                + Math.min(15_000, v.accounts() * 3_000L)
                + Math.min(10_000, v.files() * 1_500L);
        return new Graded(100_000 - lost, grade(100_000 - lost));
    }

    private static String grade(long thousandths) {
        if (thousandths >= 75_000) {
            return thousandths >= 90_000 ? "excellent" : "good";
        }
        return thousandths >= 60_000 ? "pass" : "fail";
    }
}
