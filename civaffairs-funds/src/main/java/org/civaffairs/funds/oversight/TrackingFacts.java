package org.civaffairs.funds.oversight;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.civaffairs.core.evidence.DaysOnRecord;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a county tracked its special funds (专项资金跟踪检查) in a year, as far as they are known (C-125).
 *
 * <p>For example, {@code {"county":"攸县","through":"2010-03-31","checks":["2010-01-15","2010-03-02"]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"county", "through", "checks"})
public abstract class TrackingFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    TrackingFacts() {}

    /** {@return the county's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("county")
    public abstract String county();

    /** {@return the last day up to which checks are known, of the year for which the rule must be looked up} */
    @JsonProperty("through")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate through();

    /** {@return the days of that year with a check that is on record, each once, in any order} */
    @JsonProperty("checks")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract List<LocalDate> checks();

    @Value.Check
    void check() {
        Problems problems = Problems.of("tracking-checks").label("county", county());
        Years.day(problems, "through", through());
        DaysOnRecord.check(problems, "checks", checks(), through());
        problems.refuse();
    }

    @JsonCreator
    static TrackingFacts fromJson(
            @JsonProperty("county") @Nullable Object county,
            @JsonProperty("through") @Nullable Object through,
            @JsonProperty("checks") @Nullable Object checks,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("tracking-checks", unknown, "county", "through", "checks");
        Builder facts = builder();
        facts.county(json.text("county", county)).through(json.day("through", through));
        facts.addAllChecks(json.items("checks", checks, json::day));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableTrackingFacts.Builder {
        Builder() {}
    }
}
