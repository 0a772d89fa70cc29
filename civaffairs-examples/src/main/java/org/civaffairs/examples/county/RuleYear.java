package org.civaffairs.examples.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.examples.county.CountyYear.Case;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.RuleEntry;

/**
 * What one rule found in a year, for the facts in the order of their file.
 *
 * @param entry the rule
 * @param cases the facts, each with what was found for it
 * @param <F> the facts
 * @param <T> the value
 */
public record RuleYear<F, T>(RuleEntry<F, T> entry, List<Case<F, T>> cases) {
    /**
     * Keeps the list from changing.
     *
     * @param entry the rule
     * @param cases the facts, each with what was found for it
     */
    public RuleYear {
        cases = List.copyOf(cases);
    }

    /**
     * Assesses facts, each for its own day if it has one.
     *
     * @param entry the rule
     * @param facts the facts
     * @param policy the policy
     * @param day the day for facts without one
     * @param errors where facts go whose day the policy does not speak for, that are not fit for the rule, or whose sums are out of range
     * @param <F> the facts
     * @param <T> the value
     * @return what was found
     */
    public static <F, T> RuleYear<F, T> of(
            RuleEntry<F, T> entry, List<F> facts, Policy policy, LocalDate day, Errors errors) {
        Function<F, LocalDate> own = entry.day();
        Map<LocalDate, Rule<F, T>> byDay = new HashMap<>();
        List<Case<F, T>> cases = new ArrayList<>();
        for (F one : facts) {
            try {
                Rule<F, T> rule = byDay.computeIfAbsent(
                        own == null ? day : own.apply(one), on -> entry.under().apply(policy, on));
                cases.add(new Case<>(one, rule.assess(one)));
            } catch (InvalidInputException | ArithmeticException e) {
                errors.add(entry.id() + " " + entry.subject().apply(one), String.valueOf(e.getMessage()));
            }
        }
        return new RuleYear<>(entry, cases);
    }

    /** {@return all findings, in the order of the facts} */
    public Stream<Finding> findings() {
        return cases.stream().flatMap(c -> c.assessment().findings().stream());
    }

    /** {@return the findings by kind} */
    public FindingKinds kinds() {
        return FindingKinds.of(findings());
    }

    /** {@return how many cases are decided and have no finding} */
    public long clean() {
        return cases.stream()
                .map(Case::assessment)
                .filter(assessment -> assessment.isDetermined() && !assessment.hasFindings())
                .count();
    }

    /** {@return how many cases cannot be decided, since a fact is not known} */
    public long undetermined() {
        return cases.stream().filter(c -> !c.assessment().isDetermined()).count();
    }

    /**
     * The sum over the decided cases.
     *
     * @param measure what to add up
     * @return the sum; money in fen
     * @throws ArithmeticException if it is out of range
     */
    public long total(Measure<T> measure) {
        return values().mapToLong(measure.of()).reduce(0, Math::addExact);
    }

    /** {@return the values of the decided cases} */
    public Stream<T> values() {
        return cases.stream().flatMap(c -> c.assessment().findValue().stream());
    }

    /**
     * The cases by whom they are about.
     *
     * @return the last case of each subject
     */
    public Map<String, Case<F, T>> bySubject() {
        return cases.stream().collect(Collectors.toMap(c -> entry.subject().apply(c.facts()), c -> c, (a, b) -> b));
    }
}
