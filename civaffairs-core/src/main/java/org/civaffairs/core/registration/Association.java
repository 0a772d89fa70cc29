package org.civaffairs.core.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;

/**
 * An association (社团组织), and what is known of it.
 *
 * @param name its name, fit for a {@link org.civaffairs.core.value.Label}
 * @param rural whether it is a rural professional association (农村专业经济协会)
 * @param registered whether it is registered (登记)
 * @param inspected whether it passed through the inspection of the year (年检); asked of those registered
 * @param lawful whether it works by law and rules (依法依规), as somebody found
 */
@JsonPropertyOrder({"name", "rural", "registered", "inspected", "lawful"})
public record Association(
        @JsonProperty("name") String name,
        @JsonProperty("rural") boolean rural,
        @JsonProperty("registered") Truth registered,
        @JsonProperty("inspected") Truth inspected,
        @JsonProperty("lawful") Truth lawful)
        implements Serializable {
    static Association read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "name", "rural", "registered", "inspected", "lawful");
        return new Association(
                json.text(at + "name", row.get("name")),
                json.flag(at + "rural", row.get("rural")),
                json.choice(at + "registered", row.get("registered"), Truth.values()),
                json.choice(at + "inspected", row.get("inspected"), Truth.values()),
                json.choice(at + "lawful", row.get("lawful"), Truth.values()));
    }
}
