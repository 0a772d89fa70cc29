package org.civaffairs.funds.assistance;

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
 * What a person is due under the five guarantees (C-08); yuan.
 *
 * @param required the least amount that is enough, by the reading in force; rounded up to the fen
 * @param gap what is missing, 0.00 or more
 */
@JsonPropertyOrder({"required", "gap"})
public record SupportStandard(
        @JsonProperty("required") Yuan required,
        @JsonProperty("gap") Yuan gap) implements Serializable {
    @JsonCreator
    static SupportStandard fromJson(
            @JsonProperty("required") @Nullable Object required,
            @JsonProperty("gap") @Nullable Object gap,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("support-standard value", unknown, "required", "gap");
        SupportStandard read = new SupportStandard(json.amount("required", required), json.amount("gap", gap));
        json.refuse();
        return read;
    }
}
