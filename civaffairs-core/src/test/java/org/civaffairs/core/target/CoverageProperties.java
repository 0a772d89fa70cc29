package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.civaffairs.core.target.Sample.coverage;
import static org.civaffairs.core.target.Sample.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.civaffairs.core.value.Ratio;

/** The oracle goes through the people one by one, and through every way in which the unknown may come out. */
class CoverageProperties {
    private static final CoverageRule RULE = CoverageRule.inForceOn(DAY);

    @Property(tries = 300)
    void the_uncovered_are_those_of_the_first_list_who_are_not_on_the_second(
            @ForAll @Size(max = 12) @UniqueElements List<@IntRange(min = 0, max = 15) Integer> eligible,
            @ForAll @Size(max = 12) @UniqueElements List<@IntRange(min = 0, max = 15) Integer> covered) {
        List<String> uncovered = new ArrayList<>();
        int both = 0;
        int others = 0;
        for (int person = 0; person <= 15; person++) {
            boolean should = eligible.contains(person);
            boolean is = covered.contains(person);
            both += should && is ? 1 : 0;
            others += is && !should ? 1 : 0;
            if (should && !is) {
                uncovered.add("p" + person);
            }
        }
        CoverageFacts facts = CoverageFacts.of("县", "support-coverage", day("2010-06-30"), ids(eligible), ids(covered));
        assertEquals(others, facts.ineligible().getAsInt());
        assertEquals(both, facts.covered());
        assertEquals(
                uncovered,
                facts.uncovered().stream().sorted(CoverageProperties::byNumber).toList());
        Coverage value = RULE.assess(facts).value();
        Status expected = uncovered.isEmpty() ? Status.ACHIEVED : Status.VIOLATION;
        assertEquals(eligible.isEmpty() ? Status.EMPTY : expected, value.status());
        assertEquals(uncovered.size(), value.missing());
    }

    private static Set<String> ids(List<Integer> people) {
        return Set.copyOf(people.stream().map(p -> "p" + p).toList());
    }

    private static int byNumber(String a, String b) {
        return Integer.compare(Integer.parseInt(a.substring(1)), Integer.parseInt(b.substring(1)));
    }

    @Property(tries = 300)
    void the_answer_stands_exactly_when_every_completion_gives_it(
            @ForAll @IntRange(min = 1, max = 2_000_000_000) int eligible,
            @ForAll @IntRange(min = 0, max = 2) int uncovered,
            @ForAll @IntRange(min = 0, max = 2) int unknown) {
        int missing = Math.min(uncovered, eligible);
        int open = Math.min(unknown, eligible - missing);
        int covered = eligible - missing - open;
        var assessed = RULE.assess(coverage("support-coverage", "2010-06-30", eligible, covered, open));
        boolean worst = covered == eligible;
        boolean best = covered + open == eligible;
        assertEquals(worst == best, assessed.isDetermined());
        assessed.findValue().ifPresent(value -> {
            assertEquals(worst ? Status.ACHIEVED : Status.VIOLATION, value.status());
            assertEquals(Ratio.of(covered, eligible), value.share());
        });
    }
}
