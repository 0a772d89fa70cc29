package org.civaffairs.core.target;

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
 * Whether a person got what is due.
 *
 * @param status ACHIEVED, or a miss by the force of the clause
 * @param arrears what is due and was not delivered, 0.00 or more; yuan
 */
@JsonPropertyOrder({"status", "arrears"})
public record Delivery(
        @JsonProperty("status") Status status,
        @JsonProperty("arrears") Yuan arrears) implements Serializable {
    @JsonCreator
    static Delivery fromJson(
            @JsonProperty("status") @Nullable Object status,
            @JsonProperty("arrears") @Nullable Object arrears,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("delivery value", unknown, "status", "arrears");
        Delivery read = new Delivery(json.choice("status", status, Status.values()), json.amount("arrears", arrears));
        json.refuse();
        return read;
    }
}
