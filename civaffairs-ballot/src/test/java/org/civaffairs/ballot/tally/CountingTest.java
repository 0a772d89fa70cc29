package org.civaffairs.ballot.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.JavaCopy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes that are large, or came from another machine. */
class CountingTest {
    private static final BallotRules RULES = Votes.rules("PRESENT >=2/3 of DUE", ">1/2 of PRESENT");
    private static final Agenda AGENDA = Agenda.of("江桥村", "2010-06-01", List.of("a", "b"));

    /** Where there is one motion, ballots are counted in a register that is emptied after 4,095. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4_094, 4_095, 4_096, 8_190, 8_191, 12_286})
    void a_register_that_fills_up_loses_nothing(int ballots) {
        Agenda one = Agenda.of("江桥村", "2010-06-01", List.of("a"));
        for (Face face : Face.values()) {
            List<Ballot> same = Collections.nCopies(ballots, new Ballot(one.motion("a"), face));
            Tally tally = Tally.of(one, RULES, "box 1", same);
            assertEquals(ballots, tally.counts(one.motion("a")).of(face));
            assertEquals(ballots, tally.counts(one.motion("a")).total());
        }
        List<Ballot> mixed = Stream.iterate(0, i -> i + 1)
                .limit(ballots)
                .map(i -> new Ballot(one.motion("a"), Face.values()[i % 5]))
                .toList();
        int yes = (ballots + 4) / 5;
        assertEquals(yes, Tally.of(one, RULES, "box 1", mixed).counts().get(0).yes());
        assertEquals(
                ballots, Tally.of(one, RULES, "box 1", mixed).counts().get(0).total());
    }

    @ParameterizedTest
    @EnumSource
    void ballots_that_came_through_java_serialisation_still_count(Face face) {
        Agenda one = Agenda.of("江桥村", "2010-06-01", List.of("a"));
        for (Agenda agenda : List.of(one, AGENDA)) {
            List<Ballot> copies = JavaCopy.of(new ArrayList<>(List.of(new Ballot(agenda.motion("a"), face))));
            Tally tally = Tally.of(agenda, RULES, "box 1", copies);
            assertEquals(1, tally.counts(agenda.motion("a")).of(face));
            assertEquals(tally, JavaCopy.of(tally));
            assertEquals(tally.hashCode(), JavaCopy.of(tally).hashCode());
            assertEquals(
                    2,
                    JavaCopy.of(tally)
                            .plus(Tally.of(agenda, RULES, "box 2", copies))
                            .counts()
                            .get(0)
                            .of(face));
        }
    }
}
