package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Villages in order, for whoever asks for one: the plan speaks of grades and of no ranking (C-46). A higher grade goes first,
 * whatever the score that a veto left standing; within a grade the exact score decides. Equal villages share a place and are
 * marked as tied, and are never split silently.
 *
 * @param order how places are counted after a tie
 * @param places the villages, the best first; those who are tied by name
 * @param unranked by name, those whose grade or score is not certain
 */
@JsonPropertyOrder({"order", "places", "unranked"})
public record Ranking(
        @JsonProperty("order") RankOrder order,
        @JsonProperty("places") List<Place> places,
        @JsonProperty("unranked") List<String> unranked)
        implements Serializable {
    /**
     * An assessed village.
     *
     * @param village its name, once in a ranking
     * @param assessment how it was assessed
     */
    public record Entry(String village, VillageAssessment assessment) implements Serializable {}

    /**
     * A place in the order.
     *
     * @param rank the place, from 1
     * @param village the village
     * @param grade its grade, after vetoes
     * @param score its score, which a veto leaves standing
     * @param tied whether another village has the same place
     */
    @JsonPropertyOrder({"rank", "village", "grade", "score", "tied"})
    public record Place(
            @JsonProperty("rank") long rank,
            @JsonProperty("village") String village,
            @JsonProperty("grade") Grade grade,
            @JsonProperty("score") Score score,
            @JsonProperty("tied") boolean tied)
            implements Serializable {
        static Place read(StrictJson json, String at, Map<?, ?> row) {
            json.own(at, row.keySet(), "rank", "village", "grade", "score", "tied");
            return new Place(
                    json.natural(at + "rank", row.get("rank")),
                    json.text(at + "village", row.get("village")),
                    json.object(at + "grade", row.get("grade"), (path, g) -> Grade.read(json, path, g), Grade.NONE),
                    Score.read(json, at + "score", row.get("score")),
                    json.flag(at + "tied", row.get("tied")));
        }

        /** {@return such as {@code 2= 江桥村 good 87.5}} */
        @Override
        public String toString() {
            return rank + (tied ? "= " : " ") + village + " " + grade + " " + score;
        }
    }

    /**
     * Keeps the lists from changing.
     *
     * @param order how places are counted
     * @param places the villages in order
     * @param unranked those who have no place
     */
    public Ranking {
        places = List.copyOf(places);
        unranked = List.copyOf(unranked);
    }

    /**
     * Puts villages in order.
     *
     * @param order how places are counted after a tie
     * @param scheme the scheme by which all of them were scored
     * @param entries the villages, in any order
     * @return the ranking
     * @throws org.civaffairs.core.value.InvalidInputException if a village comes twice, or has a grade that the scheme does
     *     not have; all problems are reported
     */
    public static Ranking of(RankOrder order, ScoringScheme scheme, List<Entry> entries) {
        return new RankingOrder(order, scheme).rank(entries);
    }

    /**
     * Who gets one of so many places of honour, such as "excellent" villages by quota. Only villages of the grade itself
     * come in, and a tie is not cut: whoever is tied across the last place is named. Who could still be put out by an
     * unranked village is not certain.
     *
     * @param grade the id of the grade
     * @param quota how many, 0 or more
     * @return who is in for certain, who is as the ranking stands, and who is tied for what is left
     * @throws IllegalArgumentException if the quota is negative
     */
    public QuotaCut cut(String grade, int quota) {
        return QuotaCut.of(
                places.stream()
                        .filter(place -> place.grade().id().equals(grade))
                        .toList(),
                quota,
                unranked);
    }

    @JsonCreator
    static Ranking fromJson(
            @JsonProperty("order") @Nullable Object order,
            @JsonProperty("places") @Nullable Object places,
            @JsonProperty("unranked") @Nullable Object unranked,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("ranking", unknown, "order", "places", "unranked");
        Ranking read = new Ranking(
                json.choice("order", order, RankOrder.values()),
                json.objects("places", places, (at, row) -> Place.read(json, at, row)),
                json.items("unranked", unranked, json::text));
        json.refuse();
        return read;
    }
}
