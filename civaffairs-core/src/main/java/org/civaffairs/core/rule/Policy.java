package org.civaffairs.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * The plan, with reforms, other readings and a later last day laid over it. Immutable: every change is a new policy.
 *
 * <p>On a day, the last reform that speaks for it wins, then the plan (with the readings chosen), then, past the plan's
 * last day and up to the day it was extended to, the plan's value as an assumption. Anything else is not in force, and
 * asking for it is an error.
 */
public final class Policy {
    private static final Policy PLANNED = new Policy(List.of(), new TreeMap<>(), null);

    private static final String TO_GO_ON = ", not that day; to go on assuming it see Policy.extendedTo";

    private final List<Reform> reforms;
    private final SortedMap<String, Object> readings;
    private final @Nullable Extension extension;

    /** Up to when values outlive the plan, and why. */
    private record Extension(LocalDate to, Text why) {}

    private Policy(List<Reform> reforms, SortedMap<String, Object> readings, @Nullable Extension extension) {
        this.reforms = List.copyOf(reforms);
        this.readings = Collections.unmodifiableSortedMap(readings);
        this.extension = extension;
    }

    /** {@return the plan as it stands, with the default readings} */
    public static Policy planned() {
        return PLANNED;
    }

    /**
     * This policy under one more reform; where two speak for the same day, the later added wins.
     *
     * @param reform the reform
     * @return the new policy
     * @throws org.civaffairs.core.value.InvalidInputException if amendments overlap or change nothing; all are reported
     *     and nothing is applied
     */
    public Policy with(Reform reform) {
        Problems problems = Problems.of("reform " + reform.name());
        Effect.check(reform, this, problems);
        problems.refuse();
        List<Reform> all = new ArrayList<>(reforms);
        all.add(reform);
        return new Policy(all, readings, extension);
    }

    /**
     * This policy with another reading of an open question.
     *
     * @param parameter an INTERPRETED parameter
     * @param answer the reading
     * @param <T> the type of the readings
     * @return the new policy
     * @throws IllegalArgumentException if the plan states the value (change it by a reform) or the answer is no reading
     */
    public <T> Policy reading(Parameter<T> parameter, T answer) {
        if (!parameter.readings().contains(answer)) {
            throw new IllegalArgumentException(parameter.term() + " has no reading " + answer + ", only "
                    + parameter.readings() + "; what the plan states is changed by a Reform");
        }
        SortedMap<String, Object> all = new TreeMap<>(readings);
        all.put(parameter.term().id(), answer);
        return new Policy(reforms, all, extension);
    }

    /**
     * This policy with the plan's values assumed to hold until a later day.
     *
     * @param day the new last day, inclusive
     * @param why why they may be assumed to; becomes the note of every such provision
     * @return the new policy
     */
    public Policy extendedTo(LocalDate day, Text why) {
        return new Policy(reforms, readings, new Extension(day, why));
    }

    /** The reading in force where no reform speaks; empty for a gap. */
    @SuppressWarnings("unchecked") // reading() lets only values of the parameter's own type in
    <T> Optional<T> readingOf(Parameter<T> parameter) {
        return parameter.findPlanned().map(planned ->
                (T) readings.getOrDefault(planned.parameter().id(), planned.value()));
    }

    /** {@return the names of the reforms, the first applied first} */
    public List<String> reforms() {
        return reforms.stream().map(Reform::name).toList();
    }

    /**
     * What this policy says on a day about some parameters.
     *
     * @param day the day
     * @param parameters usually a rule's PARAMETERS
     * @return one provision a parameter, in their order
     * @throws org.civaffairs.core.value.InvalidInputException if parameters are not in force that day, or are gaps that
     *     nothing fills; all are reported
     */
    public Provisions on(LocalDate day, List<Parameter<?>> parameters) {
        return collect(day, parameters, new ArrayList<>(), Problems.of("policy on " + day));
    }

