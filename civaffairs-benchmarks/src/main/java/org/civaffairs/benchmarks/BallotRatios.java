package org.civaffairs.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Turns the JSON of several runs of the benchmarks of ballots into the table of the module's README. A ratio is taken within
 * one run, of medians, by processor time where the run has it ({@link CpuTime}); of the ratios the median is shown, with the
 * lowest and the highest.
 */
public final class BallotRatios {
    private static final double NO_GOAL = Double.NaN;
    private static final List<Goal> GOALS = List.of(
            Goal.atMost("one motion", "TallyBenchmark.tally", "traversal that adds ordinals", "bareSum", 1.3),
            Goal.atMost("", "TallyBenchmark.tally", "traversal with a counter a face", "bareCounts", NO_GOAL),
            Goal.atLeast("", "TallyBenchmark.tally", "`groupingBy`", "groupingByFace", 5),
            Goal.atLeast("", "TallyBenchmark.tally", "DuckDB, coded", "duckDbCoded", 2),
            Goal.atLeast("", "TallyBenchmark.tally", "DuckDB, text", "duckDbText", 8),
            Goal.atMost(
                    "the same by the collector", "TallyBenchmark.collector", "traversal that adds", "bareSum", NO_GOAL),
            Goal.atMost("1,000 motions, mixed", "MotionsBenchmark.tally", "columns of primitives", "bareColumns", 5),
            Goal.atLeast("", "MotionsBenchmark.tally", "DuckDB, coded", "duckDbCoded", 2),
            Goal.atMost("the same by the collector", "MotionsBenchmark.collector", "columns", "bareColumns", 5),
            Goal.atMost("coded bytes", "CodesBenchmark.ofCodes", "a word at a time", "wordAtATime", 1.5),
            Goal.atMost("`decide`, used", "DecisionBenchmark.decideUsed", "bare arithmetic", "bareUsed", 20),
            Goal.atMost("`decide`, kept", "DecisionBenchmark.decideKept", "bare arithmetic", "bareKept", 20),
            Goal.atMost("build and `decide`, used", "DecisionBenchmark.buildUsed", "bare arithmetic", "bareUsed", 20),
            Goal.atMost("build and `decide`, kept", "DecisionBenchmark.buildKept", "bare arithmetic", "bareKept", 20),
            Goal.atMost("`assess`, used", "DecisionBenchmark.assessUsed", "bare arithmetic", "bareUsed", 20),
            Goal.atMost("`assess`, kept", "DecisionBenchmark.assessKept", "bare arithmetic", "bareKept", 20),
            Goal.atLeast(
                    "votes on record",
                    "VotersBenchmark.recordedSession",
                    "set of strings",
                    "hashSetOfStrings",
                    NO_GOAL),
            Goal.atLeast("6,400 of 640,000", "SelectionBenchmark.topCut", "sorted, limit", "topSorted", 10),
            Goal.atLeast("3 in each of 2,800", "SelectionBenchmark.countiesCut", "the same", "countiesSorted", 10));

    private final List<JmhResults> runs;

    private BallotRatios(List<JmhResults> runs) {
        this.runs = runs;
    }

    /**
     * Prints the tables.
     *
     * @param arguments the files, one a run
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        List<JmhResults> runs = new ArrayList<>();
        for (String file : arguments) {
            runs.add(JmhResults.of(Files.readAllLines(Path.of(file))));
        }
        BallotRatios ratios = new BallotRatios(runs);
        System.out.println("| | against | ratio | lowest–highest | goal |");
        System.out.println("|---|---|---:|---:|---|");
        GOALS.forEach(ratios::row);
        System.out.println();
        System.out.println("| | ns | a second | bytes |");
        System.out.println("|---|---:|---:|---:|");
        GOALS.stream().map(Goal::ours).distinct().forEach(ratios::speed);
    }

    private void row(Goal goal) {
        List<Double> all =
                runs.stream().flatMap(run -> goal.ratio(run).stream()).sorted().toList();
        if (!all.isEmpty()) {
            double median = median(all);
            System.out.println(String.join(
                    " | ",
                    "| " + goal.title(),
                    goal.against(),
                    shown(median),
                    shown(all.get(0)) + "–" + shown(all.get(all.size() - 1)),
                    goal.verdict(median) + " |"));
        }
    }

    private void speed(String name) {
        List<Double> times = runs.stream()
                .flatMap(run -> run.processorTime(name).stream())
                .sorted()
                .toList();
        List<Double> bytes =
                runs.stream().flatMap(run -> run.bytes(name).stream()).sorted().toList();
        if (!times.isEmpty()) {
            String perSecond = String.format(Locale.ROOT, "%,.0f", 1e9 / median(times));
            String allocated = bytes.isEmpty() ? "–" : String.format(Locale.ROOT, "%,.0f", median(bytes));
            System.out.println(
                    "| " + name + " | " + shown(median(times)) + " | " + perSecond + " | " + allocated + " |");
        }
    }

    private static double median(List<Double> sorted) {
        return (sorted.get(sorted.size() / 2) + sorted.get((sorted.size() - 1) / 2)) / 2;
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.0f", number);
    }
}
