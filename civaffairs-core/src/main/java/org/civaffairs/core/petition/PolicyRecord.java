package org.civaffairs.core.petition;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;

/**
 * A policy or regulation of civil affairs, and whether it is carried out (C-143).
 *
 * @param name its name, fit for a {@link org.civaffairs.core.value.Label}
 * @param carriedOut whether it is carried out effectively (有效实施), as the judge found
 */
@JsonPropertyOrder({"name", "carriedOut"})
public record PolicyRecord(
        @JsonProperty("name") String name,
        @JsonProperty("carriedOut") Truth carriedOut) implements Serializable {
    static PolicyRecord read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "name", "carriedOut");
        return new PolicyRecord(
                json.text(at + "name", row.get("name")),
                json.choice(at + "carriedOut", row.get("carriedOut"), Truth.values()));
    }
}
