package org.civaffairs.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.civaffairs.core.rule.Comparison;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.staffing.Rounding;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.core.staffing.StaffingRule;

/**
 * The peak of the heap while {@link Comparison} goes over 6,000 and over 600,000 generated facts, measured as
 * {@link HeapWatch} says.
 */
public final class ComparisonHeap {
    private static final LocalDate DAY = LocalDate.of(2010, 6, 1);

    private ComparisonHeap() {}

    /**
     * Without arguments: measures both counts and prints a table. With a count and {@code live} or {@code used}: measures
     * that in this JVM and prints bytes.
     *
     * @param arguments none, or a count and what to measure
     * @throws IOException if no other JVM can be started
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            HeapWatch.table("heap while comparing facts", ComparisonHeap.class, 6_000, 600_000);
            return;
        }
        HeapWatch watch = HeapWatch.of(arguments);
        compare(Integer.parseInt(arguments[0]), watch);
        watch.print();
    }

    private static void compare(int count, HeapWatch watch) {
        StaffingRule before = StaffingRule.inForceOn(DAY);
        StaffingRule after = StaffingRule.under(Policy.planned().reading(StaffingRule.ROUNDING, Rounding.DOWN), DAY);
        Comparison comparison = Comparison.between(
                before,
                after,
                StaffingRule.BY_REQUIRED,
                IntStream.range(0, count).mapToObj(i -> facts(i, watch)));
        if (comparison.cases() != count) {
            throw new IllegalStateException("compared " + comparison.cases() + " of " + count);
        }
    }

    private static StaffingFacts facts(int i, HeapWatch watch) {
        watch.look(i);
        return StaffingFacts.builder()
                .township("township" + i % 23)
                .residents(5_000 + i % 90_000)
                .staff(i % 12)
                .build();
    }
}
