package org.civaffairs.core.staffing;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.OptionalInt;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A township, its people and its civil-affairs officers (C-82); persons.
 *
 * <p>For example, {@code {"township":"柏市镇","residents":38412,"staff":3}}.
 */
@Value.Immutable
@JsonPropertyOrder({"township", "residents", "registered", "staff"})
public abstract class StaffingFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    StaffingFacts() {}

    /** {@return the township's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("township")
    public abstract String township();

    /** {@return those who live there (常住人口), 0 or more} */
    @JsonProperty("residents")
    public abstract int residents();

    /** {@return those who are registered there (户籍人口), 0 or more, if known} */
    @JsonProperty("registered")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalInt registered();

    /** {@return the officers of the civil-affairs office (民政办工作人员), 0 or more} */
    @JsonProperty("staff")
    public abstract int staff();

    @Value.Check
    void check() {
        Problems problems =
                Problems.of("staffing").label("township", township()).notNegative("residents", residents());
        registered().ifPresent(people -> problems.notNegative("registered", people));
        problems.notNegative("staff", staff()).refuse();
    }

    @JsonCreator
    static StaffingFacts fromJson(
            @JsonProperty("township") @Nullable Object township,
            @JsonProperty("residents") @Nullable Object residents,
            @JsonProperty("registered") @Nullable Object registered,
            @JsonProperty("staff") @Nullable Object staff,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("staffing", unknown, "township", "residents", "registered", "staff");
        Builder facts = builder();
        facts.township(json.text("township", township)).residents(json.count("residents", residents));
        facts.registered(json.findCount("registered", registered)).staff(json.count("staff", staff));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableStaffingFacts.Builder {
        Builder() {}
    }
}
