package org.civaffairs.core.petition;

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
 * On which days a county studied where petitions are heading (研判上访动态, C-78).
 *
 * <p>For example, {@code {"county":"攸县","through":"2010-02-28","reviews":["2010-01-15"]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"county", "through", "reviews"})
public abstract class PetitionReviewsFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    PetitionReviewsFacts() {}

    /** {@return the county's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("county")
    public abstract String county();

    /** {@return the last day up to which reviews are known, of the year for which the rule must be looked up} */
    @JsonProperty("through")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate through();

    /** {@return the days of that year with a review that is on record, each once, in any order} */
    @JsonProperty("reviews")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract List<LocalDate> reviews();

    @Value.Check
    void check() {
        Problems problems = Problems.of("petition-reviews").label("county", county());
        DaysOnRecord.check(problems, "reviews", reviews(), through());
        problems.refuse();
    }

    @JsonCreator
    static PetitionReviewsFacts fromJson(
            @JsonProperty("county") @Nullable Object county,
            @JsonProperty("through") @Nullable Object through,
            @JsonProperty("reviews") @Nullable Object reviews,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("petition-reviews", unknown, "county", "through", "reviews");
        Builder facts = builder();
        facts.county(json.text("county", county));
        facts.through(json.day("through", through));
        facts.addAllReviews(json.items("reviews", reviews, json::day));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutablePetitionReviewsFacts.Builder {
        Builder() {}
    }
}
