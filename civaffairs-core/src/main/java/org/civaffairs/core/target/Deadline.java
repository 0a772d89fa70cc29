package org.civaffairs.core.target;

import static java.time.temporal.ChronoUnit.DAYS;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.civaffairs.core.rule.Domain;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;

/**
 * The last day on which something is done in time (期限), that day included (G-02): 九月底以前 is the 30th of September. It
 * asks no clock. Written {@code 2010-09-30}.
 *
 * <p>For example, with 2010-09-30, done on 2010-09-30 is on time and done on 2010-10-05 is 5 days late.
 *
 * @param lastDay the last day in time, a civil date where the work is done
 */
public record Deadline(LocalDate lastDay) implements Text.Labelled, Serializable {
    private static final Deadline SOME_DAY = new Deadline(LocalDate.of(2010, 9, 30));

    /** The deadlines that a reform may set, written as a day. */
    static final Domain<Deadline> DOMAIN = Domain.text(Deadline.class, "a day", SOME_DAY, Deadline::parse);

    /**
     * A deadline.
     *
     * @param lastDay the last day in time
     * @return the deadline
     */
    public static Deadline of(LocalDate lastDay) {
        return new Deadline(lastDay);
    }

    /**
     * Reads a day.
     *
     * @param text such as {@code 2010-09-30}
     * @return the deadline
     * @throws org.civaffairs.core.value.InvalidInputException if the text is no day of the calendar
     */
    public static Deadline parse(String text) {
        try {
            return new Deadline(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            Problems.of("deadline")
                    .add("lastDay", "must be a day such as \"2010-09-30\"", text)
                    .refuse();
            throw e;
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Deadline fromJson(Object json) {
        StrictJson reader = StrictJson.of("deadline", null);
        Deadline read = new Deadline(reader.day("lastDay", json));
        reader.refuse();
        return read;
    }

    /**
     * Where something stands that was done.
     *
     * @param day the day on which it was done
     * @return ON_TIME on the last day and before, LATE after it
     */
    public DeadlineState doneOn(LocalDate day) {
        return day.isAfter(lastDay) ? DeadlineState.LATE : DeadlineState.ON_TIME;
    }

    /**
     * Where something stands that is not done.
     *
     * @param asOf the day on which that is known
     * @return OPEN on the last day and before, OVERDUE after it
     */
    public DeadlineState notDoneOn(LocalDate asOf) {
        return asOf.isAfter(lastDay) ? DeadlineState.OVERDUE : DeadlineState.OPEN;
    }

    /**
     * By how much a day is too late.
     *
     * @param day the day
     * @return the days after the last day, 0 on it and before
     */
    public long daysLate(LocalDate day) {
        return Math.max(0, DAYS.between(lastDay, day));
    }

    /** {@return such as 2010-09-30以前(含当日) and "by 2010-09-30, that day included"} */
    @Override
    public Text label() {
        return Text.of(lastDay + "以前（含当日）", "by " + lastDay + ", that day included");
    }

    /** {@return such as {@code 2010-09-30}; {@link #parse} reads it} */
    @JsonValue
    @Override
    public String toString() {
        return lastDay.toString();
    }
}
