package org.civaffairs.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.civaffairs.ballot.tally.Agenda;
import org.civaffairs.ballot.tally.Ballot;
import org.civaffairs.ballot.tally.BallotRules;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Face;
import org.civaffairs.ballot.tally.Motion;
import org.civaffairs.ballot.tally.PassRule;
import org.civaffairs.ballot.tally.QuorumRule;
import org.civaffairs.ballot.tally.Tally;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The ballots as a caller has them: ten million objects in an {@link ArrayList}, each of its own. */
@State(Scope.Benchmark)
public abstract class BallotBox {
    final BallotRules rules =
            BallotRules.of(QuorumRule.parse("PRESENT >=2/3 of DUE"), PassRule.parse(">=2/3 of PRESENT"));
    final Cast cast;
    final Agenda agenda;
    final List<Ballot> ballots = new ArrayList<>(Cast.BALLOTS);

    BallotBox(int motions) {
        cast = new Cast(motions);
        agenda = Agenda.of(
                "village",
                "session",
                IntStream.range(0, motions).mapToObj(i -> "motion " + i).toList());
        List<Motion> each = agenda.motions();
        Face[] faces = Face.values();
        for (int i = 0; i < Cast.BALLOTS; i++) {
            ballots.add(new Ballot(each.get(cast.motion[i]), faces[cast.face[i]]));
        }
    }

    Tally tally() {
        return Tally.of(agenda, rules, "box", ballots);
    }

    Tally collected() {
        return ballots.stream().collect(Tally.tallying(agenda, rules, "box"));
    }

    static long[] counters(Tally tally) {
        return tally.counts().stream().flatMapToLong(BallotBox::counters).toArray();
    }

    private static java.util.stream.LongStream counters(Counts counts) {
        return java.util.Arrays.stream(Face.values()).mapToLong(counts::of);
    }
}
