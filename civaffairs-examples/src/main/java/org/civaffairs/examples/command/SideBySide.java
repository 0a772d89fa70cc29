package org.civaffairs.examples.command;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Comparison;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Text;
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
    private final Function<LocalDate, DayPairs<F, T>> lookUp;
    private final Function<F, LocalDate> dayOf;
    private final Map<LocalDate, DayPairs<F, T>> byDay = new TreeMap<>();
    private final Map<String, Sum> byReading = new LinkedHashMap<>();
    private final PriorityQueue<Case> largest = new PriorityQueue<>(LARGEST_FIRST.reversed());
    private Comparison main = Comparison.NONE;
    private long number;

    /** A case that the reform changes. */
    record Case(long number, String subject, long before, long after) {}

    /** How two policies have compared under one reading so far, and how many cases the reform changes otherwise. */
    record Sum(Term parameter, Object reading, Comparison sum, long otherwise) {
        Sum plus(Comparison one, Comparison main) {
            return new Sum(
                    parameter, reading, sum.plus(one), otherwise + (one.difference() == main.difference() ? 0 : 1));
        }
    }

    SideBySide(RuleEntry<F, T> entry, Policy before, Policy after, PolicyOptions when, Measure<T> measure) {
        this.entry = entry;
        this.measure = measure;
        lookUp = day -> DayPairs.of(entry, before, after, day);
        dayOf = when.dayOf(entry);
        if (when.isOneDay(entry)) {
            byDay.put(when.day(), when.onDay(lookUp));
            byDay.values().forEach(this::begin);
        }
    }

    private void begin(DayPairs<F, T> pairs) {
        pairs.byReading()
                .forEach((key, pair) ->
                        byReading.putIfAbsent(key, new Sum(pair.parameter(), pair.reading(), Comparison.NONE, 0)));
    }

    private DayPairs<F, T> pairs(F facts) {
        return byDay.computeIfAbsent(dayOf.apply(facts), day -> {
            try {
                DayPairs<F, T> pairs = lookUp.apply(day);
                begin(pairs);
                return pairs;
            } catch (InvalidInputException e) {
                throw new IllegalArgumentException(e.getMessage() + PolicyOptions.HINT, e);
            }
        });
    }

    void add(F facts) {
        DayPairs<F, T> pairs = pairs(facts);
        Comparison one = compare(pairs.main(), facts);
        main = main.plus(one);
        number++;
        if (one.more() + one.fewer() > 0) {
            keep(new Case(number, entry.subject().apply(facts), one.before(), one.after()));
        }
        pairs.byReading().forEach((key, pair) -> {
            Comparison other = compare(pair, facts);
            byReading.computeIfPresent(key, (k, sum) -> sum.plus(other, one));
        });
    }

    private Comparison compare(DayPairs.Pair<F, T> pair, F facts) {
        return Comparison.of(pair.before().assess(facts), pair.after().assess(facts), measure);
    }

    private void keep(Case changed) {
        largest.add(changed);
        if (largest.size() > KEPT) {
            largest.remove();
        }
    }

    /** The days on which cases were compared, or the one that was asked for. */
    List<LocalDate> days() {
        return List.copyOf(byDay.keySet());
    }

    /** Which reforms stand on a side; the plan where none does. */
    List<String> reforms(Function<DayPairs.Pair<F, T>, Rule<F, T>> side) {
        return rules(side).findFirst().map(rule -> rule.provisions().reforms()).orElse(List.of());
    }

    /** All that the plan does not state on a side, over all days. */
    List<Provision<?>> assumptions(Function<DayPairs.Pair<F, T>, Rule<F, T>> side) {
        return rules(side)
                .<Provision<?>>flatMap(rule -> rule.provisions().assumptions().stream())
                .distinct()
                .toList();
    }

    private Stream<Rule<F, T>> rules(Function<DayPairs.Pair<F, T>, Rule<F, T>> side) {
        return byDay.values().stream().map(DayPairs::main).map(side);
    }

    Comparison main() {
        return main;
    }

    List<Sum> byReading() {
        return List.copyOf(byReading.values());
    }

    Measure<T> measure() {
        return measure;
    }

    /** The rule's name. */
    Text title() {
        return rules(DayPairs.Pair::before)
                .findFirst()
                .map(rule -> rule.term().name())
                .orElse(Text.name(entry.id()));
    }

    /** The changed cases with the largest difference first; equal ones in the order of the input. */
    List<Case> largest() {
        return largest.stream().sorted(LARGEST_FIRST).toList();
    }
}
