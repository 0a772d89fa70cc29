package org.civaffairs.core.rule;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Threshold;
import org.civaffairs.core.value.Yuan;

/**
 * The values that a parameter may have: their type, their bounds, and how they are written in a reform file.
 *
 * @param <T> the type of the values
 */
public final class Domain<T> {
    private final Class<T> type;
    private final String description;
    private final String written;
    private final Reader<T> reader;
    private final Predicate<T> bounds;

    /** Turns a text of a reform file into a value; throws if it is none. */
    private interface Reader<T> {
        T read(String text);
    }

    private Domain(Class<T> type, String description, String written, Reader<T> reader, Predicate<T> bounds) {
        this.type = type;
        this.description = description;
        this.written = written;
        this.reader = reader;
        this.bounds = bounds;
    }

    /**
     * Whole numbers, written as JSON numbers.
     *
     * @param least the least, inclusive
     * @param most the most, inclusive
     * @return the domain
     */
    public static Domain<Integer> count(int least, int most) {
        return new Domain<>(
                Integer.class,
                least + ".." + most,
                "a number without quotes",
                Domain::none,
                i -> i >= least && i <= most);
    }

    /** {@return shares from nothing to all, written as {@code "2%"} or {@code "1/50"}} */
    public static Domain<Ratio> share() {
        return new Domain<>(
                Ratio.class,
                "0%..100%",
                "a text such as \"2%\" or \"1/50\"",
                Ratio::parse,
                r -> r.numerator() >= 0 && r.numerator() <= r.denominator());
    }

    /** {@return amounts of 0.00 and more, written as {@code "1234.56"}} */
    public static Domain<Yuan> amount() {
        return new Domain<>(Yuan.class, ">= 0.00", "a text such as \"12.50\"", Yuan::parse, y -> !y.isNegative());
    }

    /** {@return thresholds, written as {@code ">=2/3"} or {@code ">1/2"}} */
    public static Domain<Threshold> threshold() {
        return new Domain<>(Threshold.class, ">=a/b | >a/b", "a text such as \">=2/3\"", Threshold::parse, t -> true);
    }

    /** {@return periods of at least a day, written as {@code "P7D"} or {@code "P6M"}} */
    public static Domain<Period> period() {
        return new Domain<>(
                Period.class, "P1D..", "a text such as \"P7D\"", Period::parse, p -> !p.isNegative() && !p.isZero());
    }

    /**
     * One of a few words, written as the name of the constant.
     *
     * @param type the enum
     * @param <E> its type
     * @return the domain
     */
    public static <E extends Enum<E>> Domain<E> choice(Class<E> type) {
        List<E> all = List.of(type.getEnumConstants());
        String words = all.stream().map(Enum::name).collect(Collectors.joining(" | "));
        return new Domain<>(type, words, "one of these words in quotes", text -> Enum.valueOf(type, text), e -> true);
    }

    /**
     * Values of a type of its own that print and parse back, written as texts.
     *
     * @param type the type
     * @param description what they look like, such as {@code >=a/b of DENOMINATOR}
     * @param sample one of them, which shows how they are written
     * @param parse reads a text; throws IllegalArgumentException if it is none
     * @param <T> the type
     * @return the domain
     */
    public static <T> Domain<T> text(Class<T> type, String description, T sample, Function<String, T> parse) {
        return new Domain<>(type, description, "a text such as \"" + sample + "\"", parse::apply, value -> true);
    }

    /** The bounds, and how a value is written if the given one is a number for a text or a text for a number. */
    String remedy(Object given) {
        boolean text = given instanceof String;
        boolean number = type == Integer.class;
        return text == number ? description + " (" + written + ")" : description;
    }

    /** {@return all values, if they are a few words} */
    public List<T> words() {
        T[] constants = type.getEnumConstants();
        return constants == null ? List.of() : Arrays.asList(constants);
    }

    /**
     * The value that a piece of a reform file, or a typed value, stands for.
     *
     * @param given a value of the type, or its text
     * @return the value, if it is one of this domain
     */
    public Optional<T> find(Object given) {
        try {
            T value = given instanceof String text ? reader.read(text) : type.cast(given);
            return Optional.of(value).filter(bounds);
        } catch (IllegalArgumentException | ClassCastException | DateTimeParseException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Integer none(String text) {
        throw new IllegalArgumentException("a number is written without quotes but is \"" + text + "\"");
    }

    /** {@return the bounds, such as {@code 1..1000000}} */
    @Override
    public String toString() {
        return description;
    }
}
