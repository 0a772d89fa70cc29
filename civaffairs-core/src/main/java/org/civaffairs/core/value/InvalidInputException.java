package org.civaffairs.core.value;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An input that cannot be used, with <em>all</em> that is wrong with it, in the order of the input's own properties.
 *
 * <p>Bad facts throw this; a rule that was broken is a finding and never an exception. For example, staffing facts with
 * residents −3 and staff −1 are refused with {@code staffing: residents must not be negative but is -3; staff must not
 * be negative but is -1}.
 */
public final class InvalidInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** How many problems the message says. */
    private static final int SAID = 100;

    /** Whose input it was. */
    private final String about;

    /** What is wrong, never empty. */
    @SuppressWarnings("serial")
    private final List<Problem> problems;

    /**
     * One thing that is wrong.
     *
     * @param path the property, such as {@code residents}
     * @param remedy what it must be, such as {@code must not be negative}
     * @param given the value given, shortened; empty where nothing was given
     */
    public record Problem(String path, String remedy, String given) implements Serializable {
        /** {@return the problem as a clause: path, remedy, and the value given} */
        @Override
        public String toString() {
            return path + " " + remedy + (given.isEmpty() ? "" : " but is " + given);
        }
    }

    /**
     * Makes the error.
     *
     * @param about whose input it was, such as {@code staffing}
     * @param problems what is wrong, at least one problem
     */
    public InvalidInputException(String about, List<Problem> problems) {
        super(about + ": " + said(problems));
        this.about = about;
        this.problems = List.copyOf(problems);
    }

    /** The problems as text; of very many only the first, since nobody reads a million: the list has them all. */
    private static String said(List<Problem> problems) {
        String first = problems.stream().limit(SAID).map(Problem::toString).collect(Collectors.joining("; "));
        return problems.size() > SAID ? first + "; and " + (problems.size() - SAID) + " more" : first;
    }

    /** {@return whose input it was} */
    public String about() {
        return about;
    }

    /** {@return all problems, in a stable order} */
    public List<Problem> problems() {
        return problems;
    }
}
