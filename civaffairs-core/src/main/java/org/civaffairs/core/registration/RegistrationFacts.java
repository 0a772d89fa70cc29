package org.civaffairs.core.registration;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How many registrations an office made, and how many of them are in order (合格, C-61); acts of registration, not
 * persons.
 *
 * <p>For example, {@code {"unit":"攸县婚姻登记处","marriages":1205,"marriagesQualified":1204,"adoptions":12,
 * "adoptionsQualified":12}}.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "marriages", "marriagesQualified", "adoptions", "adoptionsQualified"})
public abstract class RegistrationFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    RegistrationFacts() {}

    /** {@return which office, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("unit")
    public abstract String unit();

    /** {@return marriages registered, 0 or more} */
    @JsonProperty("marriages")
    public abstract int marriages();

    /** {@return those of them in order, at most all} */
    @JsonProperty("marriagesQualified")
    public abstract int marriagesQualified();

    /** {@return adoptions registered, 0 or more} */
    @JsonProperty("adoptions")
    public abstract int adoptions();

    /** {@return those of them in order, at most all} */
    @JsonProperty("adoptionsQualified")
    public abstract int adoptionsQualified();

    @Value.Check
    void check() {
        Problems problems = Problems.of("registration-rate").label("unit", unit());
        check(problems, "marriages", marriages(), marriagesQualified());
        check(problems, "adoptions", adoptions(), adoptionsQualified());
        problems.refuse();
    }

    private static void check(Problems problems, String path, int registered, int qualified) {
        problems.notNegative(path, registered)
                .notNegative(path + "Qualified", qualified)
                .require(
                        qualified <= registered,
                        path + "Qualified",
                        "must be at most " + path + ", " + registered + ",",
                        qualified);
    }

    @JsonCreator
    static RegistrationFacts fromJson(
            @JsonProperty("unit") @Nullable Object unit,
            @JsonProperty("marriages") @Nullable Object marriages,
            @JsonProperty("marriagesQualified") @Nullable Object marriagesQualified,
            @JsonProperty("adoptions") @Nullable Object adoptions,
            @JsonProperty("adoptionsQualified") @Nullable Object adoptionsQualified,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "registration-rate",
                unknown,
                "unit",
                "marriages",
                "marriagesQualified",
                "adoptions",
                "adoptionsQualified");
        Builder facts = builder();
        facts.unit(json.text("unit", unit));
        facts.marriages(json.count("marriages", marriages));
        facts.marriagesQualified(json.count("marriagesQualified", marriagesQualified));
        facts.adoptions(json.count("adoptions", adoptions));
        facts.adoptionsQualified(json.count("adoptionsQualified", adoptionsQualified));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableRegistrationFacts.Builder {
        Builder() {}
    }
}
