package org.civaffairs.funds.payment;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Money that arrived in a dedicated account (专户) and what was paid out of it, as it stood on a day (C-141); yuan.
 *
 * <p>For example, {@code {"account":"攸县民政专户","purpose":"救灾款","received":"1000.00","receivedOn":"2010-06-01",
 * "surplus":"0.00","paid":"1000.00","paidOn":"2010-06-18","settled":"YES","asOf":"2010-06-30"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"account", "purpose", "received", "receivedOn", "surplus", "paid", "paidOn", "settled", "asOf"})
public abstract class PaymentDelayFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    PaymentDelayFacts() {}

    /** {@return the name of the dedicated account, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("account")
    public abstract String account();

    /** {@return what the money is for, fit for a label} */
    @JsonProperty("purpose")
    public abstract String purpose();

    /** {@return what arrived (到账), above 0.00} */
    @JsonProperty("received")
    public abstract Yuan received();

    /** {@return the day on which it arrived (到账日期), 1949 or later} */
    @JsonProperty("receivedOn")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate receivedOn();

    /** {@return the part of it that is due to nobody and stays with its purpose (结余), from 0.00 to what arrived} */
    @JsonProperty("surplus")
    public abstract Yuan surplus();

    /** {@return what had been paid to people (已发), from 0.00 to what arrived less the surplus} */
    @JsonProperty("paid")
    public abstract Yuan paid();

    /** {@return the day of the last payment (发放日期), if known; none where nothing was paid} */
    @JsonProperty("paidOn")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<LocalDate> paidOn();

    /** {@return whether payment is over: nobody on a list for a later day, nothing at the bank, no return left open} */
    @JsonProperty("settled")
    public abstract Truth settled();

    /** {@return the day up to which payments are known (截至日期), not before the arrival} */
    @JsonProperty("asOf")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asOf();

    @Value.Check
    void check() {
        Problems problems = Problems.of("payment-delay").label("account", account());
        problems.label("purpose", purpose());
        FactChecks.positive(problems, "received", received());
        FactChecks.day(problems, "receivedOn", receivedOn());
        problems.notNegative("surplus", surplus());
        FactChecks.atMost(problems, "surplus", surplus(), "received", received());
        problems.notNegative("paid", paid());
        if (!surplus().isNegative() && surplus().compareTo(received()) <= 0) {
            FactChecks.atMost(
                    problems,
                    "paid",
                    paid(),
                    "received less surplus",
                    received().minus(surplus()));
        }
        paidOn().ifPresent(day -> {
            FactChecks.notBefore(problems, "paidOn", day, "receivedOn", receivedOn());
            problems.require(!paid().equals(Yuan.ZERO), "paidOn", "must not be given where paid is 0.00", day)
                    .require(!day.isAfter(asOf()), "paidOn", "must not be after asOf, " + asOf() + ",", day);
        });
        FactChecks.notBefore(problems, "asOf", asOf(), "receivedOn", receivedOn());
        problems.refuse();
    }

    @JsonCreator
    static PaymentDelayFacts fromJson(
            @JsonProperty("account") @Nullable Object account,
            @JsonProperty("purpose") @Nullable Object purpose,
            @JsonProperty("received") @Nullable Object received,
            @JsonProperty("receivedOn") @Nullable Object receivedOn,
            @JsonProperty("surplus") @Nullable Object surplus,
            @JsonProperty("paid") @Nullable Object paid,
            @JsonProperty("paidOn") @Nullable Object paidOn,
            @JsonProperty("settled") @Nullable Object settled,
            @JsonProperty("asOf") @Nullable Object asOf,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "payment-delay",
                unknown,
                "account",
                "purpose",
                "received",
                "receivedOn",
                "surplus",
                "paid",
                "paidOn",
                "settled",
                "asOf");
        Builder facts = builder();
        facts.account(json.text("account", account)).purpose(json.text("purpose", purpose));
        facts.received(json.yuan("received", received)).receivedOn(json.day("receivedOn", receivedOn));
        facts.surplus(json.amount("surplus", surplus)).paid(json.amount("paid", paid));
        if (paidOn != null) {
            facts.paidOn(json.day("paidOn", paidOn));
        }
        facts.settled(json.choice("settled", settled, Truth.values())).asOf(json.day("asOf", asOf));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutablePaymentDelayFacts.Builder {
        Builder() {}
    }
}
