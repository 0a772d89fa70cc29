package org.civaffairs.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the JSON of one run of {@code EnginesBenchmark} and {@link VillagesBenchmark} into the tables of the module's README,
 * of medians, by processor time where the run has it ({@link CpuTime}).
 */
public final class EngineRatios {
    private static final double GOAL = 10;
    private static final Map<String, String> ENGINES = Map.of(
            "easyRules", "Easy Rules",
            "aviator", "Aviator",
            "openL", "OpenL Tablets",
            "drools", "Drools",
            "dmn", "kie-dmn");
    private static final List<String> ORDER = List.of("drools", "easyRules", "aviator", "openL", "dmn");
    private static final List<String> SETS = List.of("staffing", "matching", "scoring");
    private static final List<Goal> VILLAGES = List.of(
            Goal.atMost("used", "VillagesBenchmark.ruleUsed", "bare arithmetic", "bareUsed", 4),
            Goal.atMost("kept", "VillagesBenchmark.ruleKept", "bare arithmetic", "bareKept", 4),
            Goal.atMost("kept", "VillagesBenchmark.ruleKept", "the same with losses", "bareLosses", Double.NaN));

    private final JmhResults run;

    private EngineRatios(JmhResults run) {
        this.run = run;
    }

    /**
     * Prints the tables.
     *
     * @param arguments the file
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        EngineRatios ratios = new EngineRatios(JmhResults.of(Files.readAllLines(Path.of(arguments[0]))));
        System.out.println("| | against | ns | ratio | facts built in the pass | goal |");
        System.out.println("|---|---|---:|---:|---:|---|");
        SETS.forEach(ratios::rows);
        System.out.println();
        System.out.println("| a village with 30 criteria | µs | against | ratio | goal |");
        System.out.println("|---|---:|---|---:|---|");
        VILLAGES.forEach(ratios::village);
    }

    private void rows(String set) {
        String name = "EnginesBenchmark." + set + " ";
        Optional<Double> ours = time(name + "civaffairs");
        Optional<Double> built = time(name + "building");
        if (ours.isEmpty() || built.isEmpty()) {
            return;
        }
        System.out.println("| " + set + " | civaffairs | " + shown(ours.get()) + " | 1 | – | – |");
        System.out.println("| | civaffairs, facts built in the pass | " + shown(built.get()) + " | "
                + shown(built.get() / ours.get()) + " | 1 | – |");
        for (String engine : ORDER) {
            time(name + engine).ifPresent(theirs -> row(ENGINES.get(engine), theirs, ours.get(), built.get()));
        }
    }

    private static void row(String engine, double theirs, double ours, double built) {
        System.out.println(String.join(
                " | ",
                "| ",
                engine,
                shown(theirs),
                shown(theirs / ours),
                shown(theirs / built),
                "≥ 10 " + (theirs / ours >= GOAL ? "met" : "**missed**") + " |"));
    }

    private void village(Goal goal) {
        goal.ratio(run)
                .ifPresent(ratio -> System.out.println(String.join(
                        " | ",
                        "| " + goal.title(),
                        shown(time(goal.ours()).orElseThrow() / 1_000),
                        goal.against(),
                        shown(ratio),
                        goal.verdict(ratio) + " |")));
    }

    private Optional<Double> time(String name) {
        return run.processorTime(name).or(() -> run.time(name));
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : "%,.0f", number);
    }
}
