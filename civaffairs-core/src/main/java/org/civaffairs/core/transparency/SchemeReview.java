package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What a scoring scheme assesses (C-36, C-37, C-95).
 *
 * @param criteria how many criteria it has, bonuses among them
 * @param ballotExecution the points on how the panel's ballot is carried out
 * @param ballotShare their share of the full mark
 * @param rightsUnserved the rights that no criterion serves
 * @param criteriaWithoutRight the ids of the criteria that serve no right
 */
@JsonPropertyOrder({"criteria", "ballotExecution", "ballotShare", "rightsUnserved", "criteriaWithoutRight"})
public record SchemeReview(
        @JsonProperty("criteria") long criteria,
        @JsonProperty("ballotExecution") Points ballotExecution,
        @JsonProperty("ballotShare") Ratio ballotShare,
        @JsonProperty("rightsUnserved") List<Right> rightsUnserved,
        @JsonProperty("criteriaWithoutRight") List<String> criteriaWithoutRight)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param criteria how many criteria
     * @param ballotExecution the points on the panel's ballot
     * @param ballotShare their share
     * @param rightsUnserved the rights that no criterion serves
     * @param criteriaWithoutRight the criteria that serve no right
     */
    public SchemeReview {
        rightsUnserved = List.copyOf(rightsUnserved);
        criteriaWithoutRight = List.copyOf(criteriaWithoutRight);
    }

    static SchemeReview of(ScoringScheme scheme) {
        Points ballot = scheme.ballotExecution();
        return new SchemeReview(
                scheme.criteria().size(),
                ballot,
                Ratio.of(ballot.thousandths(), scheme.fullMark().thousandths()),
                scheme.rightsUnserved(),
                scheme.criteria().stream()
                        .filter(criterion -> criterion.rights().isEmpty())
                        .map(Criterion::id)
                        .toList());
    }

    @JsonCreator
    static SchemeReview fromJson(
            @JsonProperty("criteria") @Nullable Object criteria,
            @JsonProperty("ballotExecution") @Nullable Object ballotExecution,
            @JsonProperty("ballotShare") @Nullable Object ballotShare,
            @JsonProperty("rightsUnserved") @Nullable Object rightsUnserved,
            @JsonProperty("criteriaWithoutRight") @Nullable Object criteriaWithoutRight,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "scoring-scheme value",
                unknown,
                "criteria",
                "ballotExecution",
                "ballotShare",
                "rightsUnserved",
                "criteriaWithoutRight");
        SchemeReview read = new SchemeReview(
                json.natural("criteria", criteria),
                Points.read(json, "ballotExecution", ballotExecution),
                json.parsed("ballotShare", ballotShare, Ratio::parse, Ratio.percent(0)),
                json.items("rightsUnserved", rightsUnserved, (at, word) -> json.choice(at, word, Right.values())),
                json.items("criteriaWithoutRight", criteriaWithoutRight, json::text));
        json.refuse();
        return read;
    }
}
