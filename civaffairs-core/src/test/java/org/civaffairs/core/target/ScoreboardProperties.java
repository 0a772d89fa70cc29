package org.civaffairs.core.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The oracle counts the outcomes one by one. */
class ScoreboardProperties {
    /** A duty and where it stands. */
    record Outcome(Duty duty, Status status) {
        Scoreboard board() {
            return Scoreboard.of(duty, status);
        }
    }

    @Provide
    Arbitrary<List<Outcome>> outcomes() {
        return Combinators.combine(Arbitraries.of(YouCounty2010Targets.duties()), Arbitraries.of(Status.values()))
                .as(Outcome::new)
                .list()
                .ofMaxSize(25);
    }

    private static Scoreboard oneByOne(List<Outcome> outcomes) {
        Scoreboard sum = Scoreboard.NONE;
        for (Outcome outcome : outcomes) {
            sum = sum.plus(outcome.board());
        }
        return sum;
    }

    private static Scoreboard collected(Stream<Outcome> outcomes) {
        return outcomes.map(Outcome::board).collect(Scoreboard.adding());
    }

    @Property(tries = 200)
    void any_split_and_any_order_give_the_same(
            @ForAll("outcomes") List<Outcome> outcomes,
            @ForAll @IntRange(min = 0, max = 25) int a,
            @ForAll @IntRange(min = 0, max = 25) int b) {
        int first = Math.min(Math.min(a, b), outcomes.size());
        int second = Math.min(Math.max(a, b), outcomes.size());
        Scoreboard x = oneByOne(outcomes.subList(0, first));
        Scoreboard y = oneByOne(outcomes.subList(first, second));
        Scoreboard z = oneByOne(outcomes.subList(second, outcomes.size()));
        Scoreboard all = oneByOne(outcomes);
        assertEquals(all, x.plus(y).plus(z));
        assertEquals(all, x.plus(y.plus(z)));
        assertEquals(all, z.plus(x).plus(y));
        assertEquals(all, all.plus(Scoreboard.NONE));
        assertEquals(all, Scoreboard.NONE.plus(all));
        assertEquals(all, collected(outcomes.stream()));
        assertEquals(all, collected(outcomes.parallelStream()));
    }

    @Property(tries = 200)
    void every_outcome_is_counted_once_where_it_belongs(@ForAll("outcomes") List<Outcome> outcomes) {
        Scoreboard board = oneByOne(outcomes);
        for (Pillar pillar : Pillar.values()) {
            assertEquals(count(outcomes, o -> o.duty().owner().pillar() == pillar), numbers(board.of(pillar)));
        }
        for (Level level : Level.values()) {
            assertEquals(count(outcomes, o -> o.duty().owner().level() == level), numbers(board.of(level)));
        }
        for (Office office : Office.values()) {
            assertEquals(count(outcomes, o -> o.duty().owner().office() == office), numbers(board.of(office)));
        }
        assertEquals(count(outcomes, o -> true), numbers(board.total()));
    }

    private static List<Long> count(List<Outcome> outcomes, java.util.function.Predicate<Outcome> which) {
        List<Long> counts = new ArrayList<>();
        for (Status status : Status.values()) {
            counts.add(outcomes.stream()
                    .filter(which)
                    .filter(o -> o.status() == status)
                    .count());
        }
        return counts;
    }

    private static List<Long> numbers(StatusCounts counts) {
        return List.of(
                counts.achieved(),
                counts.open(),
                counts.empty(),
                counts.note(),
                counts.shortfall(),
                counts.deficiency(),
                counts.violation(),
                counts.undefined());
    }
}
