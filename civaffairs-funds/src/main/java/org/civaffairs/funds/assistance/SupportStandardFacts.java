package org.civaffairs.funds.assistance;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one person got under the five guarantees (五保供养) in one year (C-08).
 *
 * <p>For example, {@code {"township":"柏市镇","person":"王五","paid":"1380.00"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "person", "mode", "months", "paid"})
public abstract class SupportStandardFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    SupportStandardFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return who is supported (五保对象); masked wherever it is shown} */
    @JsonProperty("person")
    public abstract PersonName person();

    /** {@return where, if known; needed once a reform gives the two modes different standards} */
    @JsonProperty("mode")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<SupportMode> mode();

    /** {@return the months of the year in which the person is supported, 1 to 12, if known; needed to count by months} */
    @JsonProperty("months")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalInt months();

    /** {@return all that was paid or spent for the person's support in the year; yuan, 0.00 or more} */
    @JsonProperty("paid")
    public abstract Yuan paid();

    @Value.Check
    void check() {
        Problems problems = Problems.of("support-standard").label("township", township());
        months().ifPresent(months -> problems.require(
                months >= 1 && months <= SupportStandardRule.YEAR, "months", "must be from 1 to 12", months));
        problems.notNegative("paid", paid()).refuse();
    }

    @JsonCreator
    static SupportStandardFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("person") @Nullable Object person,
            @JsonProperty("mode") @Nullable Object mode,
            @JsonProperty("months") @Nullable Object months,
            @JsonProperty("paid") @Nullable Object paid,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("support-standard", unknown, "township", "person", "mode", "months", "paid");
        Builder facts = builder();
        facts.township(json.text("township", township)).person(json.person("person", person));
        if (mode != null) {
            facts.mode(json.choice("mode", mode, SupportMode.values()));
        }
        facts.months(json.findCount("months", months)).paid(json.amount("paid", paid));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableSupportStandardFacts.Builder {
        Builder() {}
    }
}
