package org.civaffairs.funds.matching;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * The matching fund that a township should put up (C-83); yuan.
 *
 * @param required the least amount that is enough: the share of the base, rounded up to the fen
 * @param shortfall what is missing, 0.00 or more
 * @param base the money of which the share is taken, by the reading in force
 * @param counted the budgeted money that counts, by the reading in force
 */
@JsonPropertyOrder({"required", "shortfall", "base", "counted"})
public record Matching(
        @JsonProperty("required") Yuan required,
        @JsonProperty("shortfall") Yuan shortfall,
        @JsonProperty("base") Yuan base,
        @JsonProperty("counted") Yuan counted)
        implements Serializable {
    @JsonCreator
    static Matching fromJson(
            @JsonProperty("required") @Nullable Object required,
            @JsonProperty("shortfall") @Nullable Object shortfall,
            @JsonProperty("base") @Nullable Object base,
            @JsonProperty("counted") @Nullable Object counted,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("matching value", unknown, "required", "shortfall", "base", "counted");
        Matching read = new Matching(
                json.amount("required", required),
                json.amount("shortfall", shortfall),
                json.amount("base", base),
                json.amount("counted", counted));
        json.refuse();
        return read;
    }
}
