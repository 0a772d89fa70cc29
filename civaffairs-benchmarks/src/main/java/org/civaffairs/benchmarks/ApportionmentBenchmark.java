package org.civaffairs.benchmarks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.civaffairs.core.value.Apportionment;
import org.civaffairs.core.value.Yuan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Divides 30,000,000.00 yuan over 40,000 weights by the largest remainder. Fair: the idiom with BigDecimal takes quotient
 * and remainder in one division and sorts indices by remainder; both sides check that the parts add up by construction,
 * and must agree in every share. No peer has a method for it that gives every fen away.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ApportionmentBenchmark {
    private static final int SHARES = 40_000;
    private static final BigDecimal FEN = BigDecimal.valueOf(1, 2);

    Yuan total = Yuan.of(30_000_000);
    long[] weights = new Random(7).longs(SHARES, 1, 10_000).toArray();
    BigDecimal decimalTotal = new BigDecimal("30000000.00");
    BigDecimal[] decimalWeights =
            Arrays.stream(weights).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);

    /** Both must agree. */
    @Setup
    public void agree() {
        Apportionment ours = yuan();
        BigDecimal[] theirs = bigDecimal();
        for (int i = 0; i < SHARES; i++) {
            Agreement.require(ours.share(i).fen(), theirs[i]);
        }
    }

    @Benchmark
    public Apportionment yuan() {
        return Apportionment.of(total, weights);
    }

    @Benchmark
    public BigDecimal[] bigDecimal() {
        BigDecimal sum = Arrays.stream(decimalWeights).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal fen = decimalTotal.movePointRight(2);
        BigDecimal[] shares = new BigDecimal[SHARES];
        BigDecimal[] remainders = new BigDecimal[SHARES];
        BigDecimal left = decimalTotal;
        for (int i = 0; i < SHARES; i++) {
            BigDecimal[] parts = fen.multiply(decimalWeights[i]).divideAndRemainder(sum);
            shares[i] = parts[0].movePointLeft(2);
            remainders[i] = parts[1];
            left = left.subtract(shares[i]);
        }
        return spread(left.unscaledValue().intValue(), shares, remainders);
    }

    private static BigDecimal[] spread(int spare, BigDecimal[] shares, BigDecimal[] remainders) {
        Comparator<Integer> largestFirst = Comparator.comparing(i -> remainders[i], Comparator.reverseOrder());
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(largestFirst)
                .limit(spare)
                .forEach(i -> shares[i] = shares[i].add(FEN));
        return shares;
    }
}
