package org.civaffairs.core.evidence;

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
 * In which months there was enough on record: reviews of petitions (C-78), checks of special funds (C-125). Only months that
 * are over are judged.
 *
 * @param months how many months are over, 0 to 12
 * @param covered in how many of them there was enough
 * @param missed the others, 1 for January, in order
 */
@JsonPropertyOrder({"months", "covered", "missed"})
public record CoveredMonths(
        @JsonProperty("months") long months,
        @JsonProperty("covered") long covered,
        @JsonProperty("missed") List<Long> missed)
        implements Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param months how many months are over
     * @param covered in how many of them there was enough
     * @param missed the others
     */
    public CoveredMonths {
        missed = List.copyOf(missed);
    }

    @JsonCreator
    static CoveredMonths fromJson(
            @JsonProperty("months") @Nullable Object months,
            @JsonProperty("covered") @Nullable Object covered,
            @JsonProperty("missed") @Nullable Object missed,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("covered-months value", unknown, "months", "covered", "missed");
        CoveredMonths read = new CoveredMonths(
                json.natural("months", months),
                json.natural("covered", covered),
                json.items("missed", missed, json::natural));
        json.refuse();
        return read;
    }
}
