package org.civaffairs.core.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;

/**
 * One thing that an office must have or do to be in order. What it is the caller says: the plan has no list.
 *
 * @param item what it is, fit for a {@link org.civaffairs.core.value.Label}
 * @param done whether it is done
 */
@JsonPropertyOrder({"item", "done"})
public record ChecklistItem(
        @JsonProperty("item") String item,
        @JsonProperty("done") Truth done) implements Serializable {
    static ChecklistItem read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "item", "done");
        return new ChecklistItem(
                json.text(at + "item", row.get("item")), json.choice(at + "done", row.get("done"), Truth.values()));
    }
}
