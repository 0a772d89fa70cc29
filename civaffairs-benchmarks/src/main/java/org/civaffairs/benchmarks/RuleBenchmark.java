package org.civaffairs.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A rule over 600,000 different facts, one township in five short of what it should have, against the same arithmetic over
 * plain records.
 *
 * <p>Fair: both sides read as many objects, divide by numbers that are not known at compile time and return a new record;
 * the bare side has no validated facts, no findings, no rounding mode, no unknown facts and no overflow check. Results are
 * <em>used</em> (added up and dropped, which the compiler may turn into no object at all) or <em>kept</em> (stored in an
 * array of 600,000, which it may not). Times are per assessment.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public abstract class RuleBenchmark {
    static final int FACTS = 600_000;
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);

    final Object[] kept = new Object[FACTS];

    static String township(int i) {
        return "township" + i % 23;
    }

    static boolean isShort(int i) {
        return i % 5 == 0;
    }

    static void requireEqual(long rule, long bare) {
        if (rule != bare) {
            throw new IllegalStateException("the rule adds up to " + rule + ", the bare arithmetic to " + bare);
        }
    }
}
