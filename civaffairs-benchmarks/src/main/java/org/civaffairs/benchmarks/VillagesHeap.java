package org.civaffairs.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.transparency.GradeSummary;
import org.civaffairs.core.transparency.VillageAssessmentFacts;
import org.civaffairs.core.transparency.VillageAssessmentRule;

/**
 * The peak of the heap while 300 and 300,000 villages with 30 criteria are made, assessed and summed up one by one, measured
 * as {@link HeapWatch} says.
 */
public final class VillagesHeap {
    private VillagesHeap() {}

    /**
     * Without arguments: measures both counts and prints a table. With a count and {@code live} or {@code used}: measures
     * that in this JVM and prints bytes.
     *
     * @param arguments none, or a count and what to measure
     * @throws IOException if no other JVM can be started
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            HeapWatch.table("heap while assessing villages", VillagesHeap.class, 300, 300_000);
            return;
        }
        HeapWatch watch = HeapWatch.of(arguments);
        assess(Integer.parseInt(arguments[0]), watch);
        watch.print();
    }

    private static void assess(int count, HeapWatch watch) {
        VillageAssessmentRule rule = VillageAssessmentRule.inForceOn(LocalDate.of(2010, 12, 1));
        Random random = new Random(7);
        GradeSummary summary = IntStream.range(0, count)
                .mapToObj(i -> facts(i, random, watch))
                .map(rule::assess)
                .map(Assessment::value)
                .collect(GradeSummary.summarizing());
        if (summary.villages() != count) {
            throw new IllegalStateException("assessed " + summary.villages() + " of " + count);
        }
    }

    private static VillageAssessmentFacts facts(int i, Random random, HeapWatch watch) {
        watch.look(i);
        return ThirtyCriteria.facts("village" + i % 307, ThirtyCriteria.answers(random));
    }
}
