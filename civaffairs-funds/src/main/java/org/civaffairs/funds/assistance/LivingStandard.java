package org.civaffairs.funds.assistance;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * How far a key entitled recipient lives below people there (C-57).
 *
 * @param gap what is missing, 0.00 or more; yuan
 */
public record LivingStandard(@JsonProperty("gap") Yuan gap) implements Serializable {
    @JsonCreator
    static LivingStandard fromJson(
            @JsonProperty("gap") @Nullable Object gap, @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("living-standard value", unknown, "gap");
        LivingStandard read = new LivingStandard(json.amount("gap", gap));
        json.refuse();
        return read;
    }
}
