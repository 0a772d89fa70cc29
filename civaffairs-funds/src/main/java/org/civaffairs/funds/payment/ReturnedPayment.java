package org.civaffairs.funds.payment;

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
 * What of a returned payment is still open (C-141).
 *
 * @param outstanding what came back and was not paid again; yuan, 0.00 or more
 * @param daysOpen for how many calendar days it has been open; 0 on the day of the return, and where nothing is
 */
@JsonPropertyOrder({"outstanding", "daysOpen"})
public record ReturnedPayment(
        @JsonProperty("outstanding") Yuan outstanding,
        @JsonProperty("daysOpen") long daysOpen) implements Serializable {
    @JsonCreator
    static ReturnedPayment fromJson(
            @JsonProperty("outstanding") @Nullable Object outstanding,
            @JsonProperty("daysOpen") @Nullable Object daysOpen,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("returned-payment value", unknown, "outstanding", "daysOpen");
        ReturnedPayment read =
                new ReturnedPayment(json.amount("outstanding", outstanding), json.natural("daysOpen", daysOpen));
        json.refuse();
        return read;
    }
}
