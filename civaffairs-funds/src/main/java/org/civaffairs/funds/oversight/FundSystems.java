package org.civaffairs.funds.oversight;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How many of the five fund systems (C-141) and of the four internal controls (C-121) are known to be there, and how many
 * are known not to be; of the others nobody knows.
 *
 * @param systems systems that are kept, 0 to 5
 * @param systemsMissing systems that are not, 0 to 5
 * @param controls controls that are there, 0 to 4
 * @param controlsMissing controls that are not, 0 to 4
 */
@JsonPropertyOrder({"systems", "systemsMissing", "controls", "controlsMissing"})
public record FundSystems(
        @JsonProperty("systems") long systems,
        @JsonProperty("systemsMissing") long systemsMissing,
        @JsonProperty("controls") long controls,
        @JsonProperty("controlsMissing") long controlsMissing)
        implements Serializable {
    @JsonCreator
    static FundSystems fromJson(
            @JsonProperty("systems") @Nullable Object systems,
            @JsonProperty("systemsMissing") @Nullable Object systemsMissing,
            @JsonProperty("controls") @Nullable Object controls,
            @JsonProperty("controlsMissing") @Nullable Object controlsMissing,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "fund-systems value", unknown, "systems", "systemsMissing", "controls", "controlsMissing");
        FundSystems read = new FundSystems(
                json.natural("systems", systems),
                json.natural("systemsMissing", systemsMissing),
                json.natural("controls", controls),
                json.natural("controlsMissing", controlsMissing));
        json.refuse();
        return read;
    }
}
