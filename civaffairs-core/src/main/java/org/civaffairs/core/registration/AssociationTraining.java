package org.civaffairs.core.registration;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;

/**
 * A training of associations (C-63).
 *
 * @param day its day
 * @param attended how many organisations attended, 1 or more
 */
@JsonPropertyOrder({"day", "attended"})
public record AssociationTraining(
        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @JsonProperty("attended") int attended)
        implements Serializable {
    static AssociationTraining read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "day", "attended");
        return new AssociationTraining(
                json.day(at + "day", row.get("day")), json.count(at + "attended", row.get("attended")));
    }
}
