package org.civaffairs.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civaffairs.core.decision.VillageCoverage.Decided;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;

/** Parts in any order and partition are the whole, and the whole is what a clerk with a notebook would count. */
class BallotCoverageProperties {
    private static final List<String> NAMES = List.of("甲村", "乙村", "丙村", "丁村");
    private static final Truth[] PANELS = {Truth.YES, Truth.NO, Truth.UNKNOWN, Truth.YES};

    /** Parts of four villages: no decision twice; each part knows of the panel what there is to know, or nothing. */
    @Provide
    Arbitrary<List<VillageCoverage>> parts() {
        Arbitrary<Decided> decision = Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of(
                                AssistanceMatter.RURAL_DIBAO,
                                AssistanceMatter.RELIEF,
                                AssistanceMatter.OTHER_ASSISTANCE),
                        Arbitraries.of(Truth.YES, Truth.YES, Truth.YES, Truth.NO, Truth.UNKNOWN))
                .as((number, matter, balloted) -> new Decided("d-" + number, matter, balloted));
        Arbitrary<VillageCoverage> part = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false),
                        decision.list().ofMaxSize(4).uniqueElements(Decided::id))
                .as((village, knows, decisions) ->
                        new VillageCoverage(NAMES.get(village), knows ? PANELS[village] : Truth.UNKNOWN, decisions));
        return part.list().ofMaxSize(12).map(BallotCoverageProperties::withoutDoubles);
    }

    private static List<VillageCoverage> withoutDoubles(List<VillageCoverage> parts) {
        Map<String, String> seen = new LinkedHashMap<>();
        return parts.stream()
                .map(part -> new VillageCoverage(
                        part.village(),
                        part.panel(),
                        part.decisions().stream()
                                .filter(d -> seen.put(part.village() + d.id(), d.id()) == null)
                                .toList()))
                .toList();
    }

    @Property
    void parts_in_any_order_and_partition_are_the_whole(
            @ForAll("parts") List<VillageCoverage> parts, @ForAll Random random) {
        BallotCoverage whole = BallotCoverage.of(parts);
        List<BallotCoverage> heap = new ArrayList<>();
        parts.forEach(part -> heap.add(BallotCoverage.of(List.of(part))));
        heap.add(BallotCoverage.NONE);
        while (heap.size() > 1) {
            Collections.shuffle(heap, random);
            heap.add(heap.remove(0).plus(heap.remove(0)));
        }
        assertEquals(whole, heap.get(0));
        List<VillageCoverage> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        assertEquals(whole, BallotCoverage.of(shuffled));
        assertEquals(whole, shuffled.parallelStream().collect(BallotCoverage.covering()));
        assertEquals(
                whole,
                shuffled.parallelStream()
                        .map(part -> BallotCoverage.of(List.of(part)))
                        .collect(BallotCoverage.merging()));
    }

    @Property
    void nothing_adds_nothing(@ForAll("parts") List<VillageCoverage> parts) {
        BallotCoverage whole = BallotCoverage.of(parts);
        assertEquals(whole, whole.plus(BallotCoverage.NONE));
        assertEquals(whole, BallotCoverage.NONE.plus(whole));
    }

    /** The oracle is a {@link Notebook}. */
    @Property
    void a_coverage_is_what_a_clerk_would_write_down(@ForAll("parts") List<VillageCoverage> parts) {
        Notebook notebook = new Notebook(parts);
        BallotCoverage coverage = BallotCoverage.of(parts);
        assertEquals(notebook.villages(), coverage.villages());
        assertEquals(notebook.byDecision(), coverage.byDecision());
        assertEquals(notebook.byVillage(), coverage.byVillage());
        assertEquals(notebook.byMatter(), coverage.byMatter());
        assertEquals(notebook.panels(), coverage.panels());
        assertEquals(notebook.cases(Truth.NO), coverage.unballoted());
        assertEquals(notebook.cases(Truth.UNKNOWN), coverage.unknown());
        NAMES.forEach(name -> assertEquals(notebook.vetoed(name), coverage.decidedWithoutBallot(name)));
    }

    @Property
    void any_decision_a_second_time_is_refused_by_name(
            @ForAll("parts") List<VillageCoverage> parts, @ForAll Random random) {
        List<VillageCoverage> deciding =
                parts.stream().filter(part -> !part.decisions().isEmpty()).toList();
        if (deciding.isEmpty()) {
            return;
        }
        VillageCoverage part = deciding.get(random.nextInt(deciding.size()));
        Decided again = part.decisions().get(random.nextInt(part.decisions().size()));
        VillageCoverage second = new VillageCoverage(part.village(), Truth.UNKNOWN, List.of(again));
        List<VillageCoverage> all = new ArrayList<>(parts);
        all.add(random.nextInt(all.size() + 1), second);
        String expected = "ballot coverage: " + part.village() + " decided " + again.id() + " in more than one part";
        for (Stream<VillageCoverage> stream : List.of(all.stream(), all.parallelStream())) {
            InvalidInputException refused =
                    assertThrows(InvalidInputException.class, () -> stream.collect(BallotCoverage.covering()));
            assertTrue(refused.getMessage().startsWith(expected), refused::getMessage);
        }
        BallotCoverage whole = BallotCoverage.of(parts);
        BallotCoverage doubled = BallotCoverage.of(List.of(second));
        assertThrows(InvalidInputException.class, () -> whole.plus(doubled));
        assertThrows(InvalidInputException.class, () -> doubled.plus(whole));
    }
}
