package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;

/**
 * The scores of a grade: from a number of points, itself included, to another that belongs to the next grade. The highest
 * band includes its end.
 *
 * @param grade the grade
 * @param from where it begins
 * @param to where it ends
 */
@JsonPropertyOrder({"grade", "from", "to"})
public record GradeBand(
        @JsonProperty("grade") Grade grade,
        @JsonProperty("from") Points from,
        @JsonProperty("to") Points to) implements Serializable {
    static GradeBand read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "grade", "from", "to");
        return new GradeBand(
                json.object(at + "grade", row.get("grade"), (path, grade) -> Grade.read(json, path, grade), Grade.NONE),
                Points.read(json, at + "from", row.get("from")),
                Points.read(json, at + "to", row.get("to")));
    }

    /** {@return such as {@code good [75, 90)}} */
    @Override
    public String toString() {
        return grade + " [" + from + ", " + to + ")";
    }
}
