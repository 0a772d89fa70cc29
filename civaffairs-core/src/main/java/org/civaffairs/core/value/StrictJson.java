package org.civaffairs.core.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the properties of one JSON object without guessing, and reports all that is wrong with them at once. Creators
 * take every property as a plain Object and the properties that nobody asked for as a map; nothing is converted: 3.7, ""
 * and null are no counts, a JSON number is no amount, an unknown property is an error. Not thread-safe; lives inside one
 * creator.
 *
 * <p>For example, {@code {"residents":3.7,"color":1}} is refused with {@code staffing: residents must be a whole number
 * from 0 to 2147483647 but is 3.7; color is not a property, use one of …}. What stands where a text, a list or an object
 * should is never repeated, nor what is inside a list or an object: it may be somebody's name or identity number.
 */
public final class StrictJson {
    /** Stands for a name that is wrong until that is reported. */
    private static final PersonName NOBODY = PersonName.parse("某");

    private final Problems problems;
    private int signs;

    /**
     * Reads one inner object.
     *
     * @param <T> what it means
     */
    public interface Row<T> {
        /**
         * Reads it.
         *
         * @param path where it stands, with a point at its end
         * @param properties its properties
         * @return what it means
         */
        T read(String path, Map<?, ?> properties);
    }

    /**
     * Reads one value of a list.
     *
     * @param <T> what it means
     */
    public interface Item<T> {
        /**
         * Reads it.
         *
         * @param path where it stands
         * @param json the value
         * @return what it means
         */
        T read(String path, @Nullable Object json);
    }

    private StrictJson(Problems problems) {
        this.problems = problems;
    }

    /**
     * Starts to read an object.
     *
     * @param about what the object is, such as {@code staffing}
     * @param unknown the properties that are none of the object's own, or null if there are none
     * @param known the object's own properties, for the message
     * @return the reader
     */
    public static StrictJson of(String about, @Nullable Map<String, Object> unknown, String... known) {
        StrictJson json = new StrictJson(Problems.of(about));
        if (unknown != null) {
            unknown.keySet().forEach(name -> json.refuse("", name, known));
        }
        return json;
    }

    /**
     * Refuses properties of an inner object that are none of its own.
     *
     * @param path where the inner object stands, with a point at its end
     * @param names the names of its properties
     * @param known the object's own properties
     */
    public void own(String path, Collection<?> names, String... known) {
        List<String> own = Arrays.asList(known);
        int at = 0;
        for (Object name : names) {
            boolean isInOrder = at < known.length && known[at].equals(name);
            at = isInOrder ? at : own.indexOf(name);
            if (at < 0) {
                refuse(path, name, known);
            }
            at++;
        }
    }

    private void refuse(String path, Object name, String... known) {
        String shown = path + Label.printable(String.valueOf(name), Label.MOST);
        problems.add(shown, "is not a property, use one of " + List.of(known));
    }

    /**
     * Reads a required list.
     *
     * @param path the property
     * @param json its value
     * @return the elements
     */
    public List<?> list(String path, @Nullable Object json) {
        if (json == null) {
            return missing(path, List.of());
        }
        if (json instanceof List<?> list) {
            return list;
        }
        problems.addKind(path, "must be a list in brackets", json);
        return List.of();
    }

