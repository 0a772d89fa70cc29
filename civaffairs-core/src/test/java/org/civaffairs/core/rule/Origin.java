package org.civaffairs.core.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civaffairs.core.value.Masked;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Yuan;

/** Where the values of one derivation may come from. */
record Origin(
        Object facts, Class<?> factsType, Object value, Class<?> valueType, Provisions provisions, List<Step> steps) {
    /** Whether a step repeats what was given, provided or found, or is the exact ratio of two numbers listed. */
    boolean explains(Step step) {
        if (step.citation() == null) {
            return step.basis() == null && isPart(factsType, facts, step);
        }
        if (step.basis() != null) {
            return provisions.all().stream()
                    .anyMatch(provision -> Step.of(provision).equals(step));
        }
        return isPart(valueType, value, step) || isRatio(step);
    }

    /** A part by the name of the step's term, or any part if none has this name; also a part of a record that is a part. */
    private static boolean isPart(Class<?> type, Object whole, Step step) {
        Map<String, Part> parts = Part.of(type);
        Part named = parts.get(step.term().id());
        return (named == null ? parts.values().stream() : Stream.of(named))
                .map(part -> part.in(whole))
                .anyMatch(value -> value != null
                        && (Masked.shown(value).equals(step.value())
                                || (value instanceof Record && isPart(value.getClass(), value, step))));
    }

    private boolean isRatio(Step step) {
        return step.value() instanceof Ratio
                && numbers()
                        .anyMatch(a -> numbers()
                                .filter(b -> b > 0)
                                .anyMatch(b -> Ratio.of(a, b).equals(step.value())));
    }

    private Stream<Long> numbers() {
        return steps.stream().map(Step::value).flatMap(Origin::number);
    }

    private static Stream<Long> number(Object value) {
        if (value instanceof Yuan yuan) {
            return Stream.of(yuan.fen());
        }
        return value instanceof Integer || value instanceof Long
                ? Stream.of(((Number) value).longValue())
                : Stream.empty();
    }
}
