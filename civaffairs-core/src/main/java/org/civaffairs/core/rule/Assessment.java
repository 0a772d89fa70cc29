package org.civaffairs.core.rule;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found for some facts: a value with its findings, or undetermined because facts are unknown. Steps,
 * assumptions and text are made only when asked for. Written as JSON, never read: keep the facts and assess again.
 *
 * @param <T> the value
 */
@JsonPropertyOrder({"rule", "on", "reforms", "value", "unknown", "findings", "steps", "assumptions"})
@JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public final class Assessment<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Rule<Object, T> rule;

    @SuppressWarnings("serial")
    private final Object facts;

    @SuppressWarnings("serial")
    private final @Nullable T value;

    @SuppressWarnings("serial")
    private final List<Finding> findings;

    @SuppressWarnings("serial")
    private final List<Term> unknown;

    private Assessment(
            Rule<Object, T> rule, Object facts, @Nullable T value, List<Finding> findings, List<Term> unknown) {
        this.rule = rule;
        this.facts = facts;
        this.value = value;
        this.findings = findings;
        this.unknown = unknown;
    }

    /**
     * A decided case.
     *
     * @param rule the rule that decided
     * @param facts its facts
     * @param value the value
     * @param findings the duties that were not met, in the rule's order; an immutable list
     * @param <F> the facts
     * @param <T> the value
     * @return the assessment
     */
    @SuppressWarnings("unchecked") // the rule is only ever asked about these facts
    public static <F, T> Assessment<T> of(Rule<F, T> rule, F facts, T value, List<Finding> findings) {
        return new Assessment<>((Rule<Object, T>) rule, facts, value, findings, List.of());
    }

    /**
     * An undecided case: zero is not unknown, and unknown is not zero.
     *
     * @param rule the rule that could not decide
     * @param facts its facts
     * @param unknown the facts that it would need
     * @param <F> the facts
     * @param <T> the value
     * @return the assessment, without a value
     */
    public static <F, T> Assessment<T> undetermined(Rule<F, T> rule, F facts, Term... unknown) {
        return undetermined(rule, facts, List.of(unknown));
    }

    /**
     * An undecided case: zero is not unknown, and unknown is not zero.
     *
     * @param rule the rule that could not decide
     * @param facts its facts
     * @param unknown the facts that it would need, not empty
     * @param <F> the facts
     * @param <T> the value
     * @return the assessment, without a value
     */
    @SuppressWarnings("unchecked") // the rule is only ever asked about these facts
    public static <F, T> Assessment<T> undetermined(Rule<F, T> rule, F facts, List<Term> unknown) {
        return new Assessment<>((Rule<Object, T>) rule, facts, null, List.of(), List.copyOf(unknown));
    }

    /**
     * The value.
     *
     * @return the value
     * @throws IllegalStateException if undetermined, naming the facts that are unknown
     */
    public T value() {
        if (value == null) {
            throw new IllegalStateException(
                    rule.term() + " is undetermined: " + unknown + " not known; ask findValue()");
        }
        return value;
    }

    /** {@return the value, unless undetermined} */
    public Optional<T> findValue() {
        return Optional.ofNullable(value);
    }

    @JsonProperty("value")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Nullable
    T valueOrNull() {
        return value;
    }

    /** {@return whether there is a value} */
    public boolean isDetermined() {
        return value != null;
    }

    /** {@return the facts whose absence leaves the value undetermined} */
    @JsonProperty("unknown")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Term> unknown() {
        return unknown;
    }

    /** {@return the duties that were not met} */
    @JsonProperty("findings")
    public List<Finding> findings() {
        return findings;
    }

    /** {@return whether a duty was not met} */
    public boolean hasFindings() {
        return !findings.isEmpty();
    }

    /** {@return the rule's word} */
    @JsonProperty("rule")
    public Term rule() {
        return rule.term();
    }

    /** {@return the day on which the rule's provisions were looked up} */
    public LocalDate day() {
        return rule.provisions().day();
    }

    @JsonProperty("on")
    String on() {
        return day().toString();
    }

    /** {@return the names of the reforms under which the rule was applied} */
    @JsonProperty("reforms")
    public List<String> reforms() {
        return rule.provisions().reforms();
    }

    /** {@return the derivation in order; empty if undetermined} */
    @JsonProperty("steps")
    public List<Step> steps() {
        return value == null ? List.of() : rule.steps(facts, value);
    }

    /** {@return all provisions of the rule that the plan does not state} */
    @JsonProperty("assumptions")
    public List<Provision<?>> assumptions() {
        return rule.provisions().assumptions();
    }

    /**
     * The whole derivation as text: quantity, value, unit, basis, clause and note of every step, the findings, what is not
     * stated by the plan, and the clauses with their words.
     *
     * @param locale Chinese for every locale of the language zh, else English
     * @return several lines, without a line end after the last
     */
    public String explain(Locale locale) {
        return new Explanation(this, locale).text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment<?> that
                && facts.equals(that.facts)
                && findValue().equals(that.findValue())
                && findings.equals(that.findings)
                && unknown.equals(that.unknown)
                && rule.term().equals(that.rule.term())
                && rule.provisions().equals(that.rule.provisions());
    }

    @Override
    public int hashCode() {
        return 31 * facts.hashCode() + findValue().hashCode();
    }

    /** {@return one line: rule, day, value or what is unknown, findings} */
    @Override
    public String toString() {
        return rule.term() + " on " + day() + ": " + (value == null ? "undetermined, unknown " + unknown : value)
                + (findings.isEmpty() ? "" : " " + findings);
    }
}
