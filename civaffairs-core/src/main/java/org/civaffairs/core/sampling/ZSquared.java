package org.civaffairs.core.sampling;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;

/**
 * How sure a statement from a sample is to be: the square of the normal quantile z, as an exact decimal of at most
 * {@value #PLACES} places, so that comparisons with it are exact. The square is what every formula needs, and it is the
 * quantile that tables of chi-square with one degree of freedom give.
 *
 * <p>For example, {@link #NINETY_FIVE_PERCENT} is {@code 3.841458820694125958}; who works with z = 1.96 writes
 * {@code 3.8416}.
 *
 * @param value z², above 0 and below {@value #LIMIT}; without trailing zeros
 */
public record ZSquared(BigDecimal value) implements Serializable {
    /** The most places after the point. */
    public static final int PLACES = 18;

    /** What z² stays below; near it a statement is as good as certain. */
    public static final int LIMIT = 1000;

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,18})?");
    private static final String REMEDY =
            "must be above 0 and below " + LIMIT + ", with at most " + PLACES + " places, such as \"3.8416\",";

    /** Of a confidence of 95 %: z = 1.95996398454005…, squared and rounded to its last place. */
    public static final ZSquared NINETY_FIVE_PERCENT = parse("3.841458820694125958");

    /**
     * Checks the range and takes trailing zeros away.
     *
     * @param value z²
     * @throws org.civaffairs.core.value.InvalidInputException if it is out of range or has too many places
     */
    public ZSquared {
        value = value.stripTrailingZeros();
        boolean inRange = value.signum() > 0 && value.compareTo(BigDecimal.valueOf(LIMIT)) < 0;
        Problems.of("z-squared")
                .require(inRange && value.scale() <= PLACES, "value", REMEDY, value)
                .refuse();
    }

    /**
     * Reads z² in ASCII digits.
     *
     * @param text such as {@code 3.8416}
     * @return z²
     * @throws org.civaffairs.core.value.InvalidInputException if the text is anything else
     */
    public static ZSquared parse(String text) {
        Problems.of("z-squared")
                .require(DECIMAL.matcher(text).matches(), "value", REMEDY, text)
                .refuse();
        return new ZSquared(new BigDecimal(text));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ZSquared fromJson(Object json) {
        StrictJson reader = StrictJson.of("z-squared", null);
        ZSquared read = reader.parsed("value", json, ZSquared::parse, NINETY_FIVE_PERCENT);
        reader.refuse();
        return read;
    }

    /** z² · 10^18, a whole number. */
    BigInteger scaled() {
        return value.movePointRight(PLACES).toBigIntegerExact();
    }

    /** 10^18, by which {@link #scaled} must be divided. */
    static BigInteger scale() {
        return BigInteger.TEN.pow(PLACES);
    }

    /** {@return the digits; {@link #parse} reads them} */
    @JsonValue
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
