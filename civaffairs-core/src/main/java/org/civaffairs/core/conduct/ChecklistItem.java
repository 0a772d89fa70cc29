package org.civaffairs.core.conduct;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;

/**
 * One item of a checklist whose items the plan does not name.
 *
 * @param label what it is, in the caller's words, fit for a {@link org.civaffairs.core.value.Label}
 * @param done whether it was done
 */
@JsonPropertyOrder({"label", "done"})
public record ChecklistItem(
        @JsonProperty("label") String label,
        @JsonProperty("done") Truth done) implements Serializable {
    /**
     * Makes an item.
     *
     * @param label what it is
     * @param done whether it was done
     * @return the item
     */
    public static ChecklistItem of(String label, Truth done) {
        return new ChecklistItem(label, done);
    }

    static ChecklistItem read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "label", "done");
        return new ChecklistItem(
                json.text(path + "label", row.get("label")),
                json.choice(path + "done", row.get("done"), Truth.values()));
    }
}
