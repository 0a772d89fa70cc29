package org.civaffairs.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of the JVM for one operation, its garbage collector and native code included, its compilers and the time
 * in which other programs had the processor left out. For {@code -prof org.civaffairs.benchmarks.CpuTime}, on a machine that
 * does other work; it reads what Linux says of each thread.
 */
public final class CpuTime implements InternalProfiler {
    private static final Path THREADS = Path.of("/proc/self/task");
    private static final String SPENT = "se.sum_exec_runtime";

    private Map<Path, Double> before = Map.of();

    @Override
    public String getDescription() {
        return "processor time of the JVM for one operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = milliseconds();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double spent = 0;
        for (Map.Entry<Path, Double> thread : milliseconds().entrySet()) {
            spent += thread.getValue() - before.getOrDefault(thread.getKey(), 0.0);
        }
        double each = spent * 1e6 / result.getMetadata().getAllOps();
        return List.of(new ScalarResult("cpu.time.norm", each, "ns/op", AggregationPolicy.AVG));
    }

    private static Map<Path, Double> milliseconds() {
        Map<Path, Double> all = new HashMap<>();
        try (Stream<Path> threads = Files.list(THREADS)) {
            for (Path thread : threads.toList()) {
                List<String> lines = Files.readAllLines(thread.resolve("sched"));
                if (!lines.get(0).matches("C[12] .*")) {
                    all.put(thread, milliseconds(lines));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static double milliseconds(List<String> lines) {
        String line = lines.stream()
                .filter(each -> each.startsWith(SPENT))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(line.substring(line.indexOf(':') + 1).strip());
    }
}
