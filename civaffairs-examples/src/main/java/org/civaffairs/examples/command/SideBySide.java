package org.civaffairs.examples.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Comparison;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Readings;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Term;
import org.civaffairs.examples.facts.RuleEntry;

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

    /** Two rules and how they have compared so far. */
    static final class Pair<F, T> {
        private final Term parameter;
        private final Object reading;
        private final Rule<F, T> before;
        private final Rule<F, T> after;
        private Comparison sum = Comparison.NONE;

        Pair(Term parameter, Object reading, Rule<F, T> before, Rule<F, T> after) {
            this.parameter = parameter;
            this.reading = reading;
            this.before = before;
            this.after = after;
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
    }

    SideBySide(RuleEntry<F, T> entry, Policy before, Policy after, LocalDate day, Measure<T> measure) {
        this.entry = entry;
        this.measure = measure;
        Rule<F, T> first = entry.under().apply(before, day);
        Rule<F, T> second = entry.under().apply(after, day);
        main = new Pair<>(measure.term(), "", first, second);
        Map<String, Rule<F, T>> others = variants(after, day);
        Map<String, Rule<F, T>> mine = variants(before, day);
        for (Readings.Variant<F, T> v : inOrder(before, after, day)) {
            String key = key(v);
            byReading.add(new Pair<>(
                    v.parameter(), v.reading(), mine.getOrDefault(key, first), others.getOrDefault(key, second)));
        }
    }

    private List<Readings.Variant<F, T>> inOrder(Policy before, Policy after, LocalDate day) {
        Map<String, Readings.Variant<F, T>> all = new java.util.LinkedHashMap<>();
        for (Policy policy : List.of(before, after)) {
            Readings.<F, T>variants(p -> entry.under().apply(p, day), policy, entry.parameters())
                    .forEach(v -> all.putIfAbsent(key(v), v));
        }
        return List.copyOf(all.values());
    }

    private Map<String, Rule<F, T>> variants(Policy policy, LocalDate day) {
        Map<String, Rule<F, T>> rules = new HashMap<>();
        Readings.<F, T>variants(p -> entry.under().apply(p, day), policy, entry.parameters())
                .forEach(v -> rules.put(key(v), v.rule()));
        return rules;
    }

    private static String key(Readings.Variant<?, ?> variant) {
        return variant.parameter() + "=" + variant.reading();
    }

    void add(F facts) {
        number++;
        Assessment<T> before = main.before.assess(facts);
        Assessment<T> after = main.after.assess(facts);
        Comparison one = Comparison.of(before, after, measure);
        main.sum = main.sum.plus(one);
        if (one.more() + one.fewer() > 0) {
            keep(new Case(number, entry.subject().apply(facts), one.before(), one.after()));
        }
        for (Pair<F, T> pair : byReading) {
            Comparison other = Comparison.of(pair.before.assess(facts), pair.after.assess(facts), measure);
            pair.sum = pair.sum.plus(other);
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