    /**
     * What this policy says on a day about a rule: its clause, if that is past its last day, and its parameters.
     *
     * @param day the day
     * @param clause the rule's clause, which must speak for that day
     * @param parameters the rule's PARAMETERS
     * @return one provision a parameter, in their order; before them an ASSUMED one for a clause that outlives the plan
     * @throws org.civaffairs.core.value.InvalidInputException if the clause or parameters are not in force that day, or
     *     parameters are gaps that nothing fills; all are reported
     */
    public Provisions on(LocalDate day, Citation clause, List<Parameter<?>> parameters) {
        Source source = clause.source();
        LocalDate last = horizon(clause);
        Problems problems = Problems.of("policy on " + day);
        List<Provision<?>> all = new ArrayList<>();
        if (day.isBefore(source.from()) || day.isAfter(last)) {
            problems.add(clause.clause(), "is in force from " + source.from() + " to " + last + TO_GO_ON);
        } else if (extension != null && day.isAfter(source.to())) {
            all.add(Words.assumedClause(clause, extension.to(), extension.why()));
        }
        return collect(day, parameters, all, problems);
    }

    private Provisions collect(
            LocalDate day, List<Parameter<?>> parameters, List<Provision<?>> all, Problems problems) {
        for (Parameter<?> parameter : parameters) {
            find(day, parameter).ifPresentOrElse(all::add, () -> missing(parameter, problems));
        }
        problems.refuse();
        return new Provisions(day, reforms(), all);
    }

    private void missing(Parameter<?> parameter, Problems problems) {
        if (parameter.findPlanned().isEmpty()) {
            problems.add(
                    parameter.term().id(),
                    "is left open by " + parameter.citation() + ": give it by a Reform, nothing is assumed"
                            + onOtherDays(parameter));
        } else {
            problems.add(
                    parameter.term().id(),
                    "is in force from " + parameter.citation().source().from() + " to " + horizon(parameter)
                            + TO_GO_ON);
        }
    }

    /** Which reforms do give it, on other days than the one asked for. */
    private String onOtherDays(Parameter<?> parameter) {
        return reforms.stream()
                .flatMap(reform -> reform.amendments().stream()
                        .filter(a -> a.parameter().term().equals(parameter.term()))
                        .map(a -> "; " + reform.name() + " gives it from "
                                + a.provision().from() + " to "
                                + Reform.lastDay(a.provision(), horizon(parameter))))
                .collect(Collectors.joining());
    }

    /** The last day on which this policy knows a parameter without a reform that names a later one. */
    LocalDate horizon(Parameter<?> parameter) {
        return horizon(parameter.citation());
    }

    private LocalDate horizon(Citation clause) {
        LocalDate last = clause.source().to();
        return extension != null && extension.to().isAfter(last) ? extension.to() : last;
    }

    <T> Optional<Provision<T>> find(LocalDate day, Parameter<T> parameter) {
        for (int i = reforms.size() - 1; i >= 0; i--) {
            Optional<Provision<T>> amended = reforms.get(i).find(day, parameter, horizon(parameter));
            if (amended.isPresent()) {
                return amended;
            }
        }
        return parameter.findPlanned().map(planned -> read(parameter, planned)).flatMap(p -> inForce(day, p));
    }

    private <T> Optional<Provision<T>> inForce(LocalDate day, Provision<T> planned) {
        if (planned.covers(day)) {
            return Optional.of(planned);
        }
        if (extension == null || !day.isAfter(planned.to()) || day.isAfter(extension.to())) {
            return Optional.empty();
        }
        return Optional.of(planned.assumedUntil(extension.to(), extension.why()));
    }

    private <T> Provision<T> read(Parameter<T> parameter, Provision<T> planned) {
        T answer = readingOf(parameter).orElseThrow();
        return answer.equals(planned.value()) ? planned : planned.readAs(answer, Words.chosenInsteadOf(planned));
    }

    /** The reforms, the first applied first. */
    List<Reform> applied() {
        return reforms;
    }

    /** {@return one line: the reforms, the readings, the extension} */
    @Override
    public String toString() {
        return "planned" + (reforms.isEmpty() ? "" : " with " + reforms())
                + (readings.isEmpty() ? "" : " reading " + readings)
                + (extension == null ? "" : " extended to " + extension.to() + ": " + extension.why());
    }
}
