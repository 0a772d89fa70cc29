package org.civaffairs.core.decision;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.civaffairs.core.decision.VillageCoverage.Decided;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * How much of the social assistance of villages was decided by ballot (票决覆盖, C-86): by decision, by village and by
 * matter, with the villages that have a panel (C-29), and every decision behind the numbers. Parts add up in any order to
 * the same whole. The same decision of the same village in two parts is refused, since it would count twice; so is a
 * village with a panel in one and without in the other, while an unknown panel learns from a known one.
 *
 * <p>For example, 493 of 500 decisions balloted are 98.6 %: not full, and {@link #unballoted} names the other 7.
 *
 * <p>A coverage can claim no more than its villages show: numbers that are not theirs are refused. Many parts are put
 * together by {@link #covering} or {@link #merging}, which sort once; adding one after the other copies each time.
 *
 * @param byDecision the decisions that were balloted, of all
 * @param byVillage the villages all of whose decisions were, of those that decided anything; unknown where none is known to
 *     be unballoted and some are unknown
 * @param byMatter the decisions of each matter on which there was any, in the order of the matters
 * @param panels the villages that have a panel, of all
 * @param villages the villages by name, each once
 */
@JsonPropertyOrder({"byDecision", "byVillage", "byMatter", "panels", "villages"})
public record BallotCoverage(
        @JsonProperty("byDecision") CoverageCount byDecision,
        @JsonProperty("byVillage") CoverageCount byVillage,
        @JsonProperty("byMatter") List<OfMatter> byMatter,
        @JsonProperty("panels") CoverageCount panels,
        @JsonProperty("villages") List<VillageCoverage> villages)
        implements Serializable {
    /** No village: the identity of {@link #plus}. */
    public static final BallotCoverage NONE = of(List.of());

    /**
     * The decisions of one matter.
     *
     * @param matter the matter
     * @param count how many were balloted
     */
    @JsonPropertyOrder({"matter", "count"})
    public record OfMatter(
            @JsonProperty("matter") AssistanceMatter matter,
            @JsonProperty("count") CoverageCount count) implements Serializable {
        /** {@return such as {@code RURAL_DIBAO 45 of 46, 1 not, 0 unknown, ≈97.82%}} */
        @Override
        public String toString() {
            return matter + " " + count;
        }
    }

    /**
     * A decision and where it was made.
     *
     * @param village the village
     * @param id the decision's name there
     * @param matter what it is about
     */
    public record Case(String village, String id, AssistanceMatter matter) implements Serializable {}

    /**
     * Puts the villages in order and checks that the numbers are theirs.
     *
     * @param byDecision the decisions
     * @param byVillage the villages that decided anything
     * @param byMatter the decisions of each matter
     * @param panels the villages and their panels
     * @param villages the villages
     * @throws org.civaffairs.core.value.InvalidInputException if villages contradict each other, or a number is not theirs;
     *     all problems are reported
     */
    public BallotCoverage {
        villages = joined(villages);
        byMatter = List.copyOf(byMatter);
        CoverageCounting counted = new CoverageCounting(villages);
        Problems problems = Problems.of("ballot coverage");
        require(problems, "byDecision", byDecision, counted.byDecision());
        require(problems, "byVillage", byVillage, counted.byVillage());
        require(problems, "byMatter", byMatter, counted.byMatter());
        require(problems, "panels", panels, counted.panels());
        problems.refuse();
    }

    private static void require(Problems problems, String path, Object claimed, Object counted) {
        problems.require(claimed.equals(counted), path, "must be what the villages show, (" + counted + "),", claimed);
    }

    private static List<VillageCoverage> joined(Collection<VillageCoverage> parts) {
        CoverageMerging merging = new CoverageMerging();
        merging.addAll(parts);
        return merging.villages();
    }

    /**
     * The coverage of some villages.
     *
     * @param parts villages in any order; a village may come in several parts
     * @return their coverage
     * @throws org.civaffairs.core.value.InvalidInputException if a decision comes twice, or a village with a panel and
     *     without; all problems are reported, village by village
     */
    public static BallotCoverage of(Collection<VillageCoverage> parts) {
        return counted(joined(parts));
    }

    private static BallotCoverage counted(List<VillageCoverage> villages) {
        CoverageCounting counted = new CoverageCounting(villages);
        return new BallotCoverage(
                counted.byDecision(), counted.byVillage(), counted.byMatter(), counted.panels(), villages);
    }

    /** {@return a collector of villages; it may be used in parallel, and fails like {@link #of} when it ends} */
    public static Collector<VillageCoverage, ?, BallotCoverage> covering() {
        return Collector.of(
                CoverageMerging::new,
                CoverageMerging::add,
                CoverageMerging::join,
                merging -> counted(merging.villages()),
                Collector.Characteristics.UNORDERED);
    }

    /** {@return a collector of coverages; it may be used in parallel, and fails like {@link #of} when it ends} */
    public static Collector<BallotCoverage, ?, BallotCoverage> merging() {
        return Collector.of(
                CoverageMerging::new,
                (merging, coverage) -> merging.addAll(coverage.villages()),
                CoverageMerging::join,
                merging -> counted(merging.villages()),
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds the decisions of another coverage. Both must come from one rule: this cannot tell readings apart.
     *
     * @param that the other coverage
     * @return both together
     * @throws org.civaffairs.core.value.InvalidInputException if a decision is in both, or a village has a panel in one
     *     and none in the other; all problems are reported, village by village
     */
    public BallotCoverage plus(BallotCoverage that) {
        CoverageMerging merging = new CoverageMerging();
        merging.addAll(villages);
        merging.addAll(that.villages);
        return counted(merging.villages());
    }

    /**
     * The decisions of one matter.
     *
     * @param matter the matter
     * @return how many of them were balloted, 0 of 0 if there is none
     */
    public CoverageCount ofMatter(AssistanceMatter matter) {
        return byMatter.stream()
                .filter(count -> count.matter() == matter)
                .map(OfMatter::count)
                .findFirst()
                .orElse(CoverageCount.NONE);
    }

    /**
     * Looks up a village.
     *
     * @param village its name
     * @return what it decided, if it is among the villages
     */
    public Optional<VillageCoverage> findVillage(String village) {
        int at = Collections.binarySearch(villages, village, Comparator.comparing(BallotCoverage::nameOf));
        return at < 0 ? Optional.empty() : Optional.of(villages.get(at));
    }

    /** The name of a village, or the name that is looked for. */
    private static String nameOf(Object villageOrName) {
        return villageOrName instanceof VillageCoverage village ? village.village() : villageOrName.toString();
    }

    /**
     * Whether a village decided anything without the ballot, which vetoes it (C-41). A veto fires on YES only, and only NO
     * is an all-clear (G-07).
     *
     * <p>For example, with 1 of 46 decisions unballoted it is YES, though 45 were balloted or are unknown.
     *
     * @param village its name
     * @return YES if a decision is known not to have been balloted; UNKNOWN if none is and some are unknown, or the village
     *     is not among the villages; NO if all are known and were balloted, also where it is among them and decided
     *     nothing, since then nothing was decided without a ballot
     */
    public Truth decidedWithoutBallot(String village) {
        return findVillage(village).map(VillageCoverage::decidedWithoutBallot).orElse(Truth.UNKNOWN);
    }

    /** {@return the decisions known not to have been balloted, by village and id} */
    public List<Case> unballoted() {
        return cases(VillageCoverage::unballoted);
    }

    /** {@return the decisions of which nobody knows whether they were balloted, by village and id} */
    public List<Case> unknown() {
        return cases(VillageCoverage::unknown);
    }

    private List<Case> cases(Function<VillageCoverage, List<Decided>> which) {
        return villages.stream()
                .flatMap(village -> which.apply(village).stream()
                        .map(decision -> new Case(village.village(), decision.id(), decision.matter())))
                .toList();
    }

    /** {@return the names of the villages known to have no panel (C-29), in order} */
    public List<String> withoutPanel() {
        return villages.stream()
                .filter(village -> village.panel() == Truth.NO)
                .map(VillageCoverage::village)
                .toList();
    }

    @JsonCreator
    static BallotCoverage fromJson(
            @JsonProperty("byDecision") @Nullable Object byDecision,
            @JsonProperty("byVillage") @Nullable Object byVillage,
            @JsonProperty("byMatter") @Nullable Object byMatter,
            @JsonProperty("panels") @Nullable Object panels,
            @JsonProperty("villages") @Nullable Object villages,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json =
                StrictJson.of("ballot coverage", unknown, "byDecision", "byVillage", "byMatter", "panels", "villages");
        CoverageCount ofDecisions = count(json, "byDecision", byDecision);
        CoverageCount ofVillages = count(json, "byVillage", byVillage);
        List<OfMatter> ofMatters = json.objects("byMatter", byMatter, (at, row) -> {
            json.own(at, row.keySet(), "matter", "count");
            return new OfMatter(
                    json.choice(at + "matter", row.get("matter"), AssistanceMatter.values()),
                    count(json, at + "count", row.get("count")));
        });
        CoverageCount ofPanels = count(json, "panels", panels);
        List<Supplier<VillageCoverage>> read =
                json.objects("villages", villages, (at, row) -> VillageCoverage.read(json, at, row));
        json.refuse();
        return new BallotCoverage(
                ofDecisions,
                ofVillages,
                ofMatters,
                ofPanels,
                read.stream().map(Supplier::get).toList());
    }

    private static CoverageCount count(StrictJson json, String path, @Nullable Object given) {
        return json.object(path, given, (at, row) -> CoverageCount.read(json, at, row), CoverageCount.NONE);
    }

    /** {@return one line: the numbers without the villages behind them} */
    @Override
    public String toString() {
        return "decisions " + byDecision + "; villages " + byVillage + "; panels " + panels;
    }
}
