package org.civaffairs.benchmarks;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.civaffairs.ballot.tally.Tally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * Counts the ballots on 1,000 motions, mixed, as {@link BallotBenchmark} describes, against the same counters on two
 * columns of primitives, which no caller has but which are the floor: five bytes a ballot in two arrays stand against an
 * object of 24 that says which motion and which face it means.
 */
public class MotionsBenchmark extends BallotBenchmark {
    private static final int MOTIONS = 1_000;

    /** The list. */
    public static class Box extends BallotBox {
        /** A thousand motions. */
        public Box() {
            super(MOTIONS);
        }

        /** Peers must agree. */
        @Setup
        public void agree() {
            Agreement.requireCounters(cast.count(), counters(tally()), counters(collected()));
        }
    }

    /** The table. */
    public static class Table extends BallotTable {
        PreparedStatement byMotionAndCode;

        /** A thousand motions. */
        public Table() {
            super(MOTIONS);
        }

        /** Peers must agree. */
        @Setup
        public void agree() throws SQLException {
            byMotionAndCode = prepare("SELECT motion, coded, count(*) FROM ballots GROUP BY motion, coded");
            Agreement.requireCounters(cast.count(), count(byMotionAndCode));
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
    public long[] bareColumns(Box box) {
        return box.cast.count();
    }

    @Benchmark
    public long[] duckDbCoded(Table table) throws SQLException {
        return table.count(table.byMotionAndCode);
    }
}
