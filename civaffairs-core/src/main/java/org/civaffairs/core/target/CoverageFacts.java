package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How many of those who should be covered are, as known through the end of a day. "Those" are the ones found eligible, not
 * the population.
 *
 * <p>For example, {@code {"subject":"攸县","target":"victims-housed","through":"2010-06-30","eligible":37,"covered":36,
 * "unknown":0,"uncovered":["D-17"]}}.
 */
@Value.Immutable
@JsonPropertyOrder({"subject", "target", "through", "eligible", "covered", "unknown", "uncovered", "ineligible"})
public abstract class CoverageFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    CoverageFacts() {}

    /** {@return whose number it is, fit for a {@link org.civaffairs.core.value.Label}} */
    @JsonProperty("subject")
    public abstract String subject();

    /** {@return the id of the target, such as {@code urban-allowance}} */
    @JsonProperty("target")
    public abstract String target();

    /** {@return the last day whose events are in the numbers, 1949 or later} */
    @JsonProperty("through")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate through();

    /** {@return how many should be covered (应保), 0 or more} */
    @JsonProperty("eligible")
    public abstract int eligible();

    /** {@return how many of them are known to be covered (已保)} */
    @JsonProperty("covered")
    public abstract int covered();

    /** {@return of how many of them nobody knows} */
    @JsonProperty("unknown")
    public abstract int unknown();

    /**
     * {@return those of them who are known not to be covered, by the numbers of their cases and not by people's names; all of
     * them or none, none twice}
     */
    @JsonProperty("uncovered")
    public abstract List<String> uncovered();

    /** {@return how many others are covered who should not be (错保), if known; reported apart} */
    @JsonProperty("ineligible")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public abstract OptionalInt ineligible();

    /**
     * Facts of two lists.
     *
     * @param subject whose lists they are
     * @param target the id of the target
     * @param through the last day whose events are in the lists
     * @param eligible the ids of those who should be covered
     * @param covered the ids of those who are
     * @return the numbers, the uncovered in the order of their ids, and how many are covered who should not be
     * @throws org.civaffairs.core.value.InvalidInputException if a name or an id is not fit for a label
     */
    public static CoverageFacts of(
            String subject, String target, LocalDate through, Set<String> eligible, Set<String> covered) {
        Set<String> uncovered = new TreeSet<>(eligible);
        uncovered.removeAll(covered);
        int both = eligible.size() - uncovered.size();
        Builder facts = builder();
        facts.subject(subject).target(target).through(through);
        facts.eligible(eligible.size()).covered(both).unknown(0);
        return facts.addAllUncovered(uncovered)
                .ineligible(covered.size() - both)
                .build();
    }

    @Value.Check
    void check() {
        Problems problems = Problems.of("coverage").label("subject", subject()).label("target", target());
        Days.check(problems, "through", through());
        problems.notNegative("eligible", eligible());
        problems.notNegative("covered", covered());
        problems.notNegative("unknown", unknown());
        ineligible().ifPresent(number -> problems.notNegative("ineligible", number));
        problems.require(
                (long) covered() + unknown() <= eligible(),
                "eligible",
                "must be covered + unknown or more",
                eligible());
        names(problems);
        problems.refuse();
    }

    private void names(Problems problems) {
        long missing = (long) eligible() - covered() - unknown();
        problems.require(
                uncovered().isEmpty() || uncovered().size() == missing,
                "uncovered",
                "must name all " + missing + " who are not covered, or nobody, but has "
                        + uncovered().size());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < uncovered().size(); i++) {
            String path = "uncovered[" + i + "]";
            String id = uncovered().get(i);
            problems.label(path, id).require(seen.add(id), path, "must not be given twice", id);
        }
    }

    @JsonCreator
    static CoverageFacts fromJson(
            @JsonProperty("subject") @Nullable Object subject,
            @JsonProperty("target") @Nullable Object target,
            @JsonProperty("through") @Nullable Object through,
            @JsonProperty("eligible") @Nullable Object eligible,
            @JsonProperty("covered") @Nullable Object covered,
            @JsonProperty("unknown") @Nullable Object unknown,
            @JsonProperty("uncovered") @Nullable Object uncovered,
            @JsonProperty("ineligible") @Nullable Object ineligible,
            @JsonAnySetter @Nullable Map<String, Object> others) {
        StrictJson json = StrictJson.of(
                "coverage",
                others,
                "subject",
                "target",
                "through",
                "eligible",
                "covered",
                "unknown",
                "uncovered",
                "ineligible");
        Builder facts = builder();
        facts.subject(json.text("subject", subject)).target(json.text("target", target));
        facts.through(json.day("through", through)).eligible(json.count("eligible", eligible));
        facts.covered(json.count("covered", covered)).unknown(json.count("unknown", unknown));
        facts.addAllUncovered(json.items("uncovered", uncovered, json::text));
        facts.ineligible(json.findCount("ineligible", ineligible));
        json.refuse();
        return facts.build();
    }

    /** {@return a builder without any fact} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds facts; {@code build} refuses bad ones with all their problems. */
    public static final class Builder extends ImmutableCoverageFacts.Builder {
        Builder() {}
    }
}
