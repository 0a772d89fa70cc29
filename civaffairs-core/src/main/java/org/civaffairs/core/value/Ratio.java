package org.civaffairs.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact fraction (比例) of two longs, reduced; 2 % is 2/100. Never a decimal approximation.
 *
 * <p>For example, {@code Ratio.percent(2).equals(Ratio.of(1, 50))}; {@code Ratio.of(2, 3).toString()} is {@code 2/3}.
 */
public final class Ratio implements Comparable<Ratio>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern PERCENT = Pattern.compile("(-?[0-9]{1,12})(?:\\.([0-9]{1,5}))?%");
    private static final Pattern FRACTION = Pattern.compile("(-?[0-9]{1,19})/([0-9]{1,19})");

    private final long numerator;
    private final long denominator;

    private Ratio(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Makes a ratio of two whole numbers.
     *
     * @param numerator the part; any long but {@link Long#MIN_VALUE}
     * @param denominator the whole, positive
     * @return the reduced ratio
     * @throws IllegalArgumentException if the denominator is not positive or the numerator is Long.MIN_VALUE
     */
    public static Ratio of(long numerator, long denominator) {
        if (denominator <= 0) {
            throw new IllegalArgumentException("a ratio's denominator must be positive but is " + denominator
                    + " (numerator " + numerator + "): a share of nothing has no value");
        }
        if (numerator == Long.MIN_VALUE) {
            throw new IllegalArgumentException("a ratio's numerator must be above " + Long.MIN_VALUE);
        }
        long divisor = gcd(Math.abs(numerator), denominator);
        return new Ratio(numerator / divisor, denominator / divisor);
    }

    /**
     * Makes a ratio of hundredths.
     *
     * @param percent the percentage: 2 means 2/100
     * @return the ratio
     */
    public static Ratio percent(long percent) {
        return of(percent, 100);
    }

    /**
     * Reads {@code 2%}, {@code 2.5%} or {@code 2/3}, in ASCII.
     *
     * @param text the text
     * @return the ratio
     * @throws IllegalArgumentException if the text is none of these, or the denominator is 0
     */
    public static Ratio parse(String text) {
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return exact(new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2));
        }
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return of(whole(fraction.group(1)), whole(fraction.group(2)));
        }
        throw new IllegalArgumentException(
                "ratio must look like 2%, 2.5% or 2/3 but is \"" + Label.printable(text, 40) + "\"");
    }

    private static long whole(String digits) {
        BigInteger number = new BigInteger(digits);
        if (number.bitLength() > 63) {
            throw new IllegalArgumentException(
                    "both parts of a ratio must be at most 9223372036854775807 but one is " + digits);
        }
        return number.longValue();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Ratio fromJson(Object json) {
        if (json instanceof String text) {
            return parse(text);
        }
        throw new IllegalArgumentException(
                "ratio must be a text such as \"2%\" or \"2/3\" but is " + Label.printable(String.valueOf(json), 40));
    }

    private static Ratio exact(BigDecimal value) {
        return of(
                value.unscaledValue().longValueExact(),
                BigDecimal.TEN.pow(value.scale()).longValueExact());
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** {@return the part, after reduction} */
    public long numerator() {
        return numerator;
    }

    /** {@return the whole, after reduction; positive} */
    public long denominator() {
        return denominator;
    }

    /**
     * This share of a whole number, rounded as told.
     *
     * @param whole the whole number
     * @param rounding how to round; {@link RoundingMode#UNNECESSARY} refuses to
     * @return the share
     * @throws ArithmeticException if the result does not fit, or is not whole and must not be rounded
     */
    public long times(long whole, RoundingMode rounding) {
        return Wide.multiplyDivide(whole, numerator, denominator, rounding);
    }

    /**
     * Divides two whole numbers with a named rounding.
     *
     * @param dividend the number to divide
     * @param divisor what to divide by, positive
     * @param rounding how to round; {@link RoundingMode#UNNECESSARY} refuses to
     * @return the quotient; {@code divide(38_412, 10_000, CEILING)} is 4
     * @throws ArithmeticException if the divisor is not positive, or the result is not whole and must not be rounded
     */
    public static long divide(long dividend, long divisor, RoundingMode rounding) {
        if (divisor <= 0) {
            throw new ArithmeticException(
                    "the divisor must be positive but is " + divisor + " (dividend " + dividend + ")");
        }
        return Wide.divide(dividend, divisor, rounding);
    }

    /**
     * The value as an exact decimal fraction if it has one of at most six places, else as n/d; for display beside a unit.
     *
     * @return such as {@code 3.8412} for 9603/2500 and {@code 2/3} for 2/3
     */
    public String toDecimal() {
        BigDecimal rounded =
                BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 6, RoundingMode.DOWN);
        boolean exact = rounded.multiply(BigDecimal.valueOf(denominator)).compareTo(BigDecimal.valueOf(numerator)) == 0;
        return exact ? rounded.stripTrailingZeros().toPlainString() : numerator + "/" + denominator;
    }

    /**
     * The value as a percentage for display: exact if two decimals are enough, else cut off after them and marked ≈, so that
     * what is short of 100 % never shows as 100 %.
     *
     * @return such as {@code 81%}, {@code 2.5%} or {@code ≈99.91%}
     */
    public String toPercent() {
        BigDecimal hundredfold = BigDecimal.valueOf(numerator).movePointRight(2);
        BigDecimal cut = hundredfold.divide(BigDecimal.valueOf(denominator), 2, RoundingMode.FLOOR);
        boolean exact = cut.multiply(BigDecimal.valueOf(denominator)).compareTo(hundredfold) == 0;
        String shown = cut.stripTrailingZeros().toPlainString() + "%";
        return exact ? shown : "≈" + shown;
    }

    /** {@return the order by value, by 128-bit cross-multiplication} */
    @Override
    public int compareTo(Ratio that) {
        return Wide.compareProducts(numerator, that.denominator, that.numerator, denominator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio that && that.numerator == numerator && that.denominator == denominator;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(numerator) * 31 + Long.hashCode(denominator);
    }

    /** {@return {@code 2%} if the denominator divides 100, else {@code 2/3}; {@link #parse} reads both} */
    @JsonValue
    @Override
    public String toString() {
        boolean whole = 100 % denominator == 0 && Math.abs(numerator) <= 1_000_000_000L;
        return whole ? numerator * (100 / denominator) + "%" : numerator + "/" + denominator;
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            return of(numerator, denominator);
        } catch (IllegalArgumentException e) {
            InvalidObjectException refused = new InvalidObjectException(e.getMessage());
            refused.initCause(e);
            throw refused;
        }
    }
}
