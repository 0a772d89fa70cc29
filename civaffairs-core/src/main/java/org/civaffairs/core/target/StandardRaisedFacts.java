package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The rural allowance standard before and after (C-06); yuan a year for a person, 0.00 or more.
 *
 * <p>For example, {@code {"county":"攸县","before":"1200.00","after":"1320.00"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"county", "before", "after"})
public abstract class StandardRaisedFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    StandardRaisedFacts() {}

    /** {@return the county's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("county")
    public abstract String county();

    /** {@return the standard before, if known} */
    @JsonProperty("before")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<Yuan> before();

    /** {@return the standard after, if known} */
    @JsonProperty("after")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<Yuan> after();

    @Value.Check
    void check() {
        Problems problems = Problems.of("standard-raised").label("county", county());
        before().ifPresent(amount -> problems.notNegative("before", amount));
        after().ifPresent(amount -> problems.notNegative("after", amount));
        problems.refuse();
    }

    @JsonCreator
    static StandardRaisedFacts fromJson(
            @JsonProperty("county") @Nullable Object county,
            @JsonProperty("before") @Nullable Object before,
            @JsonProperty("after") @Nullable Object after,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("standard-raised", unknown, "county", "before", "after");
        Builder facts = builder();
        facts.county(json.text("county", county));
        facts.before(json.findAmount("before", before)).after(json.findAmount("after", after));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableStandardRaisedFacts.Builder {
        Builder() {}
    }
}
