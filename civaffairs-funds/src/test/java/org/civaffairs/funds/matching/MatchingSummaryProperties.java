package org.civaffairs.funds.matching;

import static org.civaffairs.funds.matching.Townships.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.funds.matching.MatchingSummary.Shortfall;

class MatchingSummaryProperties {
    private static final MatchingRule WORK_FUNDS =
            MatchingRule.under(Policy.planned().reading(MatchingRule.BASE, Base.WORK_FUNDS_ONLY), DAY);

    /** Budgets of up to two fen around 2 % of the work funds, which some townships do not know. */
    @Provide
    Arbitrary<List<MatchingFacts>> townships() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.integers().between(-2, 2),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of("甲乡", "乙乡", "丙乡"))
                .as(MatchingSummaryProperties::township)
                .list()
                .ofMaxSize(30)
                .withoutEdgeCases();
    }

    private static MatchingFacts township(long fen, int nudge, boolean known, String name) {
        MatchingFacts.Builder facts = MatchingFacts.builder();
        facts.township(name).appropriation(Yuan.ofFen(fen)).budgeted(Yuan.ofFen(Math.max(0, fen / 50 + nudge)));
        if (known) {
            facts.workFunds(Yuan.ofFen(fen));
        }
        return facts.build();
    }

    private static MatchingSummary of(List<MatchingFacts> townships) {
        return townships.stream().collect(MatchingSummary.summarizing(WORK_FUNDS));
    }

    @Property
    void parts_add_up_to_the_whole_in_their_order_however_they_are_cut(
            @ForAll("townships") List<MatchingFacts> townships,
            @ForAll @IntRange(max = 30) int one,
            @ForAll @IntRange(max = 30) int other) {
        int first = Math.min(Math.min(one, other), townships.size());
        int second = Math.min(Math.max(one, other), townships.size());
        MatchingSummary a = of(townships.subList(0, first));
        MatchingSummary b = of(townships.subList(first, second));
        MatchingSummary c = of(townships.subList(second, townships.size()));
        assertEquals(of(townships), a.plus(b).plus(c));
        assertEquals(of(townships), a.plus(b.plus(c)));
        assertEquals(a, a.plus(MatchingSummary.NONE));
        assertEquals(a, MatchingSummary.NONE.plus(a));
    }

    @Property
    void threads_find_the_same_as_one(@ForAll("townships") List<MatchingFacts> townships) {
        assertEquals(of(townships), townships.parallelStream().collect(MatchingSummary.summarizing(WORK_FUNDS)));
    }

    /** The oracle counts fen up until fifty times as many cover the base, and keeps its own list. */
    @Property
    void a_summary_is_what_a_clerk_would_write_down(@ForAll("townships") List<MatchingFacts> townships) {
        long undetermined = 0;
        long required = 0;
        long counted = 0;
        long shortfall = 0;
        List<Shortfall> shortfalls = new ArrayList<>();
        for (MatchingFacts township : townships) {
            if (township.workFunds().isEmpty()) {
                undetermined++;
                continue;
            }
            long least = 0;
            while (least * 50 < township.workFunds().get().fen()) {
                least++;
            }
            required += least;
            counted += township.budgeted().fen();
            if (township.budgeted().fen() < least) {
                shortfall += least - township.budgeted().fen();
                shortfalls.add(new Shortfall(
                        township.township(),
                        Yuan.ofFen(least - township.budgeted().fen())));
            }
        }
        assertEquals(
                new MatchingSummary(
                        townships.size(),
                        undetermined,
                        Yuan.ofFen(required),
                        Yuan.ofFen(counted),
                        Yuan.ofFen(shortfall),
                        shortfalls),
                of(townships));
    }
}
