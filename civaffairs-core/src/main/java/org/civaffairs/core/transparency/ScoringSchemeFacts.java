package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Supplier;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A scoring scheme and whose it is (C-36). */
@Value.Immutable
@JsonPropertyOrder({"unit", "scheme"})
public abstract class ScoringSchemeFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    ScoringSchemeFacts() {}

    /** {@return whose scheme, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("unit")
    public abstract String unit();

    /** {@return the scheme} */
    @JsonProperty("scheme")
    public abstract ScoringScheme scheme();

    @Value.Check
    void check() {
        Problems.of("scoring-scheme").label("unit", unit()).refuse();
    }

    @JsonCreator
    static ScoringSchemeFacts fromJson(
            @JsonProperty("unit") @Nullable Object unit,
            @JsonProperty("scheme") @Nullable Object scheme,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("scoring-scheme", unknown, "unit", "scheme");
        String whose = json.text("unit", unit);
        SchemeJson schemes = new SchemeJson(json);
        Supplier<ScoringScheme> read = json.object("scheme", scheme, schemes::read, EvidenceCheck.NO_SCHEME);
        json.refuse();
        return builder().unit(whose).scheme(read.get()).build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableScoringSchemeFacts.Builder {
        Builder() {}
    }
}
