package org.civaffairs.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.civaffairs.core.staffing.Staffing;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.core.staffing.StaffingRule;

/**
 * From the start of a process to the end of it, with one township's officers printed on the way: by the bare arithmetic, and
 * by {@link StaffingRule}.
 *
 * <p>Fair: both run in fresh JVMs of the same class path and options, in turns, after a pair that is not counted, and must
 * print the same. Wall and processor time (user and system, all threads) are what the shell's {@code time} says of the JVM.
 */
public final class FirstResult {
    private static final int PAIRS = 15;
    private static final double GOAL = 2;

    private FirstResult() {}

    /** The bare arithmetic. */
    public static final class Bare {
        private Bare() {}

        /** Prints the officers required and missing. */
        public static void main(String[] arguments) {
            long required = (38_412 + 10_000 - 1) / 10_000;
            System.out.println(required + " " + Math.max(0, required - 3));
        }
    }

    /** The rule. */
    public static final class Library {
        private Library() {}

        /** Prints the officers required and missing. */
        public static void main(String[] arguments) {
            Staffing value = StaffingRule.inForceOn(LocalDate.of(2010, 6, 1))
                    .assess(StaffingFacts.builder()
                            .township("柏市镇")
                            .residents(38_412)
                            .staff(3)
                            .build())
                    .value();
            System.out.println(value.required() + " " + value.gap());
        }
    }

    /**
     * What one process took, in milliseconds.
     *
     * @param wall the time on the wall
     * @param processor user and system
     */
    private record Run(double wall, double processor) {}

    /**
     * Measures and prints a table.
     *
     * @param arguments the library's jar, and more class path if wanted
     * @throws IOException if no shell or JVM can be started
     */
    public static void main(String[] arguments) throws IOException {
        String classes = Path.of(System.getProperty("java.class.path")).toString();
        String classPath = classes + File.pathSeparator + String.join(File.pathSeparator, arguments);
        Run[] bare = new Run[PAIRS];
        Run[] library = new Run[PAIRS];
        for (int i = -1; i < PAIRS; i++) {
            bare[Math.max(0, i)] = run(Bare.class, classPath);
            library[Math.max(0, i)] = run(Library.class, classPath);
        }
        System.out.println("| first result | bare | library | ratio | goal |");
        System.out.println("|---|---:|---:|---:|---|");
        row("wall", median(bare, false), median(library, false));
        row("processor", median(bare, true), median(library, true));
    }

    private static Run run(Class<?> main, String classPath) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String[] command = {
            "bash", "-c", "TIMEFORMAT='%R %U %S'; time \"$@\"", "time", java, "-cp", classPath, main.getName()
        };
        Process shell = new ProcessBuilder(command).start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        String errors = new String(shell.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!printed.equals("4 1")) {
            throw new IllegalStateException(printed + " should be 4 1: " + errors);
        }
        double[] times = Arrays.stream(errors.split("\\s+"))
                .mapToDouble(seconds -> Double.parseDouble(seconds) * 1_000)
                .toArray();
        return new Run(times[0], times[1] + times[2]);
    }

    private static double median(Run[] runs, boolean processor) {
        return Arrays.stream(runs)
                .mapToDouble(run -> processor ? run.processor() : run.wall())
                .sorted()
                .toArray()[PAIRS / 2];
    }

    private static void row(String what, double bare, double library) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f ms | %.2f | ≤ 2 %s |%n",
                what,
                bare,
                library,
                library / bare,
                library / bare <= GOAL ? "met" : "**missed**");
    }
}
