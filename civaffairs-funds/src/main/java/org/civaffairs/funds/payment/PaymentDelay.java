package org.civaffairs.funds.payment;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * How long money lay in the dedicated account before people had it, and what stayed behind (C-141).
 *
 * @param days calendar days from its arrival until it was paid in full, or until the day up to which payments are known if
 *     it was not; 0 if paid on the day of arrival, and where nothing was due to anybody
 * @param daysLate how many of them are beyond the limit, 0 or more
 * @param unpaid what was due to people and not paid; yuan, 0.00 or more
 * @param withheld what of that will not be paid either, since payment is over; yuan; null if nobody knows whether it is
 */
@JsonPropertyOrder({"days", "daysLate", "unpaid", "withheld"})
public record PaymentDelay(
        @JsonProperty("days") long days,
        @JsonProperty("daysLate") long daysLate,
        @JsonProperty("unpaid") Yuan unpaid,

        @JsonProperty("withheld") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Yuan withheld)
        implements Serializable {
    @JsonCreator
    static PaymentDelay fromJson(
            @JsonProperty("days") @Nullable Object days,
            @JsonProperty("daysLate") @Nullable Object daysLate,
            @JsonProperty("unpaid") @Nullable Object unpaid,
            @JsonProperty("withheld") @Nullable Object withheld,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("payment-delay value", unknown, "days", "daysLate", "unpaid", "withheld");
        PaymentDelay read = new PaymentDelay(
                json.natural("days", days),
                json.natural("daysLate", daysLate),
                json.amount("unpaid", unpaid),
                json.findAmount("withheld", withheld).orElse(null));
        json.refuse();
        return read;
    }
}
