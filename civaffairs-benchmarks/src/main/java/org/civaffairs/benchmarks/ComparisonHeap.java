package org.civaffairs.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.civaffairs.core.rule.Comparison;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.staffing.Rounding;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.core.staffing.StaffingRule;

/**
 * The peak of the heap while {@link Comparison} goes over 6,000 and over 600,000 generated facts: it should not depend on
 * their number.
 *
 * <p>Fair: each count runs in its own JVM with the same fixed heap, which is so small in its young part that even 6,000
 * facts fill it and are collected. The first figure is the largest use of all heap pools together, garbage included; the
 * second is the largest use after a full collection, asked for sixty times on the way.
 */
public final class ComparisonHeap {
    private static final List<String> HEAP = List.of("-Xms64m", "-Xmx64m", "-Xmn1m", "-XX:+UseSerialGC");
    private static final LocalDate DAY = LocalDate.of(2010, 6, 1);
    private static final int LOOKS = 60;

    private long most;

    private ComparisonHeap() {}

    /** The largest use of the heap in bytes: with garbage, and of what is in use. */
    private record Peak(long used, long live) {}

    /**
     * Without arguments: measures both counts and prints a table. With a count and {@code live} or {@code used}: measures
     * that in this JVM and prints bytes.
     *
     * @param arguments none, or a count and what to measure
     * @throws IOException if no other JVM can be started
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2) {
            System.out.println(new ComparisonHeap().measure(Integer.parseInt(arguments[0]), arguments[1]));
            return;
        }
        Peak few = inFreshJvm(6_000);
        Peak many = inFreshJvm(600_000);
        System.out.println("| heap while comparing | 6,000 facts | 600,000 facts | ratio | goal |");
        System.out.println("|---|---:|---:|---:|---|");
        row("peak, garbage included", few.used(), many.used());
        row("peak of what is in use", few.live(), many.live());
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

    private static Peak inFreshJvm(int count) throws IOException {
        return new Peak(inFreshJvm(count, "used"), inFreshJvm(count, "live"));
    }

    private static long inFreshJvm(int count, String what) throws IOException {
        List<String> command = new java.util.ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(HEAP);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ComparisonHeap.class.getName()));
        command.addAll(List.of(Integer.toString(count), what));
        Process jvm = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return Long.parseLong(new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
    }

    private long measure(int count, String what) {
        int between = what.equals("live") ? count / LOOKS : Integer.MAX_VALUE;
        StaffingRule before = StaffingRule.inForceOn(DAY);
        StaffingRule after = StaffingRule.under(Policy.planned().reading(StaffingRule.ROUNDING, Rounding.DOWN), DAY);
        Comparison comparison = Comparison.between(
                before,
                after,
                StaffingRule.BY_REQUIRED,
                IntStream.range(0, count).mapToObj(i -> facts(i, between)));
        if (comparison.cases() != count) {
            throw new IllegalStateException("compared " + comparison.cases() + " of " + count);
        }
        return what.equals("live") ? most : peak();
    }

    private StaffingFacts facts(int i, int between) {
        if (i % between == between - 1) {
            System.gc();
            most = Math.max(
                    most,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return StaffingFacts.builder()
                .township("township" + i % 23)
                .residents(5_000 + i % 90_000)
                .staff(i % 12)
                .build();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
