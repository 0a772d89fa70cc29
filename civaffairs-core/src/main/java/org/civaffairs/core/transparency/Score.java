package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * An exact score or a distance between scores (得分), 0 or more. Usually a decimal number of points; a fraction where points
 * of a criterion that does not apply were spread over the others.
 *
 * <p>For example, 70 of the 90 points that apply are {@code 700/9} of 100, shown as that and never rounded.
 */
public final class Score implements Comparable<Score>, Serializable {
    private static final long serialVersionUID = 1L;

    /** Nothing. */
    public static final Score ZERO = new Score(0, 1);

    /** The decimals of a millionth. */
    private static final int MILLION = 6;

    /** In thousandths of a point. */
    private final long numerator;

    private final long denominator;

    private Score(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * The score of some points.
     *
     * @param points the points
     * @return the same as a score
     */
    public static Score of(Points points) {
        return new Score(points.thousandths(), 1);
    }

    /** So many thousandths, 0 or more, divided by a positive number. */
    static Score of(long thousandths, long divisor) {
        if (divisor == 1) {
            return new Score(thousandths, 1);
        }
        Ratio reduced = Ratio.of(thousandths, divisor);
        return new Score(reduced.numerator(), reduced.denominator());
    }

    /**
     * Reads a score.
     *
     * @param text such as {@code 87.5} or {@code 700/9}
     * @return the score
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Score parse(String text) {
        if (text.matches("(0|[1-9][0-9]{0,7})(\\.[0-9]{1,6})?")) {
            return of(new BigDecimal(text).movePointRight(MILLION).longValueExact(), Points.SCALE);
        }
        if (!text.matches("[1-9][0-9]{0,14}/[1-9][0-9]{0,14}")) {
            Problems.of("score")
                    .add("text", "must look like 87.5 (at most six decimals) or 700/9", text)
                    .refuse();
        }
        Ratio ratio = Ratio.parse(text);
        return of(ratio.numerator() * Points.SCALE, ratio.denominator());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Score fromJson(Object json) {
        StrictJson reader = StrictJson.of("score", null);
        Score read = read(reader, "text", json);
        reader.refuse();
        return read;
    }

    /** Reads a score that is a part of something. */
    static Score read(StrictJson json, String path, @Nullable Object given) {
        return json.parsed(path, given, Score::parse, ZERO);
    }

    /** How far this is above an edge, in thousandths, that is not above it. */
    Score above(long edge) {
        return of(numerator - edge * denominator, denominator);
    }

    /** How far this is below an edge, in thousandths, that is not below it. */
    Score below(long edge) {
        return of(edge * denominator - numerator, denominator);
    }

    /** How far two scores are apart. */
    static Score between(Score one, Score other) {
        long difference = one.numerator * other.denominator - other.numerator * one.denominator;
        return of(Math.abs(difference), one.denominator * other.denominator);
    }

    @Override
    public int compareTo(Score that) {
        long high = Math.multiplyHigh(numerator, that.denominator);
        long thatHigh = Math.multiplyHigh(that.numerator, denominator);
        return high != thatHigh
                ? Long.compare(high, thatHigh)
                : Long.compareUnsigned(numerator * that.denominator, that.numerator * denominator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Score that && that.numerator == numerator && that.denominator == denominator;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(numerator) * 31 + Long.hashCode(denominator);
    }

    /** {@return such as {@code 87.5}, or {@code 700/9} if six decimals are not enough; {@link #parse} reads both} */
    @JsonValue
    @Override
    public String toString() {
        return Ratio.of(numerator, Math.multiplyExact(denominator, Points.SCALE))
                .toDecimal();
    }
}
