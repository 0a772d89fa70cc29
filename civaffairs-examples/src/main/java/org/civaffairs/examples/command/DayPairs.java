package org.civaffairs.examples.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Readings;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Term;
import org.civaffairs.examples.facts.RuleEntry;
import org.jspecify.annotations.Nullable;

/** The rules of two policies on one day: as they stand, and under each other reading of either. */
record DayPairs<F, T>(Pair<F, T> main, Map<String, Pair<F, T>> byReading) {
    /** Two rules, under one reading. */
    record Pair<F, T>(Term parameter, Object reading, Rule<F, T> before, Rule<F, T> after) {}

    static <F, T> DayPairs<F, T> of(RuleEntry<F, T> entry, Policy before, Policy after, LocalDate day) {
        Rule<F, T> first = entry.under().apply(before, day);
        Rule<F, T> second = entry.under().apply(after, day);
        Map<String, Readings.Variant<F, T>> mine = variants(entry, before, day);
        Map<String, Readings.Variant<F, T>> theirs = variants(entry, after, day);
        Map<String, Readings.Variant<F, T>> all = new LinkedHashMap<>(mine);
        theirs.forEach(all::putIfAbsent);
        Map<String, Pair<F, T>> pairs = new LinkedHashMap<>();
        all.forEach((key, v) -> pairs.put(
                key,
                new Pair<>(v.parameter(), v.reading(), rule(mine.get(key), first), rule(theirs.get(key), second))));
        return new DayPairs<>(new Pair<>(first.term(), "", first, second), pairs);
    }

    private static <F, T> Map<String, Readings.Variant<F, T>> variants(
            RuleEntry<F, T> entry, Policy policy, LocalDate day) {
        Map<String, Readings.Variant<F, T>> variants = new LinkedHashMap<>();
        Readings.<F, T>variants(p -> entry.under().apply(p, day), policy, entry.parameters())
                .forEach(v -> variants.put(v.parameter() + "=" + v.reading(), v));
        return variants;
    }

    /** Where a policy has answered the question, its own rule goes on. */
    private static <F, T> Rule<F, T> rule(Readings.@Nullable Variant<F, T> variant, Rule<F, T> own) {
        return variant == null ? own : variant.rule();
    }
}
