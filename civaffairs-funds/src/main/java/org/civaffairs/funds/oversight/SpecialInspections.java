package org.civaffairs.funds.oversight;

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
 * Which special funds were inspected in the year, and how (C-125, C-141). Where something is known to be missed, what nobody
 * knows counts as 0.
 *
 * @param held how many inspections were held
 * @param covered the money of which there was one, in the plan's order
 * @param uncovered the money of a section that the plan names of which there was none so far, in the plan's order
 * @param alone how many were held without the audit room or without the section whose money it is
 * @param reported of how many there is a report
 */
@JsonPropertyOrder({"held", "covered", "uncovered", "alone", "reported"})
public record SpecialInspections(
        @JsonProperty("held") long held,
        @JsonProperty("covered") List<SpecialMoney> covered,
        @JsonProperty("uncovered") List<SpecialMoney> uncovered,
        @JsonProperty("alone") long alone,
        @JsonProperty("reported") long reported)
        implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param held how many inspections were held
     * @param covered the money of which there was one
     * @param uncovered the named money of which there was none
     * @param alone how many were not held together
     * @param reported of how many there is a report
     */
    public SpecialInspections {
        covered = List.copyOf(covered);
        uncovered = List.copyOf(uncovered);
    }

    @JsonCreator
    static SpecialInspections fromJson(
            @JsonProperty("held") @Nullable Object held,
            @JsonProperty("covered") @Nullable Object covered,
            @JsonProperty("uncovered") @Nullable Object uncovered,
            @JsonProperty("alone") @Nullable Object alone,
            @JsonProperty("reported") @Nullable Object reported,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "special-inspections value", unknown, "held", "covered", "uncovered", "alone", "reported");
        SpecialInspections read = new SpecialInspections(
                json.natural("held", held),
                json.items("covered", covered, (at, one) -> json.choice(at, one, SpecialMoney.values())),
                json.items("uncovered", uncovered, (at, one) -> json.choice(at, one, SpecialMoney.values())),
                json.natural("alone", alone),
                json.natural("reported", reported));
        json.refuse();
        return read;
    }
}
