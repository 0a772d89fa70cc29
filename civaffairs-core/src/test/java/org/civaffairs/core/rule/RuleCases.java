package org.civaffairs.core.rule;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.civaffairs.core.value.Masked;

/**
 * The rules and the samples of a {@link RuleContract}: every rule is tried with every sample.
 *
 * @param <F> the facts
 * @param <T> the value
 */
abstract class RuleCases<F, T> {
    private final Class<F> factsType;
    private final Class<T> valueType;

    /** One rule with one sample. */
    record Case<F, T>(Rule<F, T> rule, F facts, Assessment<T> assessment) {}

    RuleCases(Class<F> factsType, Class<T> valueType) {
        this.factsType = factsType;
        this.valueType = valueType;
    }

    /** {@return the rule in force, and the rule under every reading that its steps depend on} */
    protected abstract List<? extends Rule<F, T>> rules();

    /** {@return facts that between them have every property and show every outcome} */
    protected abstract List<F> samples();

    final Stream<Case<F, T>> all() {
        return rules().stream()
                .flatMap(rule -> samples().stream().map(facts -> new Case<>(rule, facts, rule.assess(facts))));
    }

    final void always(Consumer<Case<F, T>> check) {
        assertAll(all().map(c -> () -> check.accept(c)));
    }

    final void whereDetermined(Consumer<Case<F, T>> check) {
        assertAll(all().filter(c -> c.assessment().isDetermined()).map(c -> () -> check.accept(c)));
    }

    final void whereUndetermined(Consumer<Case<F, T>> check) {
        assertAll(all().filter(c -> !c.assessment().isDetermined()).map(c -> () -> check.accept(c)));
    }

    final void forms(Consumer<JsonForm<?>> check) {
        check.accept(new JsonForm<>(factsType, samples()));
        check.accept(new JsonForm<>(
                valueType,
                all().flatMap(c -> c.assessment().findValue().stream()).toList()));
    }

    final Origin origin(Case<F, T> c) {
        Assessment<T> a = c.assessment();
        return new Origin(c.facts(), factsType, a.value(), valueType, c.rule().provisions(), a.steps());
    }

    /** The full texts of all personal data in some facts, as their JSON has them. */
    final List<String> personal(F facts) {
        return Part.of(factsType).values().stream()
                .map(part -> part.in(facts))
                .filter(Masked.class::isInstance)
                .map(StrictMapper.JACKSON_2::write)
                .map(json -> StrictMapper.JACKSON_2.read(json, String.class))
                .toList();
    }

    static void assertContains(String text, String part) {
        assertTrue(text.contains(part), () -> "\"" + part + "\" is not in:\n" + text);
    }
}
