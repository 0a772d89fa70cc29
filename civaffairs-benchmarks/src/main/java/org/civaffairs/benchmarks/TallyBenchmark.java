package org.civaffairs.benchmarks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.civaffairs.ballot.tally.Ballot;
import org.civaffairs.ballot.tally.Face;
import org.civaffairs.ballot.tally.Tally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * Counts the ballots on one motion, as {@link BallotBenchmark} describes, against two bare traversals of the same list.
 *
 * <p>Fair: a tally must look at every ballot and at its face. {@code bareSum} does only that: it adds up the ordinals, from
 * which no count follows, and is the one that the goal is about. {@code bareCounts} does what a program would, and has a
 * counter a face in an array. Neither looks at the motion, which a tally must, or it would count ballots of another session.
 */
public class TallyBenchmark extends BallotBenchmark {
    /** The list. */
    public static class Box extends BallotBox {
        /** One motion. */
        public Box() {
            super(1);
        }

        /** Peers must agree. */
        @Setup
        public void agree() {
            TallyBenchmark of = new TallyBenchmark();
            long[] answer = cast.count();
            Map<Face, Long> groups = of.groupingByFace(this);
            long[] grouped = Arrays.stream(Face.values()).mapToLong(groups::get).toArray();
            Agreement.requireCounters(answer, counters(tally()), counters(collected()), of.bareCounts(this), grouped);
            long[] sum = {answer[1] + 2 * answer[2] + 3 * answer[3] + 4 * answer[4]};
            Agreement.requireCounters(sum, new long[] {of.bareSum(this)});
        }
    }

    /** The table. */
    public static class Table extends BallotTable {
        PreparedStatement byText;
        PreparedStatement byCode;

        /** One motion. */
        public Table() {
            super(1);
        }

        /** Peers must agree. */
        @Setup
        public void agree() throws SQLException {
            byText = prepare("SELECT 0 AS motion, text, count(*) FROM ballots GROUP BY text");
            byCode = prepare("SELECT 0 AS motion, coded, count(*) FROM ballots GROUP BY coded");
            Agreement.requireCounters(cast.count(), count(byText), count(byCode));
        }
    }

    @Benchmark
    public Tally tally(Box box) {
        return box.tally();
    }

    @Benchmark
    public Tally collector(Box box) {
        return box.collected();
    }

    @Benchmark
    public long bareSum(Box box) {
        long sum = 0;
        for (Ballot ballot : box.ballots) {
            sum += ballot.face().ordinal();
        }
        return sum;
    }

    @Benchmark
    public long[] bareCounts(Box box) {
        long[] counters = new long[Cast.FACES];
        for (Ballot ballot : box.ballots) {
            counters[ballot.face().ordinal()]++;
        }
        return counters;
    }

    @Benchmark
    public Map<Face, Long> groupingByFace(Box box) {
        return box.ballots.stream().collect(groupingBy(Ballot::face, counting()));
    }

    @Benchmark
    public long[] duckDbCoded(Table table) throws SQLException {
        return table.count(table.byCode);
    }

    @Benchmark
    public long[] duckDbText(Table table) throws SQLException {
        return table.count(table.byText);
    }
}
