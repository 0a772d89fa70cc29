package org.civaffairs.benchmarks;

import java.util.Optional;

/**
 * How one benchmark should compare with another of the same class.
 *
 * @param title what is done; empty for the same as above
 * @param ours the benchmark, such as {@code TallyBenchmark.tally}
 * @param against the words for the other
 * @param theirs the other's method
 * @param limit the ratio to reach, or not a number where there is no goal
 * @param faster whether the ratio says how many times as long the other takes, and should be at least the limit; else it
 *     says how many times as long ours takes, and should be at most the limit
 */
record Goal(String title, String ours, String against, String theirs, double limit, boolean faster) {
    static Goal atMost(String title, String ours, String against, String theirs, double limit) {
        return new Goal(title, ours, against, theirs, limit, false);
    }

    static Goal atLeast(String title, String ours, String against, String theirs, double limit) {
        return new Goal(title, ours, against, theirs, limit, true);
    }

    Optional<Double> ratio(JmhResults run) {
        String other = ours.substring(0, ours.indexOf('.') + 1) + theirs;
        Optional<Double> our = run.processorTime(ours).or(() -> run.time(ours));
        Optional<Double> their = run.processorTime(other).or(() -> run.time(other));
        return our.flatMap(a -> their.map(b -> faster ? b / a : a / b));
    }

    String verdict(double ratio) {
        if (Double.isNaN(limit)) {
            return "–";
        }
        boolean met = faster ? ratio >= limit : ratio <= limit;
        return (faster ? "≥ " : "≤ ")
                + (limit % 1 == 0 ? Long.toString((long) limit) : Double.toString(limit))
                + (met ? " met" : " **missed**");
    }
}
