package org.civaffairs.core.registration;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;

/**
 * A check of associations (C-64).
 *
 * @param day its day
 * @param finance whether it looked at finances (财务情况)
 * @param work whether it looked at work (工作情况)
 * @param organisations how many organisations it looked at, 1 or more
 */
@JsonPropertyOrder({"day", "finance", "work", "organisations"})
public record AssociationCheck(
        @JsonProperty("day") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate day,

        @JsonProperty("finance") boolean finance,
        @JsonProperty("work") boolean work,
        @JsonProperty("organisations") int organisations)
        implements Serializable {
    static AssociationCheck read(StrictJson json, String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "day", "finance", "work", "organisations");
        return new AssociationCheck(
                json.day(at + "day", row.get("day")),
                json.flag(at + "finance", row.get("finance")),
                json.flag(at + "work", row.get("work")),
                json.count(at + "organisations", row.get("organisations")));
    }
}
