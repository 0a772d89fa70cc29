package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civaffairs.core.value.Exact;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * A whole number of things with what it counts: 0 or more, exact. Quantities of different units are neither added nor
 * compared: 1,500 persons are not 1,500 person-times. Written {@code 1480 PERSONS} and {@code 8640000.00 YUAN}.
 *
 * <p>For example, {@code Quantity.of(1_480, Unit.PERSONS).missingTo(Quantity.of(1_500, Unit.PERSONS))} is
 * {@code 20 PERSONS}.
 *
 * @param unit what it counts
 * @param number how many, 0 or more; money in fen
 */
public record Quantity(Unit unit, long number) implements Text.Labelled, Serializable {
    private static final Pattern FORM =
            Pattern.compile("(0|[1-9][0-9]{0,18}|(?:0|[1-9][0-9]{0,16})\\.[0-9]{2}) ([A-Z_]{1,20})");
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final String REMEDY = "must be a number and a unit such as \"1480 PERSONS\" or \"1234.50 YUAN\"";

    /**
     * Checks the sign.
     *
     * @param unit what it counts
     * @param number how many, 0 or more; money in fen
     * @throws org.civaffairs.core.value.InvalidInputException if the number is negative
     */
    public Quantity {
        Problems.of("quantity").notNegative("number", number).refuse();
    }

    /**
     * A number of things.
     *
     * @param number how many, 0 or more
     * @param unit what it counts; money is made of {@link Yuan}
     * @return the quantity
     * @throws org.civaffairs.core.value.InvalidInputException if the number is negative, or the unit is money
     */
    public static Quantity of(long number, Unit unit) {
        Problems.of("quantity")
                .require(unit != Unit.YUAN, "unit", "must not be YUAN here, make money of a Yuan")
                .refuse();
        return new Quantity(unit, number);
    }

    /**
     * An amount of money.
     *
     * @param amount 0.00 or more
     * @return the quantity
     * @throws org.civaffairs.core.value.InvalidInputException if the amount is negative
     */
    public static Quantity of(Yuan amount) {
        return new Quantity(Unit.YUAN, amount.fen());
    }

    /**
     * Reads a quantity as it is written.
     *
     * @param text such as {@code 1480 PERSONS}; whole numbers, for money two decimals or none
     * @return the quantity
     * @throws org.civaffairs.core.value.InvalidInputException if the text is anything else
     */
    public static Quantity parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (parts.matches()) {
            for (Unit unit : Unit.values()) {
                if (unit.name().equals(parts.group(2)) && isWritten(parts.group(1), unit)) {
                    return of(parts.group(1), unit);
                }
            }
        }
        throw new InvalidInputException(
                "quantity", Problems.of("quantity").add("text", REMEDY, text).found());
    }

    /** Things have no decimals; what is counted, money in fen, is a long. */
    private static boolean isWritten(String number, Unit unit) {
        BigDecimal counted = new BigDecimal(number).scaleByPowerOfTen(unit == Unit.YUAN ? 2 : 0);
        return (unit == Unit.YUAN || number.indexOf('.') < 0) && counted.compareTo(MOST) <= 0;
    }

    private static Quantity of(String number, Unit unit) {
        return unit == Unit.YUAN ? of(Yuan.parse(number)) : new Quantity(unit, Long.parseLong(number));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Quantity fromJson(Object json) {
        StrictJson reader = StrictJson.of("quantity", null);
        Quantity read = read(reader, "text", json);
        reader.refuse();
        return read;
    }

    /** Reads one that is a part of something. */
    static Quantity read(StrictJson json, String path, @Nullable Object quantity) {
        return json.parsed(path, quantity, Quantity::parse, new Quantity(Unit.PERSONS, 0));
    }

    /** Reads one that may be unknown: absent or null. */
    static Optional<Quantity> find(StrictJson json, String path, @Nullable Object quantity) {
        return quantity == null ? Optional.empty() : Optional.of(read(json, path, quantity));
    }

    /**
     * Adds.
     *
     * @param that a quantity of the same unit
     * @return the sum
     * @throws org.civaffairs.core.value.InvalidInputException if the units differ
     * @throws ArithmeticException if the sum is out of range, naming both operands
     */
    public Quantity plus(Quantity that) {
        requireSame(that);
        return new Quantity(unit, Exact.sum("quantity", number, that.number));
    }

    /**
     * Compares.
     *
     * @param that a quantity of the same unit
     * @return whether this is as much or more
     * @throws org.civaffairs.core.value.InvalidInputException if the units differ
     */
    public boolean isAtLeast(Quantity that) {
        requireSame(that);
        return number >= that.number;
    }

    /**
     * What is missing to a goal.
     *
     * @param goal a quantity of the same unit
     * @return goal − this, or none where this is enough
     * @throws org.civaffairs.core.value.InvalidInputException if the units differ
     */
    public Quantity missingTo(Quantity goal) {
        requireSame(goal);
        return new Quantity(unit, Math.max(0, goal.number - number));
    }

    /**
     * Which part of a goal this is.
     *
     * @param goal a quantity of the same unit
     * @return the exact share; empty where the goal is nothing
     * @throws org.civaffairs.core.value.InvalidInputException if the units differ
     */
    public Optional<Ratio> shareOf(Quantity goal) {
        requireSame(goal);
        return goal.number == 0 ? Optional.empty() : Optional.of(Ratio.of(number, goal.number));
    }

    private void requireSame(Quantity that) {
        Problems.of("quantity")
                .require(unit == that.unit, "unit", "must be " + unit + ", as of " + this + ",", that)
                .refuse();
    }

    private String digits() {
        return unit == Unit.YUAN ? Yuan.ofFen(number).toString() : Long.toString(number);
    }

    /** {@return such as 1480人 and "1480 persons", 1人 and "1 person"} */
    @Override
    public Text label() {
        String words = unit.label().en();
        boolean single = number == 1 && unit != Unit.YUAN;
        return Text.of(
                digits() + unit.label().zh(),
                digits() + " " + (single ? words.substring(0, words.length() - 1) : words));
    }

    /** {@return such as {@code 1480 PERSONS}; {@link #parse} reads it} */
    @JsonValue
    @Override
    public String toString() {
        return digits() + " " + unit;
    }
}
