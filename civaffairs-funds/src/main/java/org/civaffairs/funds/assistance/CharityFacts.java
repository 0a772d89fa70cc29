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
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Yuan;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A county's charity in one year (C-21 to C-25); yuan, 0.00 or more.
 *
 * <p>For example, {@code {"county":"攸县","year":2010,"received":"5300000.00","persons":640,"assistance":"612000.00"}}.
 */
@Value.Immutable
@JsonPropertyOrder({"county", "year", "received", "pledged", "persons", "assistance", "targetYear"})
public abstract class CharityFacts implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int EARLIEST = 1949;
    private static final int LATEST = 9999;

    CharityFacts() {}

    /** {@return the county's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("county")
    public abstract String county();

    /** {@return the calendar year of all these numbers, for which the rule must be looked up} */
    @JsonProperty("year")
    public abstract int year();

    /** {@return the charity money that arrived in the year (到账)} */
    @JsonProperty("received")
    public abstract Yuan received();

    /** {@return what was promised in the year and has not arrived (认捐未到账), if known} */
    @JsonProperty("pledged")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<Yuan> pledged();

    /** {@return the people who were helped in the year, each counted once, if known} */
    @JsonProperty("persons")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalInt persons();

    /** {@return all that was spent on helping them, if known; 0.00 where nobody was helped} */
    @JsonProperty("assistance")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract Optional<Yuan> assistance();

    /** {@return the year from which the three ones are to be reached, if somebody set one: the plan does not} */
    @JsonProperty("targetYear")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalInt targetYear();

    @Value.Check
    void check() {
        Problems problems = Problems.of("charity").label("county", county());
        year(problems, "year", year());
        problems.notNegative("received", received());
        pledged().ifPresent(amount -> problems.notNegative("pledged", amount));
        persons().ifPresent(number -> problems.notNegative("persons", number));
        assistance()
                .ifPresent(amount -> problems.notNegative("assistance", amount)
                        .require(
                                amount.fen() <= 0 || persons().orElse(1) != 0,
                                "assistance",
                                "must be 0.00 where persons is 0",
                                amount));
        targetYear().ifPresent(year -> year(problems, "targetYear", year));
        problems.refuse();
    }

    private static void year(Problems problems, String path, int year) {
        problems.require(
                year >= EARLIEST && year <= LATEST, path, "must be a year from " + EARLIEST + " to " + LATEST, year);
    }

    @JsonCreator
    static CharityFacts fromJson(
            @JsonProperty("county") @Nullable Object county,
            @JsonProperty("year") @Nullable Object year,
            @JsonProperty("received") @Nullable Object received,
            @JsonProperty("pledged") @Nullable Object pledged,
            @JsonProperty("persons") @Nullable Object persons,
            @JsonProperty("assistance") @Nullable Object assistance,
            @JsonProperty("targetYear") @Nullable Object targetYear,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "charity", unknown, "county", "year", "received", "pledged", "persons", "assistance", "targetYear");
        Builder facts = builder();
        facts.county(json.text("county", county)).year(json.count("year", year));
        facts.received(json.amount("received", received)).pledged(json.findAmount("pledged", pledged));
        facts.persons(json.findCount("persons", persons));
        facts.assistance(json.findAmount("assistance", assistance));
        facts.targetYear(json.findCount("targetYear", targetYear));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableCharityFacts.Builder {
        Builder() {}
    }
}
