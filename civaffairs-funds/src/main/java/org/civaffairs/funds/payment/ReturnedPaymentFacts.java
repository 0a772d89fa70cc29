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
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A payment that the bank could not credit and sent back (退票), as it stood on a day (C-141); yuan.
 *
 * <p>For example, {@code {"township":"柏市镇","person":"王五","purpose":"低保金","amount":"100.00",
 * "returnedOn":"2010-06-10","reissued":"0.00","asOf":"2010-06-30"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "person", "purpose", "amount", "returnedOn", "reissued", "asOf"})
public abstract class ReturnedPaymentFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    ReturnedPaymentFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return who did not get the money; masked wherever it is shown} */
    @JsonProperty("person")
    public abstract PersonName person();

    /** {@return what the money is for, fit for a label} */
    @JsonProperty("purpose")
    public abstract String purpose();

    /** {@return what came back, above 0.00} */
    @JsonProperty("amount")
    public abstract Yuan amount();

    /** {@return the day on which it came back, 1949 or later} */
    @JsonProperty("returnedOn")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate returnedOn();

    /** {@return what of it had been paid again (重发), from 0.00 to what came back, if known} */
    @JsonProperty("reissued")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<Yuan> reissued();

    /** {@return the day up to which payments are known (截至日期), not before the return} */
    @JsonProperty("asOf")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asOf();

    @Value.Check
    void check() {
        Problems problems = Problems.of("returned-payment").label("township", township());
        problems.label("purpose", purpose());
        FactChecks.positive(problems, "amount", amount());
        FactChecks.day(problems, "returnedOn", returnedOn());
        reissued().ifPresent(again -> {
            problems.notNegative("reissued", again);
            FactChecks.atMost(problems, "reissued", again, "amount", amount());
        });
        FactChecks.notBefore(problems, "asOf", asOf(), "returnedOn", returnedOn());
        problems.refuse();
    }

    @JsonCreator
    static ReturnedPaymentFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("person") @Nullable Object person,
            @JsonProperty("purpose") @Nullable Object purpose,
            @JsonProperty("amount") @Nullable Object amount,
            @JsonProperty("returnedOn") @Nullable Object returnedOn,
            @JsonProperty("reissued") @Nullable Object reissued,
            @JsonProperty("asOf") @Nullable Object asOf,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "returned-payment",
                unknown,
                "township",
                "person",
                "purpose",
                "amount",
                "returnedOn",
                "reissued",
                "asOf");
        Builder facts = builder();
        facts.township(json.text("township", township)).person(json.person("person", person));
        facts.purpose(json.text("purpose", purpose)).amount(json.yuan("amount", amount));
        facts.returnedOn(json.day("returnedOn", returnedOn));
        facts.reissued(json.findAmount("reissued", reissued)).asOf(json.day("asOf", asOf));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableReturnedPaymentFacts.Builder {
        Builder() {}
    }
}
