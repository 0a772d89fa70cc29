package org.civaffairs.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * One case under the policy's own readings and under every other reading, one changed at a time: which reading would change
 * the answer. A reading that needs an absent fact leaves the case undetermined, which is not "the same".
 *
 * @param value the value under the policy's readings, or null if undetermined
 * @param others the case under each other reading, in the order of the parameters
 * @param <T> the value
 */
public record Readings<T>(@Nullable T value, List<Other<T>> others) {
    /** What another reading does to a case. */
    public enum Effect implements Text.Labelled {
        /** The value is the same. */
        SAME("不变", "same"),
        /** The value is another. */
        CHANGES("改变结果", "changes the value"),
        /** The case is undetermined under one of the readings. */
        UNDETERMINED("无法判定", "undetermined");

        private final String zh;
        private final String en;

        Effect(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public Text label() {
            return Text.of(zh, en);
        }
    }

    /**
     * The case under one other reading.
     *
     * @param parameter the open question
     * @param reading the other answer
     * @param value the value under it, or null if undetermined
     * @param effect what it does
     * @param <T> the value
     */
    public record Other<T>(
            Term parameter, Object reading, @Nullable T value, Effect effect) {}

    /**
     * The rule with one reading changed.
     *
     * @param parameter the open question
     * @param reading the other answer
     * @param rule the rule that reads so
     * @param <F> the facts
     * @param <T> the value
     */
    public record Variant<F, T>(Term parameter, Object reading, Rule<F, T> rule) {}

    /**
     * Keeps the list from changing.
     *
     * @param value the value under the policy's readings, or null if undetermined
     * @param others the case under each other reading, in the order of the parameters
     */
    public Readings {
        others = List.copyOf(others);
    }

    /**
     * Looks at one case.
     *
     * @param under makes the rule of a policy, such as {@code p -> StaffingRule.under(p, day)}
     * @param policy the policy
     * @param facts the case
     * @param parameters the rule's PARAMETERS
     * @param <F> the facts
     * @param <T> the value
     * @return the case under all readings
     */
    public static <F, T> Readings<T> of(
            Function<Policy, ? extends Rule<F, T>> under, Policy policy, F facts, List<Parameter<?>> parameters) {
        Optional<T> value = under.apply(policy).assess(facts).findValue();
        List<Other<T>> others = new ArrayList<>();
        for (Variant<F, T> variant : Readings.<F, T>variants(under, policy, parameters)) {
            Optional<T> other = variant.rule().assess(facts).findValue();
            others.add(new Other<>(variant.parameter(), variant.reading(), other.orElse(null), effect(value, other)));
        }
        return new Readings<>(value.orElse(null), others);
    }

    /**
     * The rule under every other reading, one changed at a time. A question that a reform has answered is not open.
     *
     * @param under makes the rule of a policy
     * @param policy the policy
     * @param parameters the rule's PARAMETERS
     * @param <F> the facts
     * @param <T> the value
     * @return one variant for each other reading, in the order of the parameters
     */
    public static <F, T> List<Variant<F, T>> variants(
            Function<Policy, ? extends Rule<F, T>> under, Policy policy, List<Parameter<?>> parameters) {
        List<Variant<F, T>> variants = new ArrayList<>();
        for (Parameter<?> parameter : parameters) {
            addVariants(under, policy, parameter, variants);
        }
        return List.copyOf(variants);
    }

    private static <F, T, P> void addVariants(
            Function<Policy, ? extends Rule<F, T>> under,
            Policy policy,
            Parameter<P> parameter,
            List<Variant<F, T>> variants) {
        P inForce = under.apply(policy).provisions().value(parameter);
        for (P answer : parameter.readings()) {
            if (!answer.equals(inForce)) {
                Rule<F, T> rule = under.apply(policy.reading(parameter, answer));
                if (rule.provisions().value(parameter).equals(answer)) {
                    variants.add(new Variant<>(parameter.term(), answer, rule));
                }
            }
        }
    }

    private static <T> Effect effect(Optional<T> value, Optional<T> other) {
        if (value.isEmpty() || other.isEmpty()) {
            return Effect.UNDETERMINED;
        }
        return value.equals(other) ? Effect.SAME : Effect.CHANGES;
    }
}
