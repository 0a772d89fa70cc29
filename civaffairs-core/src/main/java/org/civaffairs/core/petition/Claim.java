package org.civaffairs.core.petition;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;

/**
 * What somebody in the care of civil affairs asked for (诉求, C-76). The facts that it is put in check it.
 *
 * @param id by what the claim is named in all results, fit for a {@link org.civaffairs.core.value.Label}; not a person's name
 * @param reasonable whether it is reasonable (合理)
 * @param resolved whether it is resolved (解决)
 */
@JsonPropertyOrder({"id", "reasonable", "resolved"})
public record Claim(
        @JsonProperty("id") String id,
        @JsonProperty("reasonable") Truth reasonable,
        @JsonProperty("resolved") Truth resolved)
        implements Serializable {
    static Claim read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "id", "reasonable", "resolved");
        return new Claim(
                json.text(at + "id", row.get("id")),
                json.choice(at + "reasonable", row.get("reasonable"), Truth.values()),
                json.choice(at + "resolved", row.get("resolved"), Truth.values()));
    }
}
