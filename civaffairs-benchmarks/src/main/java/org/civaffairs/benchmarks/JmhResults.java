package org.civaffairs.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Medians out of the JSON that JMH writes with {@code -rf json}. JMH writes one member a line, so lines are read in order
 * and no JSON library is needed.
 */
final class JmhResults {
    private static final Pattern BENCHMARK = Pattern.compile("\"benchmark\" : \".*\\.(\\w+\\.\\w+)\"");
    private static final Pattern ENGINE = Pattern.compile("\"engine\" : \"(\\w+)\"");
    private static final Pattern METRIC = Pattern.compile("\"(primaryMetric|[^\"]*(?:gc|cpu)\\.[^\"]*)\" : \\{");
    private static final Pattern MEDIAN = Pattern.compile("\"50\\.0\" : ([0-9.Ee+-]+)");

    private final Map<String, Double> medians = new HashMap<>();
    private String benchmark = "";
    private String metric = "";

    private JmhResults() {}

    /** Reads the lines of the file. */
    static JmhResults of(List<String> lines) {
        JmhResults results = new JmhResults();
        lines.forEach(results::read);
        return results;
    }

    private void read(String line) {
        find(BENCHMARK, line).ifPresent(found -> benchmark = found);
        find(ENGINE, line).ifPresent(found -> benchmark += " " + found);
        find(METRIC, line).ifPresent(found -> metric = found);
        find(MEDIAN, line).ifPresent(found -> medians.put(benchmark + " " + metric, Double.parseDouble(found)));
    }

    private static Optional<String> find(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The median time of a benchmark such as {@code AddBenchmark.yuan} or {@code EnginesBenchmark.staffing drools}, in ns. */
    Optional<Double> time(String name) {
        return Optional.ofNullable(medians.get(name + " primaryMetric"));
    }

    /** The median of the processor time, in ns, of a run with {@link CpuTime}. */
    Optional<Double> processorTime(String name) {
        return Optional.ofNullable(medians.get(name + " cpu.time.norm"));
    }

    /** The median of the bytes allocated by one operation. */
    Optional<Double> bytes(String name) {
        return Optional.ofNullable(medians.get(name + " ·gc.alloc.rate.norm"))
                .or(() -> Optional.ofNullable(medians.get(name + " gc.alloc.rate.norm")));
    }
}
