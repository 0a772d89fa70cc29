package org.civaffairs.benchmarks;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The same books by slower peers, of which one pass takes seconds: see {@link FundsBenchmark}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(FundsBenchmark.POSTINGS)
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
public class FundsPeersBenchmark {
    /** How many people are paid. */
    @Param({"2000", "40000"})
    int accounts;

    /** Who checks. */
    @Param({"verifier", "bigDecimal", "duckDb", "sqLite", "h2"})
    String peer;

    private FundsPeer checked;

    /** One of them. */
    interface FundsPeer extends AutoCloseable {
        long verify() throws SQLException;

        @Override
        default void close() throws SQLException {}
    }

    /** Fills the books. */
    @Setup
    public void fill() throws SQLException {
        FundsBooks small = new FundsBooks(100, 1_000);
        try (FundsPeer clean = peer(small.journal);
                FundsPeer spoilt = peer(small.spoilt())) {
            FundsBenchmark.require(clean.verify() == 0 && spoilt.verify() > 0);
        }
        checked = peer(new FundsBooks(accounts, FundsBenchmark.POSTINGS).journal);
        FundsBenchmark.require(checked.verify() == 0);
    }

    private FundsPeer peer(org.civaffairs.funds.journal.Journal journal) throws SQLException {
        return switch (peer) {
            case "verifier" ->
                () -> FundsBenchmark.VERIFIER
                        .verify(journal, found -> {})
                        .summary()
                        .total();
            case "bigDecimal" -> new NaiveBooks(journal)::verify;
            case "duckDb" -> new FundsTable("jdbc:duckdb:", "SET threads = 1", journal);
            case "sqLite" -> new FundsTable("jdbc:sqlite::memory:", "PRAGMA cache_size = -1000000", journal);
            default -> new FundsTable("jdbc:h2:mem:", "SET CACHE_SIZE 1000000", journal);
        };
    }

    /** Gives the memory back. */
    @TearDown
    public void close() throws SQLException {
        checked.close();
    }

    @Benchmark
    public long verify() throws SQLException {
        return checked.verify();
    }
}
