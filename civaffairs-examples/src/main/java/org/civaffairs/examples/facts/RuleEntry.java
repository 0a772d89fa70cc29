package org.civaffairs.examples.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Measure;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Term;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the command line offers it.
 *
 * @param form its facts
 * @param valueType its value, a record
 * @param parameters its PARAMETERS
 * @param under makes the rule of a policy on a day
 * @param subject whom facts are about
 * @param measures by what it can be compared, the usual one first
 * @param clause the clause it carries out
 * @param findings the codes of its findings
 * @param day the day for which facts must be assessed, or null if they have none
 * @param <F> the facts
 * @param <T> the value
 */
public record RuleEntry<F, T>(
        Form<F> form,
        Class<T> valueType,
        List<Parameter<?>> parameters,
        BiFunction<Policy, LocalDate, Rule<F, T>> under,
        Function<F, String> subject,
        List<Measure<T>> measures,
        Citation clause,
        List<Term> findings,
        @Nullable Function<F, LocalDate> day) {
    /** A rule whose facts have no day of their own. */
    public RuleEntry(
            Form<F> form,
            Class<T> valueType,
            List<Parameter<?>> parameters,
            BiFunction<Policy, LocalDate, Rule<F, T>> under,
            Function<F, String> subject,
            List<Measure<T>> measures,
            Citation clause,
            List<Term> findings) {
        this(form, valueType, parameters, under, subject, measures, clause, findings, null);
    }

    /** {@return what it is called on the command line} */
    public String id() {
        return form.id();
    }

    /** What cites a clause: the rule, its findings, its parameters. */
    public List<Term> citing(Citation citation) {
        List<Term> citing = new ArrayList<>();
        if (clause.equals(citation)) {
            citing.addAll(findings);
        }
        parameters.stream()
                .filter(p -> p.citation().equals(citation))
                .map(Parameter::term)
                .forEach(citing::add);
        return citing;
    }

    /** The measure of a name, or the usual one. */
    public Measure<T> measure(String name) {
        return measures.stream()
                .filter(m -> name.isEmpty() || m.term().id().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("--by " + name + " is no measure of " + id() + ", use one of "
                        + measures.stream().map(m -> m.term().id()).toList()));
    }
}
