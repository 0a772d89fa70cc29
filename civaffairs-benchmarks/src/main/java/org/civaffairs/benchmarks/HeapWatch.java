package org.civaffairs.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The peak of the heap of a stream of few and of many facts, which should not depend on their number.
 *
 * <p>Fair: each count runs in its own JVM with the same fixed heap, which is so small in its young part that even the few
 * fill it and are collected. The first figure is the largest use of all heap pools together, garbage included; the second is
 * the largest use after a full collection, asked for sixty times on the way.
 */
final class HeapWatch {
    private static final List<String> HEAP = List.of("-Xms64m", "-Xmx64m", "-Xmn1m", "-XX:+UseSerialGC");
    private static final String LIVE = "live";
    private static final int LOOKS = 60;

    private final boolean live;
    private final int between;
    private long most;

    private HeapWatch(int count, String what) {
        live = what.equals(LIVE);
        between = live ? count / LOOKS : Integer.MAX_VALUE;
    }

    /** In a JVM that {@link #table} started: watches a count, {@code live} or {@code used}. */
    static HeapWatch of(String... arguments) {
        return new HeapWatch(Integer.parseInt(arguments[0]), arguments[1]);
    }

    /** To be called before each fact is made. */
    void look(int i) {
        if (i % between == between - 1) {
            System.gc();
            most = Math.max(
                    most,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
    }

    /** Prints the bytes. */
    void print() {
        System.out.println(live ? most : peak());
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** Measures both counts by the main class and prints a table. */
    static void table(String title, Class<?> main, int few, int many) throws IOException {
        System.out.printf(Locale.ROOT, "| %s | %,d | %,d | ratio | goal |%n", title, few, many);
        System.out.println("|---|---:|---:|---:|---|");
        row("peak, garbage included", inFreshJvm(main, few, "used"), inFreshJvm(main, many, "used"));
        row("peak of what is in use", inFreshJvm(main, few, LIVE), inFreshJvm(main, many, LIVE));
    }

    private static void row(String what, long few, long many) {
        double ratio = (double) many / few;
        System.out.printf(
                Locale.ROOT,
                "| %s | %d kB | %d kB | %.2f | ≤ 1.10 %s |%n",
                what,
                few / 1024,
                many / 1024,
                ratio,
                ratio <= 1.10 ? "met" : "**missed**");
    }

    private static long inFreshJvm(Class<?> main, int count, String what) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(HEAP);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(Integer.toString(count), what));
        Process jvm = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return Long.parseLong(new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
    }
}
