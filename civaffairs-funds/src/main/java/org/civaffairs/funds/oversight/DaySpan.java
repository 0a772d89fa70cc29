package org.civaffairs.funds.oversight;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row, the first and the last included; the last may be unknown. Written {@code 2010-05-24..2010-05-28},
 * {@code 2010-05-24} for one day, and {@code 2010-05-24..} where the last is not known.
 *
 * @param first the first day, 1949 or later
 * @param last the last day, not before the first; null if unknown
 */
public record DaySpan(LocalDate first, @Nullable LocalDate last) implements Serializable {
    private static final String TO = "..";
    private static final String REMEDY =
            "must be days such as \"2010-05-24\", \"2010-05-24..2010-05-28\" or, with the last unknown, \"2010-05-24..\"";

    /** Stands for days that are wrong until that is reported. */
    private static final DaySpan SOME_DAY = new DaySpan(LocalDate.EPOCH, LocalDate.EPOCH);

    /**
     * Checks the order.
     *
     * @param first the first day, 1949 or later
     * @param last the last day, not before the first; null if unknown
     * @throws org.civaffairs.core.value.InvalidInputException if the last day is before the first, or the first before 1949
     */
    public DaySpan {
        Problems problems = Problems.of("days");
        Years.day(problems, "first", first);
        if (last != null) {
            problems.require(!last.isBefore(first), "last", "must not be before first, " + first + ",", last);
        }
        problems.refuse();
    }

    /**
     * Days in a row.
     *
     * @param first the first day
     * @param last the last day, included
     * @return the days
     * @throws org.civaffairs.core.value.InvalidInputException if the last day is before the first, or the first before 1949
     */
    public static DaySpan ofClosed(LocalDate first, LocalDate last) {
        return new DaySpan(first, last);
    }

    /**
     * Days in a row whose last is not known.
     *
     * @param first the first day
     * @return the days
     * @throws org.civaffairs.core.value.InvalidInputException if the first day is before 1949
     */
    public static DaySpan from(LocalDate first) {
        return new DaySpan(first, null);
    }

    /**
     * Reads days as they are written.
     *
     * @param text such as {@code 2010-05-24..2010-05-28}
     * @return the days
     * @throws org.civaffairs.core.value.InvalidInputException if the text is anything else
     */
    public static DaySpan parse(String text) {
        if (!text.contains(TO)) {
            LocalDate day = day(text, text);
            return new DaySpan(day, day);
        }
        int to = text.indexOf(TO);
        LocalDate first = day(text.substring(0, to), text);
        String rest = text.substring(to + TO.length());
        return new DaySpan(first, rest.isEmpty() ? null : day(rest, text));
    }

    private static LocalDate day(String part, String whole) {
        try {
            return LocalDate.parse(part);
        } catch (DateTimeParseException e) {
            Problems.of("days").add("text", REMEDY, whole).refuse();
            throw e;
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DaySpan fromJson(Object json) {
        StrictJson reader = StrictJson.of("days", null);
        DaySpan read = read(reader, "text", json);
        reader.refuse();
        return read;
    }

    /** Reads days that are a part of something. */
    static DaySpan read(StrictJson json, String path, @Nullable Object days) {
        return json.parsed(path, days, DaySpan::parse, SOME_DAY);
    }

    /** {@return the last day, if it is known} */
    public Optional<LocalDate> findLast() {
        return Optional.ofNullable(last);
    }

    /** {@return the days as {@link #parse} reads them} */
    @JsonValue
    @Override
    public String toString() {
        if (first.equals(last)) {
            return first.toString();
        }
        return first + TO + (last == null ? "" : last);
    }
}
