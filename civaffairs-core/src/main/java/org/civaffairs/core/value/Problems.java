package org.civaffairs.core.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with one input and refuses it once, with everything. Not thread-safe; lives inside one check.
 *
 * <p>For example, {@code Problems.of("staffing").notNegative("residents", -3).notNegative("staff", 2).refuse()} throws
 * {@code staffing: residents must not be negative but is -3}.
 */
public final class Problems {
    private static final int SHOWN = 60;

    private final String about;
    private final List<InvalidInputException.Problem> found = new ArrayList<>();

    private Problems(String about) {
        this.about = about;
    }

    /**
     * Starts with no problem.
     *
     * @param about whose input it is, such as {@code staffing}
     * @return the empty collection
     */
    public static Problems of(String about) {
        return new Problems(about);
    }

    /**
     * Adds a problem with what was given.
     *
     * @param path the property
     * @param remedy what it must be, such as {@code must not be negative}
     * @param given the value given
     * @return this
     */
    public Problems add(String path, String remedy, Object given) {
        found.add(new InvalidInputException.Problem(path, remedy, shown(given)));
        return this;
    }

    /** Adds a problem with the kind of JSON that was given, never the JSON: it may be somebody's name or number. */
    Problems addKind(String path, String remedy, @Nullable Object json) {
        found.add(new InvalidInputException.Problem(path, remedy, JsonKind.of(json)));
        return this;
    }

    /** Adds a problem with the number or word that was given; of a list or an object, which may hold names, its kind. */
    Problems addJson(String path, String remedy, Object json) {
        return JsonKind.isNested(json) ? addKind(path, remedy, json) : add(path, remedy, json);
    }

    /**
     * Adds a problem for which there is nothing to show.
     *
     * @param path the property
     * @param remedy what to do about it, such as {@code is missing}
     * @return this
     */
    public Problems add(String path, String remedy) {
        found.add(new InvalidInputException.Problem(path, remedy, ""));
        return this;
    }

    /**
     * Adds a problem for which there is nothing to show, if a condition does not hold.
     *
     * @param holds the condition
     * @param path the property
     * @param remedy what to do about it
     * @return this
     */
    public Problems require(boolean holds, String path, String remedy) {
        return holds ? this : add(path, remedy);
    }

    /**
     * Adds a problem if a condition does not hold.
     *
     * @param holds the condition
     * @param path the property
     * @param remedy what it must be
     * @param given the value given
     * @return this
     */
    public Problems require(boolean holds, String path, String remedy, Object given) {
        return holds ? this : add(path, remedy, given);
    }

    /**
     * Requires a count to be 0 or more.
     *
     * @param path the property
     * @param value the count
     * @return this
     */
    public Problems notNegative(String path, long value) {
        return require(value >= 0, path, "must not be negative", value);
    }

    /**
     * Requires an amount to be 0.00 or more.
     *
     * @param path the property
     * @param value the amount
     * @return this
     */
    public Problems notNegative(String path, Yuan value) {
        return require(!value.isNegative(), path, "must not be negative", value);
    }

    /**
     * Requires a text to be fit for a {@link Label}.
     *
     * @param path the property
     * @param text the text
     * @return this
     */
    public Problems label(String path, String text) {
        return Label.fault(text).map(fault -> add(path, fault)).orElse(this);
    }

    /**
     * Requires the names in a list to be fit for a {@link Label}, and each to be given once.
     *
     * @param list the list
     * @param property the property of its elements that holds the name, with a point before it; empty if they are the names
     * @param names the names in the order of the list
     * @return this
     */
    public Problems distinct(String list, String property, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String path = list + "[" + i + "]" + property;
            label(path, names.get(i)).require(seen.add(names.get(i)), path, "must not be given twice", names.get(i));
        }
        return this;
    }

    /** {@return all problems so far, in the order in which they were added} */
    public List<InvalidInputException.Problem> found() {
        return List.copyOf(found);
    }

    /**
     * Ends the check.
     *
     * @throws InvalidInputException if there is a problem, with all of them
     */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(about, found);
        }
    }

    private static String shown(Object given) {
        String text = Label.printable(String.valueOf(given), SHOWN);
        return given instanceof String ? "\"" + text + "\"" : text;
    }
}
