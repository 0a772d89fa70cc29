package org.civaffairs.funds.oversight;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The special inspections (专项资金检查) that a county held in a year, as far as they are known (C-125, C-141).
 *
 * <p>For example, {@code {"county":"攸县","through":"2010-06-30","inspections":[{"day":"2010-03-16","money":"DIBAO",
 * "auditRoom":"YES","section":"YES","report":"YES"}]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"county", "through", "inspections"})
public abstract class SpecialInspectionsFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    SpecialInspectionsFacts() {}

    /** {@return the county's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("county")
    public abstract String county();

    /** {@return the last day up to which inspections are known, of the year for which the rule must be looked up} */
    @JsonProperty("through")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate through();

    /** {@return the inspections of that year, each day and money once, in any order} */
    @JsonProperty("inspections")
    public abstract List<SpecialInspection> inspections();

    @Value.Check
    void check() {
        Problems problems = Problems.of("special-inspections").label("county", county());
        Years.day(problems, "through", through());
        LocalDate first = through().withDayOfYear(1);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < inspections().size(); i++) {
            SpecialInspection one = inspections().get(i);
            String at = "inspections[" + i + "].";
            problems.require(
                            !one.day().isBefore(first) && !one.day().isAfter(through()),
                            at + "day",
                            "must be from " + first + " to through, " + through() + ",",
                            one.day())
                    .require(
                            seen.add(one.day() + " " + one.money()),
                            at + "money",
                            "must not be given twice for " + one.day() + ",",
                            one.money());
        }
        problems.refuse();
    }

    @JsonCreator
    static SpecialInspectionsFacts fromJson(
            @JsonProperty("county") @Nullable Object county,
            @JsonProperty("through") @Nullable Object through,
            @JsonProperty("inspections") @Nullable Object inspections,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("special-inspections", unknown, "county", "through", "inspections");
        Builder facts = builder();
        facts.county(json.text("county", county)).through(json.day("through", through));
        facts.addAllInspections(
                json.objects("inspections", inspections, (at, row) -> SpecialInspection.read(json, at, row)));
        return json.build(facts::build);
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableSpecialInspectionsFacts.Builder {
        Builder() {}
    }
}
