package org.civaffairs.funds.journal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;

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
        implements Serializable {}
