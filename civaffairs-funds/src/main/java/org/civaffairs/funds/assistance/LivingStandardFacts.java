package org.civaffairs.funds.assistance;

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
 * What a key entitled recipient (重点优抚对象) lives on, and what people there live on (C-57); yuan, 0.00 or more, both for
 * the same time. The plan does not say which series of numbers shows how people there live: who gives the number says which
 * it is.
 *
 * <p>For example, {@code {"township":"柏市镇","person":"王五","income":"5210.00","reference":"5380.00",
 * "series":"2009年全县农民人均纯收入"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "person", "income", "reference", "series"})
public abstract class LivingStandardFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    LivingStandardFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return who is entitled; masked wherever it is shown} */
    @JsonProperty("person")
    public abstract PersonName person();

    /** {@return what the person lives on, counted as the series counts, if known} */
    @JsonProperty("income")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<Yuan> income();

    /** {@return what people there live on (当地一般群众生活水平), if known} */
    @JsonProperty("reference")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<Yuan> reference();

    /** {@return which series that number is of: mean or median, of which place and year; fit for a Label} */
    @JsonProperty("series")
    public abstract String series();

    @Value.Check
    void check() {
        Problems problems = Problems.of("living-standard").label("township", township());
        income().ifPresent(amount -> problems.notNegative("income", amount));
        reference().ifPresent(amount -> problems.notNegative("reference", amount));
        problems.label("series", series()).refuse();
    }

    @JsonCreator
    static LivingStandardFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("person") @Nullable Object person,
            @JsonProperty("income") @Nullable Object income,
            @JsonProperty("reference") @Nullable Object reference,
            @JsonProperty("series") @Nullable Object series,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json =
                StrictJson.of("living-standard", unknown, "township", "person", "income", "reference", "series");
        Builder facts = builder();
        facts.township(json.text("township", township)).person(json.person("person", person));
        facts.income(json.findAmount("income", income)).reference(json.findAmount("reference", reference));
        facts.series(json.text("series", series));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableLivingStandardFacts.Builder {
        Builder() {}
    }
}
