package org.civaffairs.core.award;

import static org.civaffairs.core.award.Townships.DAY;
import static org.civaffairs.core.award.Townships.township;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.award.DemonstrationSummary.Shortfall;

/** Certificates around the day, townships around two villages; the oracle keeps its own lists. */
class DemonstrationProperties {
    private static final DemonstrationRule RULE = DemonstrationRule.inForceOn(DAY);
    private static final int NEVER = 2;

    /** Days from the day of the facts, −1 to 1; the last two may be missing. */
    private record Days(int village, int certified, int expires, int withdrawn) {
        DemonstrationVillage certificate() {
            DemonstrationVillage certificate = DemonstrationVillage.of("村" + village, "县民政局", DAY.plusDays(certified));
            certificate = expires == NEVER ? certificate : certificate.expiringOn(DAY.plusDays(expires));
            return withdrawn == NEVER ? certificate : certificate.withdrawnOn(DAY.plusDays(withdrawn));
        }

        boolean counts() {
            return certified <= 0 && expires >= 0 && withdrawn > 0;
        }
    }

    private record Township(String name, int villages, List<Days> certificates) {
        DemonstrationFacts facts() {
            DemonstrationFacts.Builder facts = township(name);
            if (villages >= 0) {
                facts.villages(villages);
            }
            certificates.forEach(days -> facts.addCertificates(days.certificate()));
            return facts.build();
        }

        long named() {
            return certificates.stream().map(Days::village).distinct().count();
        }
    }

    @Provide
    Arbitrary<Township> townships() {
        Arbitrary<Integer> end = Arbitraries.integers().between(-1, NEVER);
        Arbitrary<Days> days = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-1, 1),
                        end,
                        end)
                .as((village, certified, expires, withdrawn) ->
                        new Days(village, certified, Math.max(certified, expires), Math.max(certified, withdrawn)));
        return Combinators.combine(
                        Arbitraries.of("甲乡", "乙乡", "丙乡"),
                        Arbitraries.integers().between(-1, 3),
                        days.list().ofMaxSize(5).uniqueElements())
                .as(Township::new)
                .filter(t -> t.villages() < 0 || t.villages() >= t.named());
    }

    private static DemonstrationSummary of(List<Township> townships) {
        return townships.stream().map(Township::facts).collect(DemonstrationSummary.summarizing(RULE));
    }

    @Property(tries = 500)
    void a_summary_is_what_a_clerk_would_write_down(
            @ForAll("townships") Township one, @ForAll("townships") Township two) {
        long undetermined = 0;
        long notApplicable = 0;
        long required = 0;
        long certified = 0;
        List<Shortfall> shortfalls = new ArrayList<>();
        for (Township township : List.of(one, two)) {
            Set<Integer> good = new HashSet<>();
            township.certificates().stream().filter(Days::counts).forEach(days -> good.add(days.village()));
            boolean few = township.villages() >= 0 ? township.villages() < 2 : township.named() < 2;
            if (few && township.villages() < 0) {
                undetermined++;
                continue;
            }
            certified += good.size();
            notApplicable += few ? 1 : 0;
            required += few ? 0 : 2;
            if (!few && good.size() < 2) {
                shortfalls.add(new Shortfall(township.name(), 2 - good.size()));
            }
        }
        long gap = shortfalls.stream().mapToLong(Shortfall::gap).sum();
        assertEquals(
                new DemonstrationSummary(2, undetermined, notApplicable, required, certified, gap, shortfalls),
                of(List.of(one, two)));
    }

    @Property(tries = 200)
    void parts_add_up_to_the_whole_in_their_order_however_they_are_cut(
            @ForAll("lists") List<Township> townships,
            @ForAll @IntRange(max = 9) int one,
            @ForAll @IntRange(max = 9) int other) {
        int first = Math.min(Math.min(one, other), townships.size());
        int second = Math.min(Math.max(one, other), townships.size());
        DemonstrationSummary a = of(townships.subList(0, first));
        DemonstrationSummary b = of(townships.subList(first, second));
        DemonstrationSummary c = of(townships.subList(second, townships.size()));
        assertEquals(of(townships), a.plus(b).plus(c));
        assertEquals(of(townships), a.plus(b.plus(c)));
        assertEquals(a, a.plus(DemonstrationSummary.NONE));
        assertEquals(a, DemonstrationSummary.NONE.plus(a));
        assertEquals(
                of(townships),
                townships.parallelStream().map(Township::facts).collect(DemonstrationSummary.summarizing(RULE)));
    }

    @Provide
    Arbitrary<List<Township>> lists() {
        return townships().list().ofMaxSize(9);
    }
}
