package org.civaffairs.core.rule;

import java.io.Serializable;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Threshold;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * A number or a reading that a clause fixes: a typed key with its domain, the planned provision if the plan gives one, and
 * the other readings. Parameters are static constants of their rule and are never serialised.
 *
 * <p>A parameter without a planned value is a <em>gap</em>: the plan demands the thing and gives no number. Nothing fills
 * it in silence.
 *
 * @param <T> the type of the value
 */
public final class Parameter<T> {
    private final Term term;
    private final Domain<T> domain;
    private final Citation citation;
    private final @Nullable Provision<T> planned;
    private final List<T> alternatives;

    private Parameter(
            Term term, Domain<T> domain, Citation citation, @Nullable Provision<T> planned, List<T> alternatives) {
        this.term = term;
        this.domain = domain;
        this.citation = citation;
        this.planned = planned;
        this.alternatives = alternatives;
    }

    /**
     * A whole number that a clause states.
     *
     * @param term the word
     * @param value the number
     * @param least the least that a reform may set, inclusive
     * @param most the most that a reform may set, inclusive
     * @param citation the clause
     * @return the parameter
     */
    public static Parameter<Integer> count(Term term, int value, int least, int most, Citation citation) {
        return stated(term, Domain.count(least, most), value, citation);
    }

    /**
     * A share that a clause states.
     *
     * @param term the word
     * @param value the share
     * @param citation the clause
     * @return the parameter
     */
    public static Parameter<Ratio> share(Term term, Ratio value, Citation citation) {
        return stated(term, Domain.share(), value, citation);
    }

    /**
     * An amount that a clause states.
     *
     * @param term the word
     * @param value the amount
     * @param citation the clause
     * @return the parameter
     */
    public static Parameter<Yuan> amount(Term term, Yuan value, Citation citation) {
        return stated(term, Domain.amount(), value, citation);
    }

    /**
     * A threshold that a clause states.
     *
     * @param term the word
     * @param value the threshold
     * @param citation the clause
     * @return the parameter
     */
    public static Parameter<Threshold> threshold(Term term, Threshold value, Citation citation) {
        return stated(term, Domain.threshold(), value, citation);
    }

    /**
     * A period that a clause states.
     *
     * @param term the word
     * @param value the period
     * @param citation the clause
     * @return the parameter
     */
    public static Parameter<Period> period(Term term, Period value, Citation citation) {
        return stated(term, Domain.period(), value, citation);
    }

    /**
     * A question that a clause leaves open: our reading and why there is a question. Every other constant is another
     * reading.
     *
     * @param term the word
     * @param answer our reading
     * @param citation the clause
     * @param why why the clause can be read in more than one way
     * @param <E> the readings
     * @return the parameter, INTERPRETED
     */
    public static <E extends Enum<E> & Text.Labelled & Serializable> Parameter<E> choice(
            Term term, E answer, Citation citation, Text why) {
        Domain<E> domain = Domain.choice(answer.getDeclaringClass());
        List<E> others = domain.words().stream().filter(e -> e != answer).toList();
        return stated(term, domain, answer, citation).interpreted(why, others);
    }

    /**
     * A number that a clause demands and does not give. Asking a policy for it is an error until a reform gives it.
     *
     * @param term the word
     * @param domain the values it may get
     * @param citation the clause
     * @param <T> the type of the value
     * @return the parameter, without a planned value
     */
    public static <T> Parameter<T> gap(Term term, Domain<T> domain, Citation citation) {
        return new Parameter<>(term, domain, citation, null, List.of());
    }

    /**
     * A value of any domain that a clause states, such as the last day of a task.
     *
     * @param term the word
     * @param domain the values that a reform may set
     * @param value the value
     * @param citation the clause
     * @param <T> the type of the value
     * @return the parameter
     * @throws IllegalArgumentException if the value is outside the domain
     */
    public static <T> Parameter<T> stated(Term term, Domain<T> domain, T value, Citation citation) {
        Source source = citation.source();
        Provision<T> planned = new Provision<>(term, value, source.from(), source.to(), Basis.STATED, citation, null);
        return new Parameter<>(term, domain, citation, planned, List.of()).checked(value);
    }

    private Parameter<T> checked(T value) {
        require(value);
        return this;
    }

    /**
     * The same value as our reading of the clause rather than its statement.
     *
     * @param why why the clause can be read in more than one way
     * @param others the other readings
     * @return the parameter, INTERPRETED
     * @throws IllegalStateException if this parameter is a gap
     */
    public Parameter<T> interpreted(Text why, List<T> others) {
        others.forEach(this::require);
        Provision<T> p =
                findPlanned().orElseThrow(() -> new IllegalStateException(term + " is a gap: nothing to read"));
        Provision<T> read = new Provision<>(term, p.value(), p.from(), p.to(), Basis.INTERPRETED, citation, why);
        return new Parameter<>(term, domain, citation, read, List.copyOf(others));
    }

    /**
     * The same value as another rule in force on the plan's days has it, where the clause has no value of its own.
     *
     * @param source where it stands; must be in force on all days of the plan
     * @param why why it is adopted
     * @return the parameter, ADOPTED
     * @throws IllegalStateException if this parameter is a gap
     * @throws IllegalArgumentException if the source is not in force on all days of the plan
     */
    public Parameter<T> adopted(Citation source, Text why) {
        Provision<T> p =
                findPlanned().orElseThrow(() -> new IllegalStateException(term + " is a gap: nothing to adopt"));
        Source other = source.source();
        if (other.from().isAfter(p.from()) || other.to().isBefore(p.to())) {
            throw new IllegalArgumentException(term + " must be adopted from what is in force from " + p.from() + " to "
                    + p.to() + " but " + other.title().en() + " is from " + other.from() + " to " + other.to());
        }
        Provision<T> read = new Provision<>(term, p.value(), p.from(), p.to(), Basis.ADOPTED, source, why);
        return new Parameter<>(term, domain, citation, read, List.of());
    }

    /** {@return the word} */
    public Term term() {
        return term;
    }

    /** {@return the values it may have} */
    public Domain<T> domain() {
        return domain;
    }

    /** {@return the clause} */
    public Citation citation() {
        return citation;
    }

    /** {@return what the plan says, unless this is a gap} */
    public Optional<Provision<T>> findPlanned() {
        return Optional.ofNullable(planned);
    }

    /** {@return the other readings; empty for a number that is stated, and for a gap} */
    public List<T> alternatives() {
        return alternatives;
    }

    /** All answers to an open question, the planned one first; empty for a stated number and for a gap. */
    List<T> readings() {
        List<T> all = new ArrayList<>();
        if (planned != null && !alternatives.isEmpty()) {
            all.add(planned.value());
            all.addAll(alternatives);
        }
        return all;
    }

    /** The value, if this parameter may have it; otherwise an error that says what it may be. */
    T require(Object value) {
        return domain.find(value)
                .orElseThrow(
                        () -> new IllegalArgumentException(term + " must be within " + domain + " but is " + value));
    }

    /** {@return the planned provision, or that this is a gap} */
    @Override
    public String toString() {
        return planned == null ? term + " is left open (" + citation.clause() + ")" : planned.toString();
    }
}
