package org.civaffairs.core.target;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How the duties of the plan stand, by part of the plan, level and office. Only duties are counted, never their quantities.
 * Scoreboards of parts add up to the scoreboard of the whole, in any order and any split.
 *
 * <p>For example, the medical-assistance target with 1,480 of 1,500 at the year's end is one shortfall of LIVELIHOOD, COUNTY,
 * BUREAU.
 *
 * @param lines one line an owner that has a duty, in the order of the owners
 */
@JsonPropertyOrder({"lines"})
public record Scoreboard(@JsonProperty("lines") List<Line> lines) implements Serializable {
    /** No duty: the identity of {@link #plus}. */
    public static final Scoreboard NONE = new Scoreboard(List.of());

    /**
     * The duties of one owner.
     *
     * @param owner where they belong
     * @param counts how they stand
     */
    @JsonPropertyOrder({"owner", "counts"})
    public record Line(
            @JsonProperty("owner") Owner owner,
            @JsonProperty("counts") StatusCounts counts) implements Serializable {
        private static final Owner SOMEBODY = new Owner(Pillar.MEASURES, Level.COUNTY, Office.BUREAU);

        private static Line read(StrictJson json, String path, Map<?, ?> row) {
            json.own(path, row.keySet(), "owner", "counts");
            return new Line(
                    json.object(
                            path + "owner",
                            row.get("owner"),
                            (at, properties) -> Owner.read(json, at, properties),
                            SOMEBODY),
                    json.object(
                            path + "counts",
                            row.get("counts"),
                            (at, properties) -> StatusCounts.read(json, at, properties),
                            StatusCounts.NONE));
        }
    }

    /**
     * Checks the order and keeps the list from changing.
     *
     * @param lines one line an owner
     * @throws org.civaffairs.core.value.InvalidInputException if the owners are not in order or one comes twice
     */
    public Scoreboard {
        lines = List.copyOf(lines);
        Problems problems = Problems.of("scoreboard");
        for (int i = 1; i < lines.size(); i++) {
            Owner owner = lines.get(i).owner();
            Owner before = lines.get(i - 1).owner();
            problems.require(
                    owner.compareTo(before) > 0, "lines[" + i + "].owner", "must come after " + before + ",", owner);
        }
        problems.refuse();
    }

    /**
     * One duty, as some rule found it.
     *
     * @param duty the duty
     * @param status where it stands
     * @return the scoreboard of it alone
     */
    public static Scoreboard of(Duty duty, Status status) {
        return new Scoreboard(List.of(new Line(duty.owner(), StatusCounts.of(status))));
    }

    /**
     * One target.
     *
     * @param rule the rule
     * @param facts what is known of it
     * @return the scoreboard of it alone; UNDEFINED if it is undetermined
     * @throws org.civaffairs.core.value.InvalidInputException if the facts are not fit for the rule
     */
    public static Scoreboard of(TargetRule rule, TargetFacts facts) {
        return of(
                rule.duty(facts),
                rule.assess(facts).findValue().map(Attainment::status).orElse(Status.UNDEFINED));
    }

    /**
     * One deadline.
     *
     * @param rule the rule
     * @param facts what is known of it
     * @return the scoreboard of it alone; UNDEFINED if it is undetermined
     * @throws org.civaffairs.core.value.InvalidInputException if the facts are not fit for the rule
     */
    public static Scoreboard of(DeadlineRule rule, DeadlineFacts facts) {
        return of(
                rule.duty(facts),
                rule.assess(facts).findValue().map(Timing::status).orElse(Status.UNDEFINED));
    }

    /**
     * One coverage.
     *
     * @param rule the rule
     * @param facts what is known of it
     * @return the scoreboard of it alone; UNDEFINED if it is undetermined
     * @throws org.civaffairs.core.value.InvalidInputException if the facts are not fit for the rule
     */
    public static Scoreboard of(CoverageRule rule, CoverageFacts facts) {
        return of(
                rule.duty(facts),
                rule.assess(facts).findValue().map(Coverage::status).orElse(Status.UNDEFINED));
    }

    /** {@return a collector that adds up scoreboards, {@link #NONE} of none} */
    public static Collector<Scoreboard, ?, Scoreboard> adding() {
        return Collector.of(Sum::new, Sum::add, Sum::addAll, Sum::result, Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds.
     *
     * @param that other duties
     * @return both together
     * @throws ArithmeticException if a sum is out of range, naming both operands
     */
    public Scoreboard plus(Scoreboard that) {
        Sum sum = new Sum();
        sum.add(this);
        sum.add(that);
        return sum.result();
    }

    /** {@return all duties} */
    public StatusCounts total() {
        return of(owner -> true);
    }

    /**
     * The duties of one part of the plan.
     *
     * @param pillar the part
     * @return how they stand
     */
    public StatusCounts of(Pillar pillar) {
        return of(owner -> owner.pillar() == pillar);
    }

    /**
     * The duties of one level.
     *
     * @param level the level
     * @return how they stand
     */
    public StatusCounts of(Level level) {
        return of(owner -> owner.level() == level);
    }

    /**
     * The duties for which one office answers.
     *
     * @param office the office
     * @return how they stand
     */
    public StatusCounts of(Office office) {
        return of(owner -> owner.office() == office);
    }

    private StatusCounts of(Predicate<Owner> which) {
        StatusCounts counts = StatusCounts.NONE;
        for (Line line : lines) {
            counts = which.test(line.owner()) ? counts.plus(line.counts()) : counts;
        }
        return counts;
    }

    @JsonCreator
    static Scoreboard fromJson(
            @JsonProperty("lines") @Nullable Object lines, @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("scoreboard", unknown, "lines");
        List<Line> read = json.objects("lines", lines, (path, row) -> Line.read(json, path, row));
        json.refuse();
        return new Scoreboard(read);
    }

    /** The mutable sum while scoreboards are collected. */
    private static final class Sum {
        private final Map<Owner, StatusCounts> counts = new TreeMap<>();

        void add(Scoreboard that) {
            that.lines.forEach(line -> counts.merge(line.owner(), line.counts(), StatusCounts::plus));
        }

        Sum addAll(Sum that) {
            that.counts.forEach((owner, more) -> counts.merge(owner, more, StatusCounts::plus));
            return this;
        }

        Scoreboard result() {
            List<Line> lines = new ArrayList<>();
            counts.forEach((owner, all) -> lines.add(new Line(owner, all)));
            return new Scoreboard(lines);
        }
    }
}
