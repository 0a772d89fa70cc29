package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Points of a scoring scheme (分), exact to a thousandth, 0 or more. Nothing is ever rounded.
 *
 * <p>For example, {@code Points.parse("1.6").thousandths()} is 1600. {@code -1}, {@code .5}, {@code 1e3}, {@code NaN} and
 * {@code 0.0001} are refused.
 *
 * @param thousandths thousandths of a point, 0 to 999,999,999,999,999,999
 */
public record Points(long thousandths) implements Comparable<Points>, Serializable {
    /** No points. */
    public static final Points ZERO = new Points(0);

    static final long SCALE = 1000;
    private static final long MOST = 999_999_999_999_999_999L;
    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,14})(?:\\.([0-9]{1,3}))?");

    /**
     * Checks the range.
     *
     * @param thousandths thousandths of a point
     * @throws IllegalArgumentException if they are negative or too many
     */
    public Points {
        if (thousandths < 0 || thousandths > MOST) {
            throw new IllegalArgumentException(
                    "points must be from 0 to " + MOST + " thousandths but are " + thousandths);
        }
    }

    /**
     * Whole points.
     *
     * @param points the number, 0 or more
     * @return the points
     * @throws IllegalArgumentException if the number is negative or too large
     */
    public static Points of(int points) {
        return new Points(points * SCALE);
    }

    /**
     * Reads points: ASCII digits, and a point with one to three digits if there are parts. No sign, exponent or separator.
     *
     * @param text such as {@code 20}, {@code 0.5} or {@code 1.60}
     * @return the points
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Points parse(String text) {
        Matcher digits = DECIMAL.matcher(text);
        if (!digits.matches()) {
            Problems.of("points")
                    .add("text", "must look like 20 or 1.6 (digits, a point, at most three decimals)", text)
                    .refuse();
        }
        String parts = digits.group(2) == null ? "" : digits.group(2);
        return new Points(Long.parseLong(digits.group(1)) * SCALE + Long.parseLong((parts + "000").substring(0, 3)));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Points fromJson(Object json) {
        StrictJson reader = StrictJson.of("points", null);
        Points read = read(reader, "text", json);
        reader.refuse();
        return read;
    }

    /** Reads points that are a part of something. */
    static Points read(StrictJson json, String path, @Nullable Object given) {
        return json.parsed(path, given, Points::parse, ZERO);
    }

    /**
     * Adds.
     *
     * @param that the points to add
     * @return the sum
     * @throws IllegalArgumentException if the sum is too large
     */
    public Points plus(Points that) {
        return new Points(thousandths + that.thousandths);
    }

    @Override
    public int compareTo(Points that) {
        return Long.compare(thousandths, that.thousandths);
    }

    /** {@return such as {@code 20} or {@code 1.6}; {@link #parse} reads it} */
    @JsonValue
    @Override
    public String toString() {
        long parts = thousandths % SCALE;
        String whole = Long.toString(thousandths / SCALE);
        return parts == 0
                ? whole
                : whole + "." + Long.toString(SCALE + parts).substring(1).replaceFirst("0+$", "");
    }
}
