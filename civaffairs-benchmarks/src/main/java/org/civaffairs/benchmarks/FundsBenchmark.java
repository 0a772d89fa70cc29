package org.civaffairs.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.civaffairs.funds.journal.Journal;
import org.civaffairs.funds.journal.Posting;
import org.civaffairs.funds.verification.VerificationRules;
import org.civaffairs.funds.verification.Verifier;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * Verifies the million postings of {@link FundsBooks}; times are per posting.
 *
 * <p>Fair: all peers check the same clean books on one thread. What they check is the same for {@code bareColumns}. The others
 * do a part of it: running balances that fall below zero, the evidence that each posting needs with its day, purpose and
 * body, what was drawn on each document, allowed flows, numbers and days in order, duties that one person held; none says
 * which posting it was, or keeps a state that a second batch could go on from. Before anything is measured each peer must find
 * nothing in clean books and something in spoilt ones. Filling tables and lists is not measured.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(FundsBenchmark.POSTINGS)
@State(Scope.Benchmark)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FundsBenchmark {
    static final int POSTINGS = 1_000_000;

    static final Verifier VERIFIER = Verifier.of(VerificationRules.inForceOn(java.time.LocalDate.of(2010, 6, 1)));

    /** How many people are paid. */
    @Param({"2000", "40000"})
    int accounts;

    FundsBooks books;
    List<Posting> postings;
    FundsColumns columns;

    /** Fills the books. */
    @Setup
    public void fill() {
        FundsBooks small = new FundsBooks(100, 1_000);
        require(verify(small.journal) == 0 && verify(small.spoilt()) > 0);
        require(new FundsColumns(small.journal).verify() == 0 && new FundsColumns(small.spoilt()).verify() > 0);
        books = new FundsBooks(accounts, POSTINGS);
        postings = List.copyOf(books.postings(POSTINGS));
        columns = new FundsColumns(books.journal);
        require(verify(books.journal) == 0 && columns.verify() == 0);
    }

    static void require(boolean agreed) {
        if (!agreed) {
            throw new IllegalStateException("peers do not agree");
        }
    }

    private static long verify(Journal journal) {
        return VERIFIER.verify(journal, found -> {}).summary().total();
    }

    @Benchmark
    public long verifier() {
        return verify(books.journal);
    }

    @Benchmark
    public long bareColumns() {
        return columns.verify();
    }

    @Benchmark
    public Journal build() {
        return books.build(postings);
    }

    @Benchmark
    public long buildAndVerify() {
        return verify(books.build(postings));
    }
}
