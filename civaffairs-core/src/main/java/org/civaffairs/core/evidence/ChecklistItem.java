package org.civaffairs.core.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.StrictJson;

/**
 * One item of a list that the plan asks for without naming its items: the six ones (C-101), what makes registration
 * orderly (C-59, C-60).
 *
 * <p>For example, {@code {"label":"公示收费标准","done":"NO"}}.
 *
 * @param label what it is, in the caller's words, fit for a {@link org.civaffairs.core.value.Label}
 * @param done whether it is done
 */
@JsonPropertyOrder({"label", "done"})
public record ChecklistItem(
        @JsonProperty("label") String label,
        @JsonProperty("done") Truth done) implements Serializable {
    /**
     * Makes an item.
     *
     * @param label what it is
     * @param done whether it is done
     * @return the item
     */
    public static ChecklistItem of(String label, Truth done) {
        return new ChecklistItem(label, done);
    }

    /**
     * Reads an item of a list of facts; what is wrong with it is among the problems of these facts.
     *
     * @param json the facts
     * @param path where it stands, such as {@code items[0].}
     * @param row its properties
     * @return the item, of no use if there is a problem
     */
    public static ChecklistItem read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "label", "done");
        return new ChecklistItem(
                json.text(path + "label", row.get("label")),
                json.choice(path + "done", row.get("done"), Truth.values()));
    }
}
