package org.civaffairs.core.registration;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The trainings and checks of associations in one year, as they were known on a day (C-63, C-64).
 *
 * <p>For example, {@code {"county":"攸县","asOf":"2010-12-31","organisations":43,"trainings":[{"day":"2010-06-30",
 * "attended":40}],"checks":[{"day":"2010-09-12","finance":true,"work":false,"organisations":43}]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"county", "asOf", "organisations", "trainings", "checks"})
public abstract class AssociationYearFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    AssociationYearFacts() {}

    /** {@return the county's name, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("county")
    public abstract String county();

    /** {@return the last day up to which this was known, of the year for which the rule must be looked up} */
    @JsonProperty("asOf")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asOf();

    /** {@return how many organisations there are, if known; 0 or more} */
    @JsonProperty("organisations")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalInt organisations();

    /** {@return the trainings of that year up to that day, in any order} */
    @JsonProperty("trainings")
    public abstract List<AssociationTraining> trainings();

    /** {@return the checks of that year up to that day, in any order} */
    @JsonProperty("checks")
    public abstract List<AssociationCheck> checks();

    @Value.Check
    void check() {
        Problems problems = Problems.of("association-year").label("county", county());
        organisations().ifPresent(all -> problems.notNegative("organisations", all));
        for (int i = 0; i < trainings().size(); i++) {
            String path = "trainings[" + i + "].";
            day(problems, path, trainings().get(i).day());
            organisations(problems, path + "attended", trainings().get(i).attended());
        }
        for (int i = 0; i < checks().size(); i++) {
            String path = "checks[" + i + "].";
            day(problems, path, checks().get(i).day());
            organisations(problems, path + "organisations", checks().get(i).organisations());
        }
        problems.refuse();
    }

    private void day(Problems problems, String path, LocalDate day) {
        LocalDate first = asOf().withDayOfYear(1);
        problems.require(
                !day.isBefore(first) && !day.isAfter(asOf()),
                path + "day",
                "must be from " + first + " to asOf, " + asOf() + ",",
                day);
    }

    private void organisations(Problems problems, String path, int some) {
        int all = organisations().orElse(Integer.MAX_VALUE);
        problems.require(some > 0, path, "must be 1 or more: leave out what nobody took part in,", some)
                .require(some <= all, path, "must be at most organisations, " + all + ",", some);
    }

    @JsonCreator
    static AssociationYearFacts fromJson(
            @JsonProperty("county") @Nullable Object county,
            @JsonProperty("asOf") @Nullable Object asOf,
            @JsonProperty("organisations") @Nullable Object organisations,
            @JsonProperty("trainings") @Nullable Object trainings,
            @JsonProperty("checks") @Nullable Object checks,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json =
                StrictJson.of("association-year", unknown, "county", "asOf", "organisations", "trainings", "checks");
        Builder facts = builder();
        facts.county(json.text("county", county));
        facts.asOf(json.day("asOf", asOf));
        facts.organisations(json.findCount("organisations", organisations));
        facts.addAllTrainings(
                json.objects("trainings", trainings, (at, row) -> AssociationTraining.read(json, at, row)));
        facts.addAllChecks(json.objects("checks", checks, (at, row) -> AssociationCheck.read(json, at, row)));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableAssociationYearFacts.Builder {
        Builder() {}
    }
}
