package org.civaffairs.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * A whole number of things, 0 to 2,147,483,647, read strictly. Where a JSON library would turn 3.7 into 3 and null into
 * 0, a count is an error.
 *
 * <p>For example, {@code Count.parse("38412").value()} is 38412; {@code "3.7"}, {@code "38,412"}, {@code ""} and
 * {@code "-1"} are refused.
 *
 * @param value the number, 0 or more
 */
public record Count(@JsonValue int value) implements Comparable<Count>, Serializable {
    private static final String REMEDY = "must be a whole number from 0 to 2147483647";

    /**
     * Checks the number.
     *
     * @param value the number, 0 or more
     * @throws IllegalArgumentException if the number is negative
     */
    public Count {
        if (value < 0) {
            throw new IllegalArgumentException("count must not be negative but is " + value);
        }
    }

    /**
     * Reads a count from ASCII digits without sign, separator or leading zero.
     *
     * @param text such as {@code 38412}
     * @return the count
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Count parse(String text) {
        if (!text.matches("0|[1-9][0-9]{0,9}") || Long.parseLong(text) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("count " + REMEDY + " but is \"" + Label.printable(text, 40) + "\"");
        }
        return new Count(Integer.parseInt(text));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Count fromJson(Object json) {
        Problems problems = Problems.of("count");
        Count count = read(json, "value", problems);
        problems.refuse();
        return count;
    }

    /** The count that a piece of JSON stands for; 0 and a problem if it stands for none. */
    static Count read(Object json, String path, Problems problems) {
        if (json instanceof Integer number && number >= 0) {
            return new Count(number);
        }
        problems.addJson(path, json instanceof Integer ? "must not be negative" : REMEDY, json);
        return new Count(0);
    }

    @Override
    public int compareTo(Count that) {
        return Integer.compare(value, that.value);
    }

    /** {@return the digits} */
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
