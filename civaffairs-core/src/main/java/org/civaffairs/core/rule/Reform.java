package org.civaffairs.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Named changes to the plan: a proposal whose effect somebody asks about, or the rule that another county or another year
 * has enacted. A reform changes numbers and readings, never the force of a clause.
 *
 * <p>For example, {@code Reform.proposed("1:8000").from(RESIDENTS_PER_OFFICER, LocalDate.of(2010, 1, 1), 8_000, "memo 12")}.
 */
public final class Reform {
    private final String name;
    private final @Nullable Citation enactment;
    private final List<Amendment<?>> amendments;

    /** A parameter and what it is to be. */
    record Amendment<T>(Parameter<T> parameter, Provision<T> provision) {}

    private Reform(String name, @Nullable Citation enactment, List<Amendment<?>> amendments) {
        Problems.of("reform").label("name", name).refuse();
        this.name = name;
        this.enactment = enactment;
        this.amendments = List.copyOf(amendments);
    }

    /**
     * A proposal: its values are PROPOSED.
     *
     * @param name its name
     * @return the proposal, still empty
     */
    public static Reform proposed(String name) {
        return new Reform(name, null, List.of());
    }

    /**
     * A rule in force elsewhere or later: its values are ADOPTED.
     *
     * @param name its name, such as {@code 某县2026}
     * @param citation the document that enacted it
     * @return the reform, still empty
     */
    public static Reform enacted(String name, Citation citation) {
        return new Reform(name, citation, List.of());
    }

    /**
     * Values that fill what the plan leaves open, called by name: each says by itself whether it is adopted from another
     * rule or assumed, see {@link #adopted} and {@link #assumed}.
     *
     * @param name its name, such as {@code you-county-2010}
     * @return the preset, still empty
     */
    public static Reform preset(String name) {
        return new Reform(name, null, List.of());
    }

    /**
     * The proposal that a file means.
     *
     * @param draft the file's content
     * @param policy the policy it is to change
     * @param known the parameters it may name
     * @return the proposal
     * @throws org.civaffairs.core.value.InvalidInputException if it names unknown parameters, wrong values or dates, if
     *     amendments overlap or change nothing; all are reported
     */
    public static Reform of(ReformDraft draft, Policy policy, Collection<? extends Parameter<?>> known) {
        return DraftReader.read(draft, policy, known);
    }

    /**
     * Adds a value from a day on, until the policy's last day.
     *
     * @param parameter the parameter
     * @param first the first day
     * @param value the value
     * @param source where the value comes from, such as {@code memo 12}
     * @param <T> the type of the value
     * @return the longer reform
     * @throws IllegalArgumentException if the parameter cannot have the value
     */
    public <T> Reform from(Parameter<T> parameter, LocalDate first, T value, String source) {
        return during(parameter, first, LocalDate.MAX, value, source);
    }

    /**
     * Adds a value for some days.
     *
     * @param parameter the parameter
     * @param first the first day
     * @param last the last day, inclusive
     * @param value the value
     * @param source where the value comes from, such as {@code memo 12}
     * @param <T> the type of the value
     * @return the longer reform
     * @throws IllegalArgumentException if the parameter cannot have the value, or the last day is before the first
     */
    public <T> Reform during(Parameter<T> parameter, LocalDate first, LocalDate last, T value, String source) {
        Problems.of("reform " + name).label("source", source).refuse();
        Source document = enactment == null ? new Source(Text.name(name), first, last) : enactment.source();
        return during(parameter, first, last, value, Citation.of(document, source, Force.NONE, ""));
    }

    /**
     * Adds a value for some days, with its clause.
     *
     * @param parameter the parameter
     * @param first the first day
     * @param last the last day, inclusive
     * @param value the value
     * @param source the clause that the value comes from
     * @param <T> the type of the value
     * @return the longer reform
     * @throws IllegalArgumentException if the parameter cannot have the value, or the last day is before the first
     */
    public <T> Reform during(Parameter<T> parameter, LocalDate first, LocalDate last, T value, Citation source) {
        Basis basis = enactment == null ? Basis.PROPOSED : Basis.ADOPTED;
        Text note = enactment == null ? null : Words.enactedBy(name, enactment);
        return and(parameter, new Provision<>(parameter.term(), value, first, last, basis, source, note));
    }

    /**
     * Adds a value for some days from another rule that was in force on them, ADOPTED whatever this reform is.
     *
     * @param parameter the parameter
     * @param first the first day
     * @param last the last day, inclusive
     * @param value the value
     * @param source the clause of the other rule
     * @param why why that rule is taken
     * @param <T> the type of the value
     * @return the longer reform
     * @throws IllegalArgumentException if the parameter cannot have the value, or the last day is before the first
     */
    public <T> Reform adopted(
            Parameter<T> parameter, LocalDate first, LocalDate last, T value, Citation source, Text why) {
        return and(parameter, new Provision<>(parameter.term(), value, first, last, Basis.ADOPTED, source, why));
    }

    /**
     * Adds a value for some days that nobody has said, ASSUMED whatever this reform is. It rests on the parameter's own
     * clause, which leaves it open.
     *
     * @param parameter the parameter
     * @param first the first day
     * @param last the last day, inclusive
     * @param value the value
     * @param why why it may be assumed
     * @param <T> the type of the value
     * @return the longer reform
     * @throws IllegalArgumentException if the parameter cannot have the value, or the last day is before the first
     */
    public <T> Reform assumed(Parameter<T> parameter, LocalDate first, LocalDate last, T value, Text why) {
        Citation open = parameter.citation();
        return and(parameter, new Provision<>(parameter.term(), value, first, last, Basis.ASSUMED, open, why));
    }

    private <T> Reform and(Parameter<T> parameter, Provision<T> provision) {
        parameter.require(provision.value());
        List<Amendment<?>> all = new ArrayList<>(amendments);
        all.add(new Amendment<>(parameter, provision));
        return new Reform(name, enactment, all);
    }

    /** {@return its name} */
    public String name() {
        return name;
    }

    /** {@return what it says, in the order in which it was said} */
    public List<Provision<?>> provisions() {
        return amendments.stream().<Provision<?>>map(Amendment::provision).toList();
    }

    List<Amendment<?>> amendments() {
        return amendments;
    }

    @SuppressWarnings("unchecked") // the amendment of a parameter has a value of that parameter's type
    <T> Optional<Provision<T>> find(LocalDate day, Parameter<T> parameter, LocalDate horizon) {
        return amendments.stream()
                .filter(a -> a.parameter().term().equals(parameter.term()))
                .map(a -> (Provision<T>) a.provision())
                .filter(p -> p.covers(day) && !day.isAfter(lastDay(p, horizon)))
                .map(p -> p.until(lastDay(p, horizon)))
                .findFirst();
    }

    /** The last day of an amendment: its own, or the policy's if it names none. */
    static LocalDate lastDay(Provision<?> provision, LocalDate horizon) {
        return provision.to().equals(LocalDate.MAX) ? horizon : provision.to();
    }

    /** {@return one line: the name and what it says} */
    @Override
    public String toString() {
        return name + " " + provisions();
    }
}
