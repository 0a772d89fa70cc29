package org.civaffairs.ballot.coverage;

import static org.civaffairs.ballot.coverage.Villages.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCoverage;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Truth;

class BallotCoverageProperties {
    /** Who needs no ballot under (LISTED_ONLY, SEVEN), read off the two lists by hand. */
    private static final Set<AssistanceMatter> FREE = EnumSet.of(
            AssistanceMatter.VISITS_TO_RELIEVED,
            AssistanceMatter.FIVE_GUARANTEES,
            AssistanceMatter.MEDICAL_ASSISTANCE,
            AssistanceMatter.OTHER_ASSISTANCE);

    @Provide
    Arbitrary<BallotCoverageFacts> villages() {
        Arbitrary<AssistanceDecision> decision = Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(AssistanceMatter.class),
                        Arbitraries.frequency(
                                Tuple.of(6, Truth.YES), Tuple.of(1, Truth.NO), Tuple.of(1, Truth.UNKNOWN)))
                .as((number, matter, balloted) -> new AssistanceDecision("d-" + number, matter, balloted, null));
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, Truth.YES), Tuple.of(1, Truth.NO), Tuple.of(1, Truth.UNKNOWN)),
                        decision.list().ofMaxSize(5).uniqueElements(AssistanceDecision::id))
                .as((panel, decisions) -> Villages.village("江桥村", panel, decisions));
    }

    @Provide
    Arbitrary<BallotCoverageRule> rules() {
        return Combinators.combine(Arbitraries.of(Scope.class), Arbitraries.of(Matters.class))
                .as(Villages::reading);
    }

    private static boolean mustBeBalloted(BallotCoverageRule rule, AssistanceMatter matter) {
        if (rule.provisions().value(BallotCoverageRule.SCOPE) == Scope.ALL_ASSISTANCE || !FREE.contains(matter)) {
            return true;
        }
        return matter == AssistanceMatter.VISITS_TO_RELIEVED
                && rule.provisions().value(BallotCoverageRule.MATTERS) == Matters.EIGHT;
    }

    /** The oracle ticks decisions off one by one. */
    @Property
    void an_assessment_is_what_a_clerk_would_tick_off(
            @ForAll("rules") BallotCoverageRule rule, @ForAll("villages") BallotCoverageFacts facts) {
        Map<String, String> missing = new TreeMap<>();
        int[] ticks = new int[3];
        for (AssistanceDecision decision : facts.decisions()) {
            if (mustBeBalloted(rule, decision.matter())) {
                ticks[decision.balloted().ordinal()]++;
                if (decision.balloted() == Truth.NO) {
                    missing.put(decision.id(), "江桥村 " + decision.id());
                }
            }
        }
        List<String> subjects = new ArrayList<>(missing.values());
        if (facts.panel() == Truth.NO) {
            subjects.add(0, "江桥村");
        }
        Assessment<BallotCoverage> assessed = rule.assess(facts);
        assertEquals(
                subjects, assessed.findings().stream().map(Finding::subject).toList());
        boolean open = facts.panel() == Truth.UNKNOWN || ticks[Truth.UNKNOWN.ordinal()] > 0;
        assertEquals(!subjects.isEmpty() || !open, assessed.isDetermined());
        BallotCoverage counted = rule.coverage(facts);
        assertEquals(ticks[Truth.YES.ordinal()], counted.byDecision().covered());
        assertEquals(ticks[Truth.NO.ordinal()], counted.byDecision().uncovered());
        assertEquals(ticks[Truth.UNKNOWN.ordinal()], counted.byDecision().unknown());
        assessed.findValue().ifPresent(value -> assertEquals(counted, value));
    }

    /** Each finding cites a clause that really brings its matter before the panel. */
    @Property
    void a_finding_cites_a_source_of_its_matter(
            @ForAll("rules") BallotCoverageRule rule, @ForAll("villages") BallotCoverageFacts facts) {
        for (Finding finding : rule.assess(facts).findings()) {
            if (finding.code().equals(BallotCoverageRule.UNBALLOTED_DECISION)) {
                AssistanceMatter matter = facts.decisions().stream()
                        .filter(decision -> finding.subject().equals("江桥村 " + decision.id()))
                        .findFirst()
                        .orElseThrow()
                        .matter();
                assertTrue(rule.sources(matter).contains(finding.citation()), finding::toString);
            }
        }
    }

    /** A wider reading never finds less. */
    @Property
    void listing_more_never_finds_less(@ForAll("villages") BallotCoverageFacts facts) {
        int last = -1;
        for (BallotCoverageRule rule : List.of(
                reading(Scope.LISTED_ONLY, Matters.SEVEN),
                reading(Scope.LISTED_ONLY, Matters.EIGHT),
                reading(Scope.ALL_ASSISTANCE, Matters.EIGHT))) {
            int findings = rule.assess(facts).findings().size();
            assertTrue(findings >= last);
            last = findings;
        }
        assertEquals(last, Villages.RULE.assess(facts).findings().size());
    }

    @Property
    void villages_in_any_order_and_partition_are_the_county(
            @ForAll("villages") BallotCoverageFacts one,
            @ForAll("villages") BallotCoverageFacts two,
            @ForAll("villages") BallotCoverageFacts three,
            @ForAll("rules") BallotCoverageRule rule,
            @ForAll @IntRange(max = 3) int cut,
            @ForAll Random random) {
        List<BallotCoverageFacts> villages = new ArrayList<>(List.of(
                Villages.village("甲村", one.panel(), one.decisions()),
                Villages.village("乙村", two.panel(), two.decisions()),
                Villages.village("丙村", three.panel(), three.decisions())));
        BallotCoverage county = villages.stream().collect(BallotCoverageRule.summarizing(rule));
        Collections.shuffle(villages, random);
        assertEquals(county, villages.parallelStream().collect(BallotCoverageRule.summarizing(rule)));
        BallotCoverage first = villages.subList(0, cut).stream().collect(BallotCoverageRule.summarizing(rule));
        BallotCoverage rest = villages.subList(cut, 3).stream().collect(BallotCoverageRule.summarizing(rule));
        assertEquals(county, first.plus(rest));
        assertEquals(county, rest.plus(first));
        assertEquals(county, villages.stream().map(rule::coverage).collect(BallotCoverage.merging()));
    }
}
