package org.civaffairs.core.award;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;

/**
 * An entry that a list of awards must not have (C-44).
 *
 * @param village the village's name
 * @param level who was to give the honour: county or township
 * @param clauses the clauses by which the village is barred, such as C-41
 */
@JsonPropertyOrder({"village", "level", "clauses"})
public record RefusedAward(
        @JsonProperty("village") String village,
        @JsonProperty("level") AwardLevel level,
        @JsonProperty("clauses") List<String> clauses)
        implements Text.Labelled, Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param village the village's name
     * @param level who was to give the honour
     * @param clauses the clauses by which the village is barred
     */
    public RefusedAward {
        clauses = List.copyOf(clauses);
    }

    static RefusedAward read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "village", "level", "clauses");
        return new RefusedAward(
                json.text(at + "village", row.get("village")),
                json.choice(at + "level", row.get("level"), AwardLevel.values()),
                json.items(at + "clauses", row.get("clauses"), json::text));
    }

    /** {@return the village, with the level in words and the clauses} */
    @Override
    public Text label() {
        return Text.of(
                village + " " + level.label().zh() + " " + clauses,
                village + " " + level.label().en() + " " + clauses);
    }

    /** {@return such as {@code V07 COUNTY [C-41]}} */
    @Override
    public String toString() {
        return village + " " + level + " " + clauses;
    }
}
