package org.civaffairs.funds.payment;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One payment to a person, and by which channel (C-119).
 *
 * <p>For example, {@code {"township":"柏市镇","person":"王五","channel":"CASH","feasible":"NO","reason":"卧床,村内无网点"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "person", "channel", "feasible", "reason"})
public abstract class SocialisedPaymentFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    SocialisedPaymentFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return who was paid; masked wherever it is shown} */
    @JsonProperty("person")
    public abstract PersonName person();

    /** {@return by which channel} */
    @JsonProperty("channel")
    public abstract PaymentChannel channel();

    /** {@return whether it could be paid by card or passbook (能够社会化发放); NO only where it was paid in cash} */
    @JsonProperty("feasible")
    public abstract Truth feasible();

    /**
     * {@return the reason on record why it could not be paid by card or passbook, fit for a
     * {@link org.civaffairs.core.value.Label} and without names; empty if there is none on record, and where it was paid so}
     */
    @JsonProperty("reason")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<String> reason();

    @Value.Check
    void check() {
        Problems problems = Problems.of("socialised-payment").label("township", township());
        if (channel().isSocialised()) {
            problems.require(
                    feasible() != Truth.NO,
                    "feasible",
                    "must not be NO where it was paid by card or passbook: that it was possible is known");
            problems.require(reason().isEmpty(), "reason", "must not be given where it was paid by card or passbook");
        }
        reason().ifPresent(reason -> problems.label("reason", reason));
        problems.refuse();
    }

    @JsonCreator
    static SocialisedPaymentFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("person") @Nullable Object person,
            @JsonProperty("channel") @Nullable Object channel,
            @JsonProperty("feasible") @Nullable Object feasible,
            @JsonProperty("reason") @Nullable Object reason,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json =
                StrictJson.of("socialised-payment", unknown, "township", "person", "channel", "feasible", "reason");
        Builder facts = builder();
        facts.township(json.text("township", township)).person(json.person("person", person));
        facts.channel(json.choice("channel", channel, PaymentChannel.values()));
        facts.feasible(json.choice("feasible", feasible, Truth.values()));
        if (reason != null) {
            facts.reason(json.text("reason", reason));
        }
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableSocialisedPaymentFacts.Builder {
        Builder() {}
    }
}
