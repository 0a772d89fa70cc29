package org.civaffairs.core.award;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What must come off a list of awards (C-44, C-45), and what may stay; in the order of the list.
 *
 * @param clean whether no entry is of a barred village: NO as soon as one is, UNKNOWN while of some nobody knows
 * @param refused entries of villages that are barred
 * @param uncertain entries of villages of which nobody knows, which cannot be cleared
 * @param cleared the villages that may be named
 * @param undecided entries of other honours or levels, which this rule does not decide
 */
@JsonPropertyOrder({"clean", "refused", "uncertain", "cleared", "undecided"})
public record AwardListReview(
        @JsonProperty("clean") Truth clean,
        @JsonProperty("refused") List<RefusedAward> refused,
        @JsonProperty("uncertain") List<Nomination> uncertain,
        @JsonProperty("cleared") List<AdvancedVillage> cleared,
        @JsonProperty("undecided") List<Nomination> undecided)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param clean whether no entry is of a barred village
     * @param refused entries of villages that are barred
     * @param uncertain entries of villages of which nobody knows
     * @param cleared the villages that may be named
     * @param undecided entries of other honours or levels
     */
    public AwardListReview {
        refused = List.copyOf(refused);
        uncertain = List.copyOf(uncertain);
        cleared = List.copyOf(cleared);
        undecided = List.copyOf(undecided);
    }

    @JsonCreator
    static AwardListReview fromJson(
            @JsonProperty("clean") @Nullable Object clean,
            @JsonProperty("refused") @Nullable Object refused,
            @JsonProperty("uncertain") @Nullable Object uncertain,
            @JsonProperty("cleared") @Nullable Object cleared,
            @JsonProperty("undecided") @Nullable Object undecided,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json =
                StrictJson.of("award-list value", unknown, "clean", "refused", "uncertain", "cleared", "undecided");
        AwardListReview read = new AwardListReview(
                json.choice("clean", clean, Truth.values()),
                json.objects("refused", refused, (at, row) -> RefusedAward.read(json, at, row)),
                json.objects("uncertain", uncertain, (at, row) -> Nomination.read(json, at, row)),
                json.objects("cleared", cleared, (at, row) -> AdvancedVillage.read(json, at, row)),
                json.objects("undecided", undecided, (at, row) -> Nomination.read(json, at, row)));
        json.refuse();
        return read;
    }
}
