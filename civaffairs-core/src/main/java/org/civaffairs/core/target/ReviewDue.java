package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * When a case is to be reviewed again (C-04).
 *
 * @param dueOn the day by which it is to be reviewed
 * @param daysOverdue by how many days that is past, 0 on that day and before
 */
@JsonPropertyOrder({"dueOn", "daysOverdue"})
public record ReviewDue(
        @JsonProperty("dueOn") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate dueOn,

        @JsonProperty("daysOverdue") long daysOverdue)
        implements Serializable {
    @JsonCreator
    static ReviewDue fromJson(
            @JsonProperty("dueOn") @Nullable Object dueOn,
            @JsonProperty("daysOverdue") @Nullable Object daysOverdue,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("review-due value", unknown, "dueOn", "daysOverdue");
        ReviewDue read = new ReviewDue(json.day("dueOn", dueOn), json.natural("daysOverdue", daysOverdue));
        json.refuse();
        return read;
    }
}
