package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.core.value.DivisionCode;
import org.civaffairs.core.value.DivisionLevel;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which county and which year somebody asks about (C-02).
 *
 * <p>For example, {@code {"division":"430223","year":2010}}.
 */
@Value.Immutable
@JsonPropertyOrder({"division", "year"})
public abstract class EditionFacts implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DivisionCode NOWHERE = DivisionCode.parse("100000");

    EditionFacts() {}

    /** {@return the county's division code, such as {@code 430223}; no township or village} */
    @JsonProperty("division")
    public abstract DivisionCode division();

    /** {@return the calendar year} */
    @JsonProperty("year")
    public abstract int year();

    @Value.Check
    void check() {
        Problems.of("edition")
                .require(
                        division().level().compareTo(DivisionLevel.COUNTY) <= 0,
                        "division",
                        "must be a county such as 430223",
                        division())
                .notNegative("year", year())
                .refuse();
    }

    @JsonCreator
    static EditionFacts fromJson(
            @JsonProperty("division") @Nullable Object division,
            @JsonProperty("year") @Nullable Object year,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("edition", unknown, "division", "year");
        Builder facts = builder();
        facts.division(json.parsed("division", division, DivisionCode::parse, NOWHERE));
        facts.year(json.count("year", year));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableEditionFacts.Builder {
        Builder() {}
    }
}
