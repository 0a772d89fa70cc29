package org.civaffairs.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Turns the JSON of one run of JMH into the tables of the module's README: how many times as long the others take, medians
 * over all iterations and forks of that run, and whether the goal is met.
 */
public final class Ratios {
    private static final List<String> PEERS =
            List.of("bigDecimal", "jodaMoney", "fastMoney", "strataMoney", "hutoolMoney");

    private final JmhResults results;

    /**
     * What is compared.
     *
     * @param benchmark the class
     * @param title the words for it
     * @param goal how many times as long the best peer should take
     * @param bytes how many bytes an operation may allocate
     */
    private record Row(String benchmark, String title, double goal, double bytes) {}

    private static final List<Row> AMOUNTS = List.of(
            new Row("AddBenchmark", "add", 1.5, 24),
            new Row("PercentBenchmark", "2 %, half up", 1.5, 24),
            new Row("ParseBenchmark", "parse", 0.95, 24),
            new Row("PrintBenchmark", "print", 1.2, Double.NaN),
            new Row("SplitBenchmark", "split in 7", 0.95, Double.NaN),
            new Row("EqualsBenchmark", "equals, hashCode", 0.95, Double.NaN),
            new Row("SumBenchmark", "sum of 1,024", 1.5, Double.NaN),
            new Row("ApportionmentBenchmark", "apportion to 40,000", 4, Double.NaN));

    private static final List<Row> RULES = List.of(
            new Row("StaffingBenchmark", "staffing (C-82)", 4, 110),
            new Row("MatchingBenchmark", "matching (C-83)", 4, 110));

    private Ratios(JmhResults results) {
        this.results = results;
    }

    /**
     * Prints the tables.
     *
     * @param arguments the file
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Ratios ratios = new Ratios(JmhResults.of(Files.readAllLines(Path.of(arguments[0]))));
        System.out.println(
                "| | Yuan | bytes | long | BigDecimal | Joda-Money | FastMoney | Strata | Hutool | best peer | goal |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|");
        AMOUNTS.stream().filter(row -> ratios.has(row, "yuan")).forEach(ratios::amount);
        System.out.println();
        System.out.println("| | used | kept | bytes, used | bytes, kept | bytes, bare kept | goal |");
        System.out.println("|---|---:|---:|---:|---:|---:|---|");
        RULES.stream().filter(row -> ratios.has(row, "ruleUsed")).forEach(ratios::rule);
    }

    private boolean has(Row row, String method) {
        return results.time(row.benchmark() + "." + method).isPresent();
    }

    private void amount(Row row) {
        double best = PEERS.stream()
                .flatMap(peer -> ratio(row, peer, "yuan").stream())
                .min(Double::compare)
                .orElse(Double.NaN);
        double bytes = bytes(row, "yuan");
        StringBuilder line = new StringBuilder("| " + row.title() + " | 1 | " + rounded(bytes));
        line.append(" | ").append(times(ratio(row, "bareLong", "yuan")));
        PEERS.forEach(peer -> line.append(" | ").append(times(ratio(row, peer, "yuan"))));
        boolean small = Double.isNaN(row.bytes()) || bytes <= row.bytes() + 0.5;
        String goal = "≥ " + row.goal() + (Double.isNaN(row.bytes()) ? "" : ", ≤ " + rounded(row.bytes()) + " bytes");
        line.append(" | ").append(times(Optional.of(best)));
        System.out.println(line + " | " + goal + verdict(best >= row.goal() && small) + " |");
    }

    private void rule(Row row) {
        Optional<Double> used = ratio(row, "ruleUsed", "bareUsed");
        Optional<Double> kept = ratio(row, "ruleKept", "bareKept");
        Predicate<Double> fast = ratio -> ratio <= row.goal();
        boolean met = used.filter(fast).isPresent() && kept.filter(fast).isPresent();
        boolean small = bytes(row, "ruleKept") <= row.bytes();
        System.out.println(String.join(
                " | ",
                "| " + row.title(),
                times(used),
                times(kept),
                rounded(bytes(row, "ruleUsed")),
                rounded(bytes(row, "ruleKept")),
                rounded(bytes(row, "bareKept")),
                "≤ " + row.goal() + ", about 100 bytes" + verdict(met && small) + " |"));
    }

    private static String verdict(boolean met) {
        return met ? " met" : " **missed**";
    }

    private Optional<Double> ratio(Row row, String method, String to) {
        Optional<Double> base = results.time(row.benchmark() + "." + to);
        return results.time(row.benchmark() + "." + method).flatMap(time -> base.map(one -> time / one));
    }

    private double bytes(Row row, String method) {
        return results.bytes(row.benchmark() + "." + method).orElse(Double.NaN);
    }

    private static String times(Optional<Double> ratio) {
        return ratio.map(number -> String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.0f", number))
                .orElse("–");
    }

    private static String rounded(double number) {
        return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, "%,.0f", number);
    }
}
