package org.civaffairs.core.conduct;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/** Months and moments as they are written in JSON. */
final class Reading {
    private static final YearMonth SOME_MONTH = YearMonth.of(1970, 1);
    private static final LocalDateTime SOME_MOMENT = LocalDateTime.of(1970, 1, 1, 0, 0);

    private Reading() {}

    static YearMonth month(StrictJson json, String path, @Nullable Object month) {
        return json.parsed(path, month, Reading::month, SOME_MONTH);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            Problems.of("month")
                    .add("text", "must be a month such as \"2010-06\"", text)
                    .refuse();
            throw e; // refused already
        }
    }

    /** A moment that may be unknown: absent or null. */
    static Optional<LocalDateTime> findMoment(StrictJson json, String path, @Nullable Object moment) {
        return moment == null ? Optional.empty() : Optional.of(moment(json, path, moment));
    }

    static LocalDateTime moment(StrictJson json, String path, @Nullable Object moment) {
        return json.parsed(path, moment, Reading::moment, SOME_MOMENT);
    }

    private static LocalDateTime moment(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("it must be a moment such as \"2010-06-10T06:00\"", e);
        }
    }
}