    /**
     * Reads a required list of plain values.
     *
     * @param path the property
     * @param json its value
     * @param item reads one of them
     * @param <T> what it means
     * @return what they mean
     */
    public <T> List<T> items(String path, @Nullable Object json, Item<T> item) {
        List<?> given = list(path, json);
        List<T> read = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            read.add(item.read(path + "[" + i + "]", given.get(i)));
        }
        return read;
    }

    /**
     * Adds a problem of the object as a whole, if a condition does not hold.
     *
     * @param holds the condition
     * @param path the property
     * @param remedy what to do about it
     */
    public void require(boolean holds, String path, String remedy) {
        problems.require(holds, path, remedy);
    }

    /**
     * Reads a required list of inner objects.
     *
     * @param path the property
     * @param json its value
     * @param row reads one of them
     * @param <T> what an inner object means
     * @return what they mean
     */
    public <T> List<T> objects(String path, @Nullable Object json, Row<T> row) {
        List<?> given = list(path, json);
        List<T> read = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String at = path + "[" + i + "]";
            if (given.get(i) instanceof Map<?, ?> properties) {
                read.add(row.read(at + ".", properties));
            } else {
                problems.addKind(at, "must be an object in braces", given.get(i));
            }
        }
        return read;
    }

    /**
     * Reads a required inner object.
     *
     * @param path the property
     * @param json its value
     * @param row reads it
     * @param instead what stands for it where it is wrong, until the problems are reported
     * @param <T> what it means
     * @return what it means
     */
    public <T> T object(String path, @Nullable Object json, Row<T> row, T instead) {
        if (json == null) {
            return missing(path, instead);
        }
        if (json instanceof Map<?, ?> properties) {
            return row.read(path + ".", properties);
        }
        problems.addKind(path, "must be an object in braces", json);
        return instead;
    }

    /**
     * Reads a required value that is written as a text.
     *
     * @param path the property
     * @param json its value
     * @param parse reads the text; throws IllegalArgumentException if it is none, saying what it must be
     * @param instead what stands for it where it is wrong, until the problems are reported
     * @param <T> what it means
     * @return what it means
     */
    public <T> T parsed(String path, @Nullable Object json, Function<String, T> parse, T instead) {
        if (json == null) {
            return missing(path, instead);
        }
        if (!(json instanceof String text)) {
            problems.addKind(path, "must be a text in quotes", json);
            return instead;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            problems.add(path, "cannot be read: " + e.getMessage());
        }
        return instead;
    }

    /**
     * Reads a required name of a person. No problem repeats what is given.
     *
     * @param path the property
     * @param json its value
     * @return the name
     */
    public PersonName person(String path, @Nullable Object json) {
        return parsed(path, json, PersonName::parse, NOBODY);
    }

    /**
     * Reads a required day, written such as {@code 2010-06-01}.
     *
     * @param path the property
     * @param json its value
     * @return the day
     */
    public LocalDate day(String path, @Nullable Object json) {
        if (json == null) {
            return missing(path, LocalDate.EPOCH);
        }
        try {
            return DayText.parse((String) json);
        } catch (DateTimeException | ClassCastException e) {
            problems.addJson(path, "must be a day such as \"2010-06-01\"", json);
            return LocalDate.EPOCH;
        }
    }

    /**
     * Reads a required yes or no, written {@code true} or {@code false}.
     *
     * @param path the property
     * @param json its value
     * @return the answer
     */
    public boolean flag(String path, @Nullable Object json) {
        if (json == null) {
            return missing(path, false);
        }
        if (json instanceof Boolean flag) {
            return flag;
        }
        problems.addJson(path, "must be true or false, without quotes,", json);
        return false;
    }

    /**
     * Reads a required value of any kind, to be looked at later.
     *
     * @param path the property
     * @param json its value
     * @return the value as it was given
     */
    public Object scalar(String path, @Nullable Object json) {
        if (json == null) {
            return missing(path, "");
        }
        return json;
    }

    /**
     * Reads a required text that is fit for a {@link Label}.
     *
     * @param path the property
     * @param json its value
     * @return the text
     */
    public String text(String path, @Nullable Object json) {
        return json == null ? missing(path, "") : Label.read(json, path, problems);
    }

    /**
     * Reads a required {@link Count}.
     *
     * @param path the property
     * @param json its value
     * @return the number, 0 or more
     */
    public int count(String path, @Nullable Object json) {
        return json == null
                ? missing(path, 0)
                : Count.read(json, path, problems).value();
    }

    /**
     * Reads a count that may be unknown: absent or null.
     *
     * @param path the property
     * @param json its value
     * @return the number, 0 or more, if it is known
     */
    public OptionalInt findCount(String path, @Nullable Object json) {
        return json == null
                ? OptionalInt.empty()
                : OptionalInt.of(Count.read(json, path, problems).value());
    }

    /**
     * Reads a required whole number of any sign.
     *
     * @param path the property
     * @param json its value
     * @return the number
     */
    public long whole(String path, @Nullable Object json) {
        if (json == null) {
            return missing(path, 0L);
        }
        if (json instanceof Integer || json instanceof Long) {
            return ((Number) json).longValue();
        }
        problems.addJson(path, "must be a whole number", json);
        return 0;
    }

    /**
     * Reads a whole number of any sign that may be unknown: absent or null.
     *
     * @param path the property
     * @param json its value
     * @return the number, if it is known
     */
    public OptionalLong findWhole(String path, @Nullable Object json) {
        return json == null ? OptionalLong.empty() : OptionalLong.of(whole(path, json));
    }

    /**
     * Reads a required amount.
     *
     * @param path the property
     * @param json its value
     * @return the amount
     */
    public Yuan yuan(String path, @Nullable Object json) {
        return json == null ? missing(path, Yuan.ZERO) : Yuan.read(json, path, problems);
    }

    /**
     * Reads an amount that must be 0.00 or more.
     *
     * @param path the property
     * @param json its value
     * @return the amount
     */
    public Yuan amount(String path, @Nullable Object json) {
        Yuan amount = yuan(path, json);
        if (amount.isNegative()) {
            problems.notNegative(path, amount);
            signs++;
        }
        return amount;
    }

    /**
     * Reads an amount of 0.00 or more that may be unknown: absent or null.
     *
     * @param path the property
     * @param json its value
     * @return the amount, if it is known
     */
    public Optional<Yuan> findAmount(String path, @Nullable Object json) {
        return json == null ? Optional.empty() : Optional.of(amount(path, json));
    }

    /**
     * Reads one of a few words.
     *
     * @param path the property
     * @param json its value, the name of a constant
     * @param words all constants
     * @param <E> their type
     * @return the constant
     */
    public <E extends Enum<E>> E choice(String path, @Nullable Object json, E[] words) {
        if (json == null) {
            return missing(path, words[0]);
        }
        for (E word : words) {
            if (word.name().equals(json)) {
                return word;
            }
        }
        problems.addJson(
                path, "must be one of " + Arrays.stream(words).map(Enum::name).collect(Collectors.joining(", ")), json);
        return words[0];
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidInputException if anything was wrong, with everything that was
     */
    public void refuse() {
        problems.refuse();
    }

    /**
     * Ends the reading and builds the object, whose own check reports wrong signs together with whatever depends on them.
     *
     * @param object builds it
     * @param <X> its type
     * @return the object
     * @throws InvalidInputException if anything was wrong, with everything that was
     */
    public <X> X build(Supplier<X> object) {
        if (problems.found().size() > signs) {
            refuse();
        }
        X built = object.get();
        refuse();
        return built;
    }

    /**
     * Reads a required whole number of 0 or more.
     *
     * @param path the property
     * @param json its value
     * @return the number; 0 in place of a negative one, which is a problem
     */
    public long natural(String path, @Nullable Object json) {
        long number = whole(path, json);
        problems.notNegative(path, number);
        return Math.max(0, number);
    }

    private <T> T missing(String path, T instead) {
        problems.add(path, "is missing or null: give it, unknown is not zero");
        return instead;
    }
}
