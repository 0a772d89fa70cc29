package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a person should have got and did get (C-10, C-15); yuan, 0.00 or more. What is due is the caller's: the plan does not
 * say what a basic living costs.
 *
 * <p>For example, {@code {"township":"柏市镇","person":"李四","duty":"FIVE_GUARANTEES","due":"1500.00","delivered":"1500.00"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "person", "duty", "due", "delivered"})
public abstract class DeliveryFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    DeliveryFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return who should have got it; masked wherever it is shown} */
    @JsonProperty("person")
    public abstract PersonName person();

    /** {@return by which duty it is due} */
    @JsonProperty("duty")
    public abstract DeliveryDuty duty();

    /** {@return what is due} */
    @JsonProperty("due")
    public abstract Yuan due();

    /** {@return what was delivered, if known} */
    @JsonProperty("delivered")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<Yuan> delivered();

    @Value.Check
    void check() {
        Problems problems = Problems.of("delivery").label("township", township());
        problems.notNegative("due", due());
        delivered().ifPresent(amount -> problems.notNegative("delivered", amount));
        problems.refuse();
    }

    @JsonCreator
    static DeliveryFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("person") @Nullable Object person,
            @JsonProperty("duty") @Nullable Object duty,
            @JsonProperty("due") @Nullable Object due,
            @JsonProperty("delivered") @Nullable Object delivered,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("delivery", unknown, "township", "person", "duty", "due", "delivered");
        Builder facts = builder();
        facts.township(json.text("township", township)).person(json.person("person", person));
        facts.duty(json.choice("duty", duty, DeliveryDuty.values()));
        facts.due(json.amount("due", due)).delivered(json.findAmount("delivered", delivered));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableDeliveryFacts.Builder {
        Builder() {}
    }
}
