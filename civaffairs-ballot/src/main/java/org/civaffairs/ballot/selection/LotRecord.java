package org.civaffairs.ballot.selection;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * The record of a draw (抽签记录) that gives the seats left to some of those tied. The draw happens outside; a record that
 * decides more than the tie, or less, is refused by {@link Selection#resolve(SelectionFacts, LotRecord)}.
 *
 * <p>For example, {@code new LotRecord(LocalDate.of(2010, 6, 2), List.of(PersonName.parse("李四")), List.of("a3"))}.
 *
 * @param day the day of the draw
 * @param witnesses who watched it (见证人), at least one
 * @param drawn the ids of those who get a seat, in the order in which they were drawn
 */
@JsonPropertyOrder({"day", "witnesses", "drawn"})
public record LotRecord(
        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @JsonProperty("witnesses") List<PersonName> witnesses,
        @JsonProperty("drawn") List<String> drawn)
        implements Serializable {
    static final String WHAT = "lot record";

    /**
     * Keeps the lists from changing.
     *
     * @param day the day of the draw
     * @param witnesses who watched it
     * @param drawn the ids of those who get a seat
     * @throws org.civaffairs.core.value.InvalidInputException if nobody watched
     */
    public LotRecord {
        witnesses = List.copyOf(witnesses);
        drawn = List.copyOf(drawn);
        Problems.of(WHAT)
                .require(
                        !witnesses.isEmpty(),
                        "witnesses",
                        "must not be empty: a draw that nobody watched decides nothing")
                .refuse();
    }

    @JsonCreator
    static LotRecord fromJson(
            @JsonProperty("day") @Nullable Object day,
            @JsonProperty("witnesses") @Nullable Object witnesses,
            @JsonProperty("drawn") @Nullable Object drawn,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(WHAT, unknown, "day", "witnesses", "drawn");
        LocalDate when = json.day("day", day);
        List<PersonName> who = json.items("witnesses", witnesses, json::person);
        List<String> ids = json.items("drawn", drawn, json::text);
        return json.build(() -> new LotRecord(when, who, ids));
    }
}
