package org.civaffairs.core.sampling;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * From where to where the share may lie, both ends included; parts of 1 with {@value #PLACES} decimals. For display: no
 * verdict is read off it.
 *
 * <p>For example, {@code 0.798505352760..0.953357165527} for 54 of 60, shown as 79.85% to 95.34%.
 *
 * @param lower the lower bound, 0 or more
 * @param upper the upper bound, not below the lower and at most 1
 */
public record ConfidenceInterval(BigDecimal lower, BigDecimal upper) implements Text.Labelled, Serializable {
    /** The places after the point of a bound. */
    public static final int PLACES = 12;

    private static final int SHOWN = 2;
    private static final String TO = "..";
    private static final Pattern BOUNDS = Pattern.compile("([01]\\.[0-9]{12})\\.\\.([01]\\.[0-9]{12})");

    /** Stands for bounds that are wrong until that is reported. */
    private static final String ALL = "0.000000000000..1.000000000000";

    /**
     * Checks the order.
     *
     * @param lower the lower bound
     * @param upper the upper bound
     * @throws org.civaffairs.core.value.InvalidInputException if a bound has other than {@value #PLACES} places, or they are
     *     not in order from 0 to 1
     */
    public ConfidenceInterval {
        Problems.of("interval")
                .require(
                        lower.scale() == PLACES && lower.signum() >= 0,
                        "lower",
                        "must be 0 or more, " + places(),
                        lower)
                .require(
                        upper.scale() == PLACES && upper.compareTo(BigDecimal.ONE) <= 0,
                        "upper",
                        "must be at most 1, " + places(),
                        upper)
                .require(
                        lower.compareTo(upper) <= 0,
                        "upper",
                        "must not be below the lower bound, " + lower + ",",
                        upper)
                .refuse();
    }

    private static String places() {
        return "with " + PLACES + " places,";
    }

    /** Of bounds in units of 10^-12. */
    static ConfidenceInterval ofUnits(long lower, long upper) {
        return new ConfidenceInterval(BigDecimal.valueOf(lower, PLACES), BigDecimal.valueOf(upper, PLACES));
    }

    /**
     * Reads an interval as it is written.
     *
     * @param text such as {@code 0.798505352760..0.953357165527}
     * @return the interval
     * @throws org.civaffairs.core.value.InvalidInputException if the text is anything else
     */
    public static ConfidenceInterval parse(String text) {
        Matcher bounds = BOUNDS.matcher(text);
        Problems.of("interval")
                .require(bounds.matches(), "text", "must be two bounds such as \"" + ALL + "\"", text)
                .refuse();
        return new ConfidenceInterval(new BigDecimal(bounds.group(1)), new BigDecimal(bounds.group(2)));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ConfidenceInterval fromJson(Object json) {
        StrictJson reader = StrictJson.of("interval", null);
        ConfidenceInterval read = read(reader, "text", json);
        reader.refuse();
        return read;
    }

    /** Reads an interval that is a part of something. */
    static ConfidenceInterval read(StrictJson json, String path, @Nullable Object interval) {
        return json.parsed(path, interval, ConfidenceInterval::parse, parse(ALL));
    }

    /** {@return such as "79.85% to 95.34%": rounded outwards, so that it never claims more than the bounds} */
    @Override
    public Text label() {
        String from = percent(lower, RoundingMode.FLOOR);
        String to = percent(upper, RoundingMode.CEILING);
        return Text.of(from + "至" + to, from + " to " + to);
    }

    private static String percent(BigDecimal bound, RoundingMode rounding) {
        return bound.movePointRight(2).setScale(SHOWN, rounding).toPlainString() + "%";
    }

    /** {@return the bounds as {@link #parse} reads them} */
    @JsonValue
    @Override
    public String toString() {
        return lower.toPlainString() + TO + upper.toPlainString();
    }
}
