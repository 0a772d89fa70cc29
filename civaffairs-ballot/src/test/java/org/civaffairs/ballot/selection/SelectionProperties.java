package org.civaffairs.ballot.selection;

import static org.civaffairs.ballot.selection.Panel.TWO_THIRDS_CAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Votes lie around two thirds of those present, so that passing, the cut line and ties all are at stake. */
class SelectionProperties {
    private static final SelectionRule RULE = Panel.rule(TWO_THIRDS_CAME, ">=2/3 of PRESENT");
    private static final long DUE = 18;

    @Provide
    Arbitrary<List<Long>> nudges() {
        return Arbitraries.longs().between(-2, 2).list().ofMinSize(1).ofMaxSize(7);
    }

    private static long[] yes(List<Long> nudges, long present) {
        return nudges.stream()
                .mapToLong(nudge -> Math.max(0, Math.min(present, present * 2 / 3 + nudge)))
                .toArray();
    }

    private static Selection select(long seats, long present, long... yes) {
        return RULE.assess(Panel.facts(seats, DUE, present, yes)).value();
    }

    /** The oracle multiplies and never divides, and gives the seats in every order of those who pass. */
    @Property
    void a_selection_is_the_cut_among_those_who_pass(
            @ForAll("nudges") List<Long> nudges,
            @ForAll @LongRange(min = 10, max = DUE) long present,
            @ForAll @IntRange(max = 7) int places) {
        int seats = Math.min(places, nudges.size());
        long[] yes = yes(nudges, present);
        int[] passed = IntStream.range(0, yes.length)
                .filter(i -> present * 3 >= DUE * 2 && yes[i] * 3 >= present * 2)
                .toArray();
        int taken = Math.min(seats, passed.length);
        Cut<Integer> cut =
                EveryOrder.cut(IntStream.of(passed).mapToLong(i -> yes[i]).toArray(), taken);
        Selection selection = select(seats, present, yes);
        assertEquals(cut.certain().stream().map(i -> "a" + (passed[i] + 1)).toList(), selection.certain());
        assertEquals(cut.tied().stream().map(i -> "a" + (passed[i] + 1)).toList(), selection.tied());
        assertEquals(cut.seatsLeft(), selection.seatsLeft());
        assertEquals(seats - taken, selection.seatsUnfilled());
    }

    @Property
    void everybody_is_selected_or_has_a_reason_and_seats_add_up(
            @ForAll("nudges") List<Long> nudges,
            @ForAll @LongRange(min = 10, max = DUE) long present,
            @ForAll @IntRange(max = 7) int places) {
        int seats = Math.min(places, nudges.size());
        Selection selection = select(seats, present, yes(nudges, present));
        Set<String> all = new HashSet<>(selection.certain());
        selection.others().forEach(other -> assertTrue(all.add(other.id()), other::toString));
        assertEquals(nudges.size(), all.size());
        assertEquals(seats, selection.certain().size() + selection.seatsLeft() + selection.seatsUnfilled());
    }

    /** Given the votes that were missing, a candidate is in or level with the last; with one fewer it is not. */
    @Property
    void with_what_is_missing_a_candidate_would_pass_or_draw_level(
            @ForAll("nudges") List<Long> nudges, @ForAll @IntRange(min = 1, max = 7) int places) {
        int seats = Math.min(places, nudges.size());
        long[] yes = yes(nudges, DUE);
        for (Unselected other : select(seats, DUE, yes).others()) {
            int index = Integer.parseInt(other.id().substring(1)) - 1;
            for (long fewer = 0; fewer < Math.min(2, other.missing()); fewer++) {
                long[] more = yes.clone();
                more[index] += other.missing() - fewer;
                Selection then = select(seats, DUE, more);
                WhyNot why = then.others().stream()
                        .filter(o -> o.id().equals(other.id()))
                        .map(Unselected::why)
                        .findFirst()
                        .orElse(WhyNot.TIED_AT_THE_CUT);
                assertEquals(fewer > 0, why == other.why(), () -> other + " then " + why);
            }
        }
    }

    @Property
    void another_order_of_the_candidates_changes_only_the_order(
            @ForAll("nudges") List<Long> nudges, @ForAll @IntRange(max = 7) int places, @ForAll Random random) {
        int seats = Math.min(places, nudges.size());
        List<Candidate> candidates = new ArrayList<>(Panel.candidates(DUE, yes(nudges, DUE)));
        Selection plain = select(seats, DUE, yes(nudges, DUE));
        Collections.shuffle(candidates, random);
        Selection moved = RULE.assess(Panel.session(seats, DUE, DUE)
                        .addAllCandidates(candidates)
                        .build())
                .value();
        assertEquals(Set.copyOf(plain.certain()), Set.copyOf(moved.certain()));
        assertEquals(Set.copyOf(plain.tied()), Set.copyOf(moved.tied()));
        assertEquals(Set.copyOf(plain.others()), Set.copyOf(moved.others()));
        assertEquals(plain.line(), moved.line());
    }
}
