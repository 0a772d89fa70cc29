package org.civaffairs.core.rule;

import static org.civaffairs.core.rule.SamplePlan.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.staffing.Population;
import org.civaffairs.core.staffing.StaffingFacts;
import org.civaffairs.core.staffing.StaffingRule;

class ComparisonProperties {
    private static final StaffingRule RESIDENTS = StaffingRule.inForceOn(DAY);
    private static final StaffingRule REGISTERED =
            StaffingRule.under(Policy.planned().reading(StaffingRule.POPULATION, Population.REGISTERED), DAY);

    @Provide
    Arbitrary<Comparison> comparisons() {
        Arbitrary<Long> count = Arbitraries.longs().between(0, 1L << 60);
        Arbitrary<Long> total = Arbitraries.longs().between(-(1L << 60), 1L << 60);
        return Combinators.combine(count, count, count, count, total, total)
                .as(Comparison::new)
                .withoutEdgeCases();
    }

    /** Townships around the steps of the ratio; some do not know who is registered. */
    @Provide
    Arbitrary<List<StaffingFacts>> townships() {
        Arbitrary<Integer> people = Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(-1, 1))
                .as((officers, nudge) -> officers * 10_000 + nudge);
        return Combinators.combine(people, people.optional(0.8))
                .as((residents, registered) -> {
                    StaffingFacts.Builder facts = StaffingFacts.builder()
                            .township("乡")
                            .residents(residents)
                            .staff(0);
                    registered.ifPresent(facts::registered);
                    return facts.build();
                })
                .list()
                .ofMaxSize(40);
    }

    @Property
    void plus_is_associative_and_commutative_and_none_is_its_identity(
            @ForAll("comparisons") Comparison a,
            @ForAll("comparisons") Comparison b,
            @ForAll("comparisons") Comparison c) {
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a, a.plus(Comparison.NONE));
        assertEquals(a, Comparison.NONE.plus(a));
    }

    @Property
    void swapping_the_rules_negates_the_difference(@ForAll("townships") List<StaffingFacts> townships) {
        Comparison there = compare(RESIDENTS, REGISTERED, townships);
        Comparison back = compare(REGISTERED, RESIDENTS, townships);
        assertEquals(back, there.swapped());
        assertEquals(-there.difference(), back.difference());
    }

    @Property
    void a_rule_compared_with_itself_changes_nothing(@ForAll("townships") List<StaffingFacts> townships) {
        Comparison self = compare(REGISTERED, REGISTERED, townships);
        long unknown = townships.stream().filter(t -> t.registered().isEmpty()).count();
        assertEquals(new Comparison(0, 0, townships.size() - unknown, unknown, self.before(), self.before()), self);
    }

    @Property
    void parts_in_parallel_and_in_any_order_add_up_to_the_whole(
            @ForAll("townships") List<StaffingFacts> townships, @ForAll @IntRange(max = 40) int cut) {
        Comparison whole = compare(RESIDENTS, REGISTERED, townships);
        int at = Math.min(cut, townships.size());
        Comparison head = compare(RESIDENTS, REGISTERED, townships.subList(0, at));
        Comparison tail = compare(RESIDENTS, REGISTERED, townships.subList(at, townships.size()));
        assertEquals(whole, tail.plus(head));
        assertEquals(
                whole,
                townships.parallelStream()
                        .collect(Comparison.comparing(RESIDENTS, REGISTERED, StaffingRule.BY_REQUIRED)));
    }

    /** The oracle counts officers up one by one until each has 10,000 people at most. */
    @Property
    void a_comparison_counts_what_a_clerk_would(@ForAll("townships") List<StaffingFacts> townships) {
        long more = 0;
        long fewer = 0;
        long before = 0;
        long after = 0;
        for (StaffingFacts township : townships) {
            if (township.registered().isPresent()) {
                int one = officers(township.residents());
                int other = officers(township.registered().getAsInt());
                more += other > one ? 1 : 0;
                fewer += other < one ? 1 : 0;
                before += one;
                after += other;
            }
        }
        Comparison found = compare(RESIDENTS, REGISTERED, townships);
        assertEquals(townships.size(), found.cases());
        assertEquals(
                List.of(more, fewer, before, after),
                List.of(found.more(), found.fewer(), found.before(), found.after()));
    }

    private static int officers(int people) {
        int officers = 0;
        while (officers * 10_000 < people) {
            officers++;
        }
        return officers;
    }

    private static Comparison compare(StaffingRule first, StaffingRule second, List<StaffingFacts> townships) {
        return Comparison.between(first, second, StaffingRule.BY_REQUIRED, townships.stream());
    }
}
