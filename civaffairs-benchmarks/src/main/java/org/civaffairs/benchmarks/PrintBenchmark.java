package org.civaffairs.benchmarks;

import java.math.BigDecimal;
import org.civaffairs.core.value.Yuan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * Prints an amount. Fair: every peer begins with an amount that was never printed, made from fen in the measured code,
 * since BigDecimal keeps its text and would print the second time for nothing. Joda-Money, FastMoney and Strata print
 * {@code CNY} as well.
 */
public class PrintBenchmark extends AmountBenchmark {
    /** Peers must agree. */
    @Setup
    public void agree() {
        Agreement.require(fen, yuan(), bigDecimal(), jodaMoney(), fastMoney(), strataMoney(), hutoolMoney());
    }

    @Benchmark
    public String yuan() {
        return Yuan.ofFen(fen).toString();
    }

    @Benchmark
    public String bareLong() {
        return Long.toString(fen);
    }

    @Benchmark
    public String bigDecimal() {
        return BigDecimal.valueOf(fen, 2).toString();
    }

    @Benchmark
    public String jodaMoney() {
        return joda(fen).toString();
    }

    @Benchmark
    public String fastMoney() {
        return fast(fen).toString();
    }

    @Benchmark
    public String strataMoney() {
        return strata(fen).toString();
    }

    @Benchmark
    public String hutoolMoney() {
        return hutool(fen).toString();
    }
}
