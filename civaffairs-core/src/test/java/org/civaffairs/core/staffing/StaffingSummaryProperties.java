package org.civaffairs.core.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
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
import org.civaffairs.core.staffing.StaffingSummary.Shortfall;

class StaffingSummaryProperties {
    private static final StaffingRule REGISTERED = StaffingRule.under(
            Policy.planned().reading(StaffingRule.POPULATION, Population.REGISTERED), LocalDate.of(2010, 6, 1));

    @Provide
    Arbitrary<List<StaffingFacts>> townships() {
        Arbitrary<Integer> people = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 1))
                .as((officers, one) -> officers * 10_000 + one);
        return Combinators.combine(
                        people.optional(0.8), Arbitraries.integers().between(0, 6), Arbitraries.of("甲乡", "乙乡", "丙乡"))
                .as((registered, staff, name) -> {
                    StaffingFacts.Builder facts =
                            StaffingFacts.builder().township(name).residents(7).staff(staff);
                    registered.ifPresent(facts::registered);
                    return facts.build();
                })
                .list()
                .ofMaxSize(30);
    }

    private static StaffingSummary of(List<StaffingFacts> townships) {
        return townships.stream().collect(StaffingSummary.summarizing(REGISTERED));
    }

    @Property
    void parts_add_up_to_the_whole_in_their_order_however_they_are_cut(
            @ForAll("townships") List<StaffingFacts> townships,
            @ForAll @IntRange(max = 30) int one,
            @ForAll @IntRange(max = 30) int other) {
        int first = Math.min(Math.min(one, other), townships.size());
        int second = Math.min(Math.max(one, other), townships.size());
        StaffingSummary a = of(townships.subList(0, first));
        StaffingSummary b = of(townships.subList(first, second));
        StaffingSummary c = of(townships.subList(second, townships.size()));
        assertEquals(of(townships), a.plus(b).plus(c));
        assertEquals(of(townships), a.plus(b.plus(c)));
        assertEquals(a, a.plus(StaffingSummary.NONE));
        assertEquals(a, StaffingSummary.NONE.plus(a));
    }

    @Property
    void threads_find_the_same_as_one(@ForAll("townships") List<StaffingFacts> townships) {
        assertEquals(of(townships), townships.parallelStream().collect(StaffingSummary.summarizing(REGISTERED)));
    }

    /** The oracle counts officers up one by one, and keeps its own list. */
    @Property
    void a_summary_is_what_a_clerk_would_write_down(@ForAll("townships") List<StaffingFacts> townships) {
        long undetermined = 0;
        long required = 0;
        long staff = 0;
        long gap = 0;
        List<Shortfall> shortfalls = new ArrayList<>();
        for (StaffingFacts township : townships) {
            if (township.registered().isEmpty()) {
                undetermined++;
                continue;
            }
            int missing = -township.staff();
            for (int covered = 0; covered < township.registered().getAsInt(); covered += 10_000) {
                required++;
                missing++;
            }
            staff += township.staff();
            if (missing > 0) {
                gap += missing;
                shortfalls.add(new Shortfall(township.township(), missing));
            }
        }
        assertEquals(
                new StaffingSummary(townships.size(), undetermined, required, staff, gap, shortfalls), of(townships));
    }
}
