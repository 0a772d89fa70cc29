package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.Count;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Who gets one of so many places by quota, as a ranking stands, and of these who does however the unranked turn out, each of
 * whom could stand before them. Certain, provisional, left and unfilled add up to the quota.
 *
 * <p>For example, a quota of 2 and villages with 95, 90 and 90: the first is certain, the others are tied for 1 place. A
 * quota of 1, a village with 90 and an unranked one between 85 and 95: nobody is certain, the first is provisional; with a
 * quota of 2 it is certain.
 *
 * @param certain those who are in however the unranked turn out, the best first
 * @param provisional those who are in as the ranking stands, after those who are certain; the unranked may put them out
 * @param tied those who are equal and more than the places that are left, as the ranking stands; empty without a tie
 * @param left the places that those who are tied cannot all have; 0 without a tie
 * @param unfilled the places that nobody who is ranked can fill
 * @param unranked by name, those whose grade or score is not certain
 */
@JsonPropertyOrder({"certain", "provisional", "tied", "left", "unfilled", "unranked"})
public record QuotaCut(
        @JsonProperty("certain") List<String> certain,
        @JsonProperty("provisional") List<String> provisional,
        @JsonProperty("tied") List<String> tied,
        @JsonProperty("left") long left,
        @JsonProperty("unfilled") long unfilled,
        @JsonProperty("unranked") List<String> unranked)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param certain those who are in however the unranked turn out
     * @param provisional those who are in as the ranking stands
     * @param tied those who are tied
     * @param left the places that they are tied for
     * @param unfilled the places that nobody who is ranked can fill
     * @param unranked those who are not ranked
     */
    public QuotaCut {
        certain = List.copyOf(certain);
        provisional = List.copyOf(provisional);
        tied = List.copyOf(tied);
        unranked = List.copyOf(unranked);
    }

    static QuotaCut of(List<Ranking.Place> places, int quota, List<String> unranked) {
        int seats = Math.min(new Count(quota).value(), places.size());
        int in = whole(places, seats);
        int certain = whole(places, Math.min(seats, Math.max(0, quota - unranked.size())));
        int end = in;
        while (in < seats
                && end < places.size()
                && places.get(end).rank() == places.get(in).rank()) {
            end++;
        }
        return new QuotaCut(
                names(places, 0, certain),
                names(places, certain, in),
                names(places, in, end),
                seats - in,
                quota - seats,
                unranked);
    }

    /** How many of the first come in when a tie across the last of so many seats leaves out all who are tied. */
    private static int whole(List<Ranking.Place> places, int seats) {
        int in = seats;
        while (in > 0
                && in < places.size()
                && places.get(in - 1).rank() == places.get(seats).rank()) {
            in--;
        }
        return in;
    }

    private static List<String> names(List<Ranking.Place> places, int from, int to) {
        return places.subList(from, to).stream().map(Ranking.Place::village).toList();
    }

    /** {@return whether the quota cuts a tie, which somebody has to break} */
    public boolean cutsTie() {
        return !tied.isEmpty();
    }

    @JsonCreator
    static QuotaCut fromJson(
            @JsonProperty("certain") @Nullable Object certain,
            @JsonProperty("provisional") @Nullable Object provisional,
            @JsonProperty("tied") @Nullable Object tied,
            @JsonProperty("left") @Nullable Object left,
            @JsonProperty("unfilled") @Nullable Object unfilled,
            @JsonProperty("unranked") @Nullable Object unranked,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json =
                StrictJson.of("quota cut", unknown, "certain", "provisional", "tied", "left", "unfilled", "unranked");
        QuotaCut read = new QuotaCut(
                json.items("certain", certain, json::text),
                json.items("provisional", provisional, json::text),
                json.items("tied", tied, json::text),
                json.natural("left", left),
                json.natural("unfilled", unfilled),
                json.items("unranked", unranked, json::text));
        json.refuse();
        return read;
    }
}
