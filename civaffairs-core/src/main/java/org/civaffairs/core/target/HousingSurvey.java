package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * As what a household is counted in the housing survey (C-17).
 *
 * @param kinds its kinds, the worst first; empty where it is not counted
 */
public record HousingSurvey(@JsonProperty("kinds") List<HousingKind> kinds) implements Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param kinds its kinds
     */
    public HousingSurvey {
        kinds = List.copyOf(kinds);
    }

    @JsonCreator
    static HousingSurvey fromJson(
            @JsonProperty("kinds") @Nullable Object kinds, @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("housing-survey value", unknown, "kinds");
        HousingSurvey read = new HousingSurvey(
                json.items("kinds", kinds, (path, kind) -> json.choice(path, kind, HousingKind.values())));
        json.refuse();
        return read;
    }
}
