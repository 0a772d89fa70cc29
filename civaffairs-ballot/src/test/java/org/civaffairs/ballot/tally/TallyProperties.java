package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A tally is the same however its ballots are ordered, cut into boxes, or spread over threads. */
class TallyProperties {
    private static final BallotRules RULES = Votes.rules("PRESENT >=2/3 of DUE", ">1/2 of PRESENT");
    private static final List<Agenda> AGENDAS = List.of(
            Agenda.of("江桥村", "1", List.of("a")),
            Agenda.of("江桥村", "2", List.of("a", "b")),
            Agenda.of("江桥村", "3", List.of("c", "a", "b")));

    /** A session and what was cast in it. */
    record Cast(Agenda agenda, List<Ballot> ballots) {
        Tally box(String name, List<Ballot> some) {
            return Tally.of(agenda, RULES, name, some);
        }

        Tally all() {
            return box("all", ballots);
        }
    }

    @Provide
    Arbitrary<Cast> casts() {
        return Arbitraries.of(AGENDAS)
                .flatMap(agenda -> Combinators.combine(Arbitraries.of(agenda.motions()), Arbitraries.of(Face.values()))
                        .as(Ballot::new)
                        .list()
                        .ofMaxSize(40)
                        .map(ballots -> new Cast(agenda, ballots)));
    }

    /** The oracle looks every ballot up by name. */
    @Property
    void it_is_what_a_clerk_would_count(@ForAll("casts") Cast cast) {
        for (Motion motion : cast.agenda().motions()) {
            for (Face face : Face.values()) {
                long counted = cast.ballots().stream()
                        .filter(ballot -> ballot.motion().name().equals(motion.name()) && ballot.face() == face)
                        .count();
                assertEquals(counted, cast.all().counts(motion).of(face));
            }
        }
    }

    @Property
    void the_order_of_ballots_changes_nothing(@ForAll("casts") Cast cast, @ForAll Random random) {
        List<Ballot> shuffled = new ArrayList<>(cast.ballots());
        Collections.shuffle(shuffled, random);
        assertEquals(cast.all(), cast.box("all", shuffled));
    }

    @Property
    void threads_count_the_same_as_one(@ForAll("casts") Cast cast) {
        assertEquals(cast.all(), cast.ballots().parallelStream().collect(Tally.tallying(cast.agenda(), RULES, "all")));
        assertEquals(cast.all(), cast.ballots().stream().collect(Tally.tallying(cast.agenda(), RULES, "all")));
    }

    @Property
    void boxes_add_up_to_the_whole_in_any_order(
            @ForAll("casts") Cast cast, @ForAll @IntRange(max = 40) int one, @ForAll @IntRange(max = 40) int other) {
        List<Ballot> ballots = cast.ballots();
        int first = Math.min(Math.min(one, other), ballots.size());
        int second = Math.min(Math.max(one, other), ballots.size());
        Tally a = cast.box("a", ballots.subList(0, first));
        Tally b = cast.box("b", ballots.subList(first, second));
        Tally c = cast.box("c", ballots.subList(second, ballots.size()));
        assertEquals(cast.all().counts(), a.plus(b).plus(c).counts());
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
        assertEquals(a.plus(b), b.plus(a));
        Tally none = Tally.none(cast.agenda(), RULES);
        assertEquals(a, a.plus(none));
        assertEquals(a, none.plus(a));
    }

    @Property
    void counts_that_were_made_before_are_the_same_as_their_ballots(@ForAll("casts") Cast cast) {
        Tally sum = Tally.none(cast.agenda(), RULES);
        for (Motion motion : cast.agenda().motions()) {
            Counts counts = cast.ballots().stream()
                    .filter(ballot -> ballot.motion().equals(motion))
                    .map(Ballot::face)
                    .collect(Counts.counting());
            sum = sum.plus(Tally.of(RULES, motion.name(), motion, counts));
        }
        assertEquals(cast.all().counts(), sum.counts());
    }
}
