package org.civaffairs.core.study;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.StrictJson;

/**
 * Whether a cadre studied (C-128).
 *
 * @param cadre who; masked wherever it is shown
 * @param studied whether the cadre studied (认真学习), by the records
 */
@JsonPropertyOrder({"cadre", "studied"})
public record StudyRecord(
        @JsonProperty("cadre") PersonName cadre,
        @JsonProperty("studied") Truth studied) implements Serializable {
    static StudyRecord read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "cadre", "studied");
        return new StudyRecord(
                json.person(at + "cadre", row.get("cadre")),
                json.choice(at + "studied", row.get("studied"), Truth.values()));
    }
}
