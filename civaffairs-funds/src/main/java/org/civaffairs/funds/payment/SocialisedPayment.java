package org.civaffairs.funds.payment;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * Whether a payment went by card or passbook where it could (C-119).
 *
 * @param due whether it had to: YES if it could be, which is known of what was paid so; UNKNOWN only where it was paid in
 *     cash without a reason, which is a finding either way
 * @param met YES if it was paid by card or passbook, or in cash with a reason where it could not be; NO otherwise
 */
@JsonPropertyOrder({"due", "met"})
public record SocialisedPayment(
        @JsonProperty("due") Truth due, @JsonProperty("met") Truth met) implements Serializable {
    /**
     * Checks that the verdict is one.
     *
     * @param due whether it had to be paid by card or passbook
     * @param met whether the duty was met
     * @throws org.civaffairs.core.value.InvalidInputException if met is UNKNOWN: such a case is undetermined; or if it was met
     *     and nobody knows whether it was due
     */
    public SocialisedPayment {
        Problems.of("socialised-payment value")
                .require(met != Truth.UNKNOWN, "met", "must be YES or NO: what is unknown is undetermined")
                .require(
                        due != Truth.UNKNOWN || met != Truth.YES,
                        "due",
                        "must be YES or NO where it was met: of card and passbook it is known, and cash has its reason")
                .refuse();
    }

    @JsonCreator
    static SocialisedPayment fromJson(
            @JsonProperty("due") @Nullable Object due,
            @JsonProperty("met") @Nullable Object met,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("socialised-payment value", unknown, "due", "met");
        Truth must = json.choice("due", due, Truth.values());
        Truth was = json.choice("met", met, Truth.values());
        json.refuse();
        return new SocialisedPayment(must, was);
    }
}
