package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.civaffairs.core.value.Exact;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How many villages have which grade (C-33). Summaries of parts add up to the summary of the whole, in any order. A village
 * whose grade could still change is provisional and in no grade: villages = provisional + those of all grades.
 *
 * @param villages how many villages
 * @param provisional how many of them are provisional
 * @param vetoed on how many a veto fired; they are in the last grade as well
 * @param grades the villages of each grade that any has, by the grade's id
 */
@JsonPropertyOrder({"villages", "provisional", "vetoed", "grades"})
public record GradeSummary(
        @JsonProperty("villages") long villages,
        @JsonProperty("provisional") long provisional,
        @JsonProperty("vetoed") long vetoed,
        @JsonProperty("grades") List<OfGrade> grades)
        implements Serializable {
    /** No village: the identity of {@link #plus}. */
    public static final GradeSummary NONE = new GradeSummary(0, 0, 0, List.of());

    private static final String WHAT = "grade summary";

    /**
     * The villages of one grade.
     *
     * @param grade the grade's id
     * @param villages how many
     */
    @JsonPropertyOrder({"grade", "villages"})
    public record OfGrade(
            @JsonProperty("grade") String grade,
            @JsonProperty("villages") long villages) implements Serializable {
        /** {@return such as {@code good 12}} */
        @Override
        public String toString() {
            return grade + " " + villages;
        }
    }

    /**
     * Checks the numbers, and keeps the list from changing.
     *
     * @param villages how many villages
     * @param provisional how many are provisional
     * @param vetoed on how many a veto fired
     * @param grades the villages of each grade
     * @throws org.civaffairs.core.value.InvalidInputException if a number is negative; all problems are reported
     */
    public GradeSummary {
        grades = List.copyOf(grades);
        Problems problems = Problems.of(WHAT);
        problems.notNegative("villages", villages);
        problems.notNegative("provisional", provisional);
        problems.notNegative("vetoed", vetoed);
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).villages() < 0) {
                problems.notNegative("grades[" + i + "].villages", grades.get(i).villages());
            }
        }
        problems.refuse();
    }

    /**
     * A collector of assessed villages; it may be used in parallel.
     *
     * @return the collector
     */
    public static Collector<VillageAssessment, ?, GradeSummary> summarizing() {
        return Collector.of(Sum::new, Sum::add, Sum::addAll, Sum::result, Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds the villages of another summary.
     *
     * @param that the other summary
     * @return both together
     * @throws ArithmeticException if a number is out of range, naming both operands
     */
    public GradeSummary plus(GradeSummary that) {
        Sum sum = new Sum();
        sum.add(this);
        sum.add(that);
        return sum.result();
    }

    @JsonCreator
    static GradeSummary fromJson(
            @JsonProperty("villages") @Nullable Object villages,
            @JsonProperty("provisional") @Nullable Object provisional,
            @JsonProperty("vetoed") @Nullable Object vetoed,
            @JsonProperty("grades") @Nullable Object grades,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(WHAT, unknown, "villages", "provisional", "vetoed", "grades");
        GradeSummary read = new GradeSummary(
                json.natural("villages", villages),
                json.natural("provisional", provisional),
                json.natural("vetoed", vetoed),
                json.objects("grades", grades, (at, row) -> {
                    json.own(at, row.keySet(), "grade", "villages");
                    return new OfGrade(
                            json.text(at + "grade", row.get("grade")),
                            json.natural(at + "villages", row.get("villages")));
                }));
        json.refuse();
        return read;
    }

    /** The mutable sum while villages are collected. */
    private static final class Sum {
        private long villages;
        private long provisional;
        private long vetoed;
        private final SortedMap<String, Long> grades = new TreeMap<>();

        void add(VillageAssessment assessed) {
            villages = Exact.sum(WHAT, villages, 1);
            vetoed += assessed.vetoes().isEmpty() ? 0 : 1;
            if (assessed.standing() == Standing.PROVISIONAL) {
                provisional++;
            } else {
                add(assessed.grade().least().id(), 1);
            }
        }

        private void add(String grade, long more) {
            grades.merge(grade, more, (a, b) -> Exact.sum(WHAT, a, b));
        }

        void add(GradeSummary that) {
            villages = Exact.sum(WHAT, villages, that.villages);
            provisional = Exact.sum(WHAT, provisional, that.provisional);
            vetoed = Exact.sum(WHAT, vetoed, that.vetoed);
            that.grades.forEach(grade -> add(grade.grade(), grade.villages()));
        }

        Sum addAll(Sum that) {
            add(that.result());
            return this;
        }

        GradeSummary result() {
            List<OfGrade> counts = grades.entrySet().stream()
                    .map(grade -> new OfGrade(grade.getKey(), grade.getValue()))
                    .toList();
            return new GradeSummary(villages, provisional, vetoed, counts);
        }
    }
}
