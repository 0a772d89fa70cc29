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
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * A second ballot (重新票决) on those who are tied, and on nobody else. It may tie again, and leaves a tie that is never
 * larger; see {@link Selection#resolve(SelectionFacts, Reballot)}.
 *
 * @param day the day of the second ballot
 * @param votes what each of those tied got
 */
@JsonPropertyOrder({"day", "votes"})
public record Reballot(
        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @JsonProperty("votes") List<Votes> votes)
        implements Serializable {
    static final String WHAT = "second ballot";

    /**
     * What one candidate got.
     *
     * @param id the candidate
     * @param votes the votes, 0 or more
     */
    @JsonPropertyOrder({"id", "votes"})
    public record Votes(
            @JsonProperty("id") String id,
            @JsonProperty("votes") long votes) implements Serializable {}

    /**
     * Keeps the list from changing.
     *
     * @param day the day of the second ballot
     * @param votes what each of those tied got
     */
    public Reballot {
        votes = List.copyOf(votes);
    }

    @JsonCreator
    static Reballot fromJson(
            @JsonProperty("day") @Nullable Object day,
            @JsonProperty("votes") @Nullable Object votes,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(WHAT, unknown, "day", "votes");
        LocalDate when = json.day("day", day);
        List<Votes> read = json.objects("votes", votes, (at, row) -> {
            json.own(at, row.keySet(), "id", "votes");
            return new Votes(json.text(at + "id", row.get("id")), json.natural(at + "votes", row.get("votes")));
        });
        json.refuse();
        return new Reballot(when, read);
    }
}
