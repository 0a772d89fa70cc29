package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * When a case of the allowance was last reviewed (C-04).
 *
 * <p>For example, {@code {"subject":"柏市镇 D-17","lastReview":"2010-01-10","asOf":"2010-07-11"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"subject", "lastReview", "asOf"})
public abstract class ReviewDueFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    ReviewDueFacts() {}

    /** {@return the case, by its number and not by a name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("subject")
    public abstract String subject();

    /** {@return the day of the last review, 1949 or later} */
    @JsonProperty("lastReview")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate lastReview();

    /** {@return the day on which somebody asks, not before the last review} */
    @JsonProperty("asOf")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asOf();

    @Value.Check
    void check() {
        Problems problems = Problems.of("review-due").label("subject", subject());
        Days.check(problems, "lastReview", lastReview());
        problems.require(
                        !asOf().isBefore(lastReview()),
                        "asOf",
                        "must not be before lastReview, " + lastReview() + ",",
                        asOf())
                .refuse();
    }

    @JsonCreator
    static ReviewDueFacts fromJson(
            @JsonProperty("subject") @Nullable Object subject,
            @JsonProperty("lastReview") @Nullable Object lastReview,
            @JsonProperty("asOf") @Nullable Object asOf,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("review-due", unknown, "subject", "lastReview", "asOf");
        Builder facts = builder();
        facts.subject(json.text("subject", subject)).lastReview(json.day("lastReview", lastReview));
        facts.asOf(json.day("asOf", asOf));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableReviewDueFacts.Builder {
        Builder() {}
    }
}
