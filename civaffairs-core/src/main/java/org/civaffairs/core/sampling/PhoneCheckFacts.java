package org.civaffairs.core.sampling;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.OptionalLong;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A phone spot check (电话抽查) with one question (C-38); persons, each counted once however often the phone rang. Who was
 * called, who picked up and who answered are kept apart: what is said of the answers says nothing of those who did not
 * give any.
 *
 * <p>For example, {@code {"unit":"江桥村","population":1200,"dialled":95,"reached":72,"answered":60,"satisfied":54}}.
 */
@Value.Immutable
@JsonPropertyOrder({"unit", "population", "dialled", "reached", "answered", "satisfied"})
public abstract class PhoneCheckFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    PhoneCheckFacts() {}

    /** {@return where people were called, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("unit")
    public abstract String unit();

    /** {@return of how many those called were drawn, not less than these; if unknown, it is taken to be without end} */
    @JsonProperty("population")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalLong population();

    /** {@return who was called (拨打), 0 or more} */
    @JsonProperty("dialled")
    public abstract long dialled();

    /** {@return who of them picked up (接通), 0 to those called} */
    @JsonProperty("reached")
    public abstract long reached();

    /** {@return who of them answered the question (作答), 0 to those reached} */
    @JsonProperty("answered")
    public abstract long answered();

    /** {@return who of them answered that they are satisfied (满意), or otherwise as hoped; 0 to those who answered} */
    @JsonProperty("satisfied")
    public abstract long satisfied();

    @Value.Check
    void check() {
        Problems problems = Problems.of("phone-check").label("unit", unit());
        population()
                .ifPresent(people -> problems.require(
                        people >= dialled(),
                        "population",
                        "must be dialled, " + dialled() + ", or more: these are drawn from it,",
                        people));
        problems.notNegative("dialled", dialled());
        within(problems, "reached", reached(), "dialled", dialled());
        within(problems, "answered", answered(), "reached", reached());
        within(problems, "satisfied", satisfied(), "answered", answered());
        problems.refuse();
    }

    private static void within(Problems problems, String path, long part, String of, long whole) {
        problems.notNegative(path, part)
                .require(part <= whole, path, "must be at most " + of + ", " + whole + ",", part);
    }

    @JsonCreator
    static PhoneCheckFacts fromJson(
            @JsonProperty("unit") @Nullable Object unit,
            @JsonProperty("population") @Nullable Object population,
            @JsonProperty("dialled") @Nullable Object dialled,
            @JsonProperty("reached") @Nullable Object reached,
            @JsonProperty("answered") @Nullable Object answered,
            @JsonProperty("satisfied") @Nullable Object satisfied,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(
                "phone-check", unknown, "unit", "population", "dialled", "reached", "answered", "satisfied");
        Builder facts = builder();
        facts.unit(json.text("unit", unit)).population(json.findWhole("population", population));
        facts.dialled(json.whole("dialled", dialled)).reached(json.whole("reached", reached));
        facts.answered(json.whole("answered", answered)).satisfied(json.whole("satisfied", satisfied));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutablePhoneCheckFacts.Builder {
        Builder() {}
    }
}
