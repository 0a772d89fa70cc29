package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.Count;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Who gets one of so many places by quota. Certain, left and unfilled add up to the quota.
 *
 * <p>For example, a quota of 2 and villages with 95, 90 and 90: the first is certain, the others are tied for 1 place.
 *
 * @param certain those who are in, the best first
 * @param tied those who are equal and more than the places that are left; empty without a tie
 * @param left the places that those who are tied cannot all have; 0 without a tie
 * @param unfilled the places that nobody can fill
 */
@JsonPropertyOrder({"certain", "tied", "left", "unfilled"})
public record QuotaCut(
        @JsonProperty("certain") List<String> certain,
        @JsonProperty("tied") List<String> tied,
        @JsonProperty("left") long left,
        @JsonProperty("unfilled") long unfilled)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param certain those who are in
     * @param tied those who are tied
     * @param left the places that they are tied for
     * @param unfilled the places that nobody can fill
     */
    public QuotaCut {
        certain = List.copyOf(certain);
        tied = List.copyOf(tied);
    }

    static QuotaCut of(List<Ranking.Place> places, int quota) {
        int seats = Math.min(new Count(quota).value(), places.size());
        boolean cutsTie = seats > 0
                && seats < places.size()
                && places.get(seats - 1).rank() == places.get(seats).rank();
        long line = cutsTie ? places.get(seats).rank() : 0;
        List<String> in = new ArrayList<>();
        List<String> equal = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Ranking.Place place = places.get(i);
            if (place.rank() == line) {
                equal.add(place.village());
            } else if (i < seats) {
                in.add(place.village());
            }
        }
        return new QuotaCut(in, equal, seats - in.size(), quota - seats);
    }

    /** {@return whether the quota cuts a tie, which somebody has to break} */
    public boolean cutsTie() {
        return !tied.isEmpty();
    }

    @JsonCreator
    static QuotaCut fromJson(
            @JsonProperty("certain") @Nullable Object certain,
            @JsonProperty("tied") @Nullable Object tied,
            @JsonProperty("left") @Nullable Object left,
            @JsonProperty("unfilled") @Nullable Object unfilled,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("quota cut", unknown, "certain", "tied", "left", "unfilled");
        QuotaCut read = new QuotaCut(
                json.items("certain", certain, json::text),
                json.items("tied", tied, json::text),
                json.natural("left", left),
                json.natural("unfilled", unfilled));
        json.refuse();
        return read;
    }
}
