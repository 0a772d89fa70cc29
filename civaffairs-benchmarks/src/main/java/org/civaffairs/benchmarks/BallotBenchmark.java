package org.civaffairs.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The settings of all benchmarks that count ten million ballots, or rank many applicants. Times are per ballot.
 *
 * <p>Fair: all peers count the same ballots in the same order on one thread and must give the same counters before anything
 * is measured. Filling lists and tables is not measured: it is assumed that each peer has the ballots in the form that it
 * takes. The garbage collector has one thread like everything else, and all of the heap is touched beforehand: the system's work
 * for fresh memory is nobody's.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Cast.BALLOTS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public abstract class BallotBenchmark {}
