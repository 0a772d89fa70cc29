package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * The books are closed up to a day (结账): after it, nothing may be booked on that day or before.
 *
 * @param position how many postings stand before it
 * @param through the last day that is closed, inclusive
 */
@JsonPropertyOrder({"position", "through"})
public record Closing(
        @JsonProperty("position") int position,

        @JsonProperty("through") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate through)
        implements Serializable {
    /**
     * Checks position and day.
     *
     * @param position how many postings stand before it
     * @param through the last day that is closed, inclusive
     * @throws org.civaffairs.core.value.InvalidInputException if the position is negative, or the day millions of years away
     */
    public Closing {
        long day = through.toEpochDay();
        Problems.of("closing")
                .notNegative("position", position)
                .require(day == (int) day, "through", "must be a day of some calendar", through)
                .refuse();
    }

    @JsonCreator
    static Closing fromJson(
            @JsonProperty("position") @Nullable Object position,
            @JsonProperty("through") @Nullable Object through,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("closing", unknown, "position", "through");
        int before = json.count("position", position);
        LocalDate day = json.day("through", through);
        return json.build(() -> new Closing(before, day));
    }
}
