package org.civaffairs.examples.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.civaffairs.core.rule.Comparison;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Readings;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Term;
import org.civaffairs.examples.facts.RuleEntry;
import org.jspecify.annotations.Nullable;

/** Two policies over a stream of facts, in one pass: the comparison, the largest changes, and the same under each reading. */
final class SideBySide<F, T> {
    /** The most changed cases that are kept. */
    static final int KEPT = 50;

    private static final Comparator<Case> LARGEST_FIRST = Comparator.comparingLong(
                    (Case c) -> Math.abs(c.after() - c.before()))
            .reversed()
            .thenComparingLong(Case::number);

    private final RuleEntry<F, T> entry;
    private final Measure<T> measure;
    private final Pair<F, T> main;
    private final List<Pair<F, T>> byReading = new ArrayList<>();
    private final PriorityQueue<Case> largest = new PriorityQueue<>(LARGEST_FIRST.reversed());
    private long number;

    /** A case that the reform changes. */
    record Case(long number, String subject, long before, long after) {}

    /** Two rules under one reading, and how they have compared so far. */
    static final class Pair<F, T> {
        private final Term parameter;
        private final Object reading;
        private final Rule<F, T> before;
        private final Rule<F, T> after;
        private Comparison sum = Comparison.NONE;
        private long otherwise;

        Pair(Term parameter, Object reading, Rule<F, T> before, Rule<F, T> after) {
            this.parameter = parameter;
            this.reading = reading;
            this.before = before;
            this.after = after;
        }

        private Comparison compare(F facts, Measure<T> measure) {
            Comparison one = Comparison.of(before.assess(facts), after.assess(facts), measure);
            sum = sum.plus(one);
            return one;
        }

        Term parameter() {
            return parameter;
        }

        Object reading() {
            return reading;
        }

        Rule<F, T> before() {
            return before;
        }

        Rule<F, T> after() {
            return after;
        }

        Comparison sum() {
            return sum;
        }

        /** How many cases the reform changes otherwise than under the policies' own readings. */
        long otherwise() {
            return otherwise;
        }
    }

    SideBySide(RuleEntry<F, T> entry, Policy before, Policy after, LocalDate day, Measure<T> measure) {
        this.entry = entry;
        this.measure = measure;
        Rule<F, T> first = entry.under().apply(before, day);
        Rule<F, T> second = entry.under().apply(after, day);
        main = new Pair<>(measure.term(), "", first, second);
        Map<String, Readings.Variant<F, T>> mine = variants(before, day);
        Map<String, Readings.Variant<F, T>> theirs = variants(after, day);
        Map<String, Readings.Variant<F, T>> all = new LinkedHashMap<>(mine);
        theirs.forEach(all::putIfAbsent);
        all.forEach((key, variant) -> byReading.add(new Pair<>(
                variant.parameter(), variant.reading(), rule(mine.get(key), first), rule(theirs.get(key), second))));
    }

    private Map<String, Readings.Variant<F, T>> variants(Policy policy, LocalDate day) {
        Map<String, Readings.Variant<F, T>> variants = new LinkedHashMap<>();
        Readings.<F, T>variants(p -> entry.under().apply(p, day), policy, entry.parameters())
                .forEach(v -> variants.put(v.parameter() + "=" + v.reading(), v));
        return variants;
    }

    /** Where a policy has answered the question, its own rule goes on. */
    private static <F, T> Rule<F, T> rule(Readings.@Nullable Variant<F, T> variant, Rule<F, T> own) {
        return variant == null ? own : variant.rule();
    }

    void add(F facts) {
        number++;
        Comparison one = main.compare(facts, measure);
        if (one.more() + one.fewer() > 0) {
            keep(new Case(number, entry.subject().apply(facts), one.before(), one.after()));
        }
        for (Pair<F, T> pair : byReading) {
            Comparison other = pair.compare(facts, measure);
            pair.otherwise += other.difference() == one.difference() ? 0 : 1;
        }
    }

    private void keep(Case changed) {
        largest.add(changed);
        if (largest.size() > KEPT) {
            largest.remove();
        }
    }

    Pair<F, T> main() {
        return main;
    }

    List<Pair<F, T>> byReading() {
        return byReading;
    }

    Measure<T> measure() {
        return measure;
    }

    /** The changed cases with the largest difference first; equal ones in the order of the input. */
    List<Case> largest() {
        return largest.stream().sorted(LARGEST_FIRST).toList();
    }
}
