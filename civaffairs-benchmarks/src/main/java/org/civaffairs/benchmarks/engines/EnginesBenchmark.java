package org.civaffairs.benchmarks.engines;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
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
 * Three rules over 600,000 facts each, by this library and by rule engines; times are per fact and results are kept.
 *
 * <p>Fair: every engine has one rule, script, decision or table for a set, and its results are immutable records with the
 * bare numbers; it compiles before anything is measured. What it is given for each fact (facts, variables, a context) is
 * made in the pass, as it must be, from plain records. This library is measured twice: over facts that were built before
 * ({@code civaffairs}), and with facts built and checked in the pass ({@code building}); it keeps assessments, which can
 * explain themselves. Before anything is measured all must say the same of 5,000 facts.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(EnginesBenchmark.FACTS)
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class EnginesBenchmark {
    static final int FACTS = 600_000;
    private static final int CHECKED = 5_000;

    /** Who answers. */
    @Param({"civaffairs", "building", "easyRules", "aviator", "openL", "drools", "dmn"})
    String engine;

    private final Object[] kept = new Object[FACTS];
    private Engine measured;

    /** Makes the facts; the engine must agree with this library. */
    @Setup
    public void prepare() {
        NationalSet few = new NationalSet(CHECKED);
        Engine ours = new CivaffairsEngine(few, true);
        Engine theirs = engine(few);
        requireEqual(ours, theirs, Engine::staffing);
        requireEqual(ours, theirs, Engine::matching);
        requireEqual(ours, theirs, Engine::scoring);
        measured = engine(new NationalSet(FACTS));
    }

    private Engine engine(NationalSet set) {
        return switch (engine) {
            case "civaffairs" -> new CivaffairsEngine(set, true);
            case "building" -> new BuildingEngine(set);
            case "easyRules" -> new EasyRulesEngine(set);
            case "aviator" -> new AviatorEngine(set);
            case "openL" -> new OpenLEngine(set);
            case "drools" -> new DroolsEngine(set);
            default -> new DmnEngine(set);
        };
    }

    private static void requireEqual(Engine ours, Engine theirs, BiConsumer<Engine, Object[]> rule) {
        Object[] expected = new Object[CHECKED];
        Object[] actual = new Object[CHECKED];
        rule.accept(ours, expected);
        rule.accept(theirs, actual);
        for (int i = 0; i < CHECKED; i++) {
            Object expects = ours.plain(expected[i]);
            Object says = theirs.plain(Objects.requireNonNull(actual[i]));
            if (!says.equals(expects)) {
                throw new IllegalStateException("of fact " + i + " one says " + expects + ", the other " + says);
            }
        }
    }

    @Benchmark
    public Object[] staffing() {
        measured.staffing(kept);
        return kept;
    }

    @Benchmark
    public Object[] matching() {
        measured.matching(kept);
        return kept;
    }

    @Benchmark
    public Object[] scoring() {
        measured.scoring(kept);
        return kept;
    }
}
