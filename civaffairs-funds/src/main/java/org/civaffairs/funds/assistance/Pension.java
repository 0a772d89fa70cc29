package org.civaffairs.funds.assistance;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Whether a pension came on time and in full (C-56).
 *
 * @param arrears what was overdue and not paid, 0.00 or more; yuan
 * @param daysLate by how many days it was complete too late, or is late so far; 0 or more
 */
@JsonPropertyOrder({"arrears", "daysLate"})
public record Pension(
        @JsonProperty("arrears") Yuan arrears,
        @JsonProperty("daysLate") long daysLate) implements Serializable {
    /** On time and in full, or not due yet. */
    static final Pension IN_ORDER = new Pension(Yuan.ZERO, 0);

    @JsonCreator
    static Pension fromJson(
            @JsonProperty("arrears") @Nullable Object arrears,
            @JsonProperty("daysLate") @Nullable Object daysLate,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("pension-delivery value", unknown, "arrears", "daysLate");
        Pension read = new Pension(json.amount("arrears", arrears), json.natural("daysLate", daysLate));
        json.refuse();
        return read;
    }
}
