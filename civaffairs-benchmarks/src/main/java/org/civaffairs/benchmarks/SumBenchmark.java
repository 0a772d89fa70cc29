package org.civaffairs.benchmarks;

import cn.hutool.core.math.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import org.civaffairs.core.value.Yuan;
import org.javamoney.moneta.FastMoney;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * Adds up 1,024 amounts of a list. Fair: all lists are of one kind, and every peer takes its quickest documented way:
 * {@code Money.total} of Joda-Money, the changing {@code addTo} of Hutool, which does not look at overflow, else a loop.
 */
public class SumBenchmark extends AmountBenchmark {
    private static final int AMOUNTS = 1024;

    long[] fens = new Random(7).longs(AMOUNTS, 0, 1_000_000_000).toArray();
    List<Yuan> yuans = all(Yuan::ofFen);
    List<BigDecimal> decimals = all(each -> BigDecimal.valueOf(each, 2));
    List<org.joda.money.Money> jodas = all(AmountBenchmark::joda);
    List<FastMoney> fasts = all(AmountBenchmark::fast);
    List<com.opengamma.strata.basics.currency.Money> stratas = all(AmountBenchmark::strata);
    List<Money> hutools = all(AmountBenchmark::hutool);

    private <T> List<T> all(LongFunction<T> make) {
        return java.util.Arrays.stream(fens).mapToObj(make).toList();
    }

    /** Peers must agree. */
    @Setup
    public void agree() {
        Agreement.require(bareLong(), yuan(), bigDecimal(), jodaMoney(), fastMoney(), strataMoney(), hutoolMoney());
    }

    @Benchmark
    public Yuan yuan() {
        return Yuan.sum(yuans);
    }

    @Benchmark
    public long bareLong() {
        long sum = 0;
        for (long each : fens) {
            sum += each;
        }
        return sum;
    }

    @Benchmark
    public BigDecimal bigDecimal() {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal each : decimals) {
            sum = sum.add(each);
        }
        return sum;
    }

    @Benchmark
    public org.joda.money.Money jodaMoney() {
        return org.joda.money.Money.total(jodas);
    }

    @Benchmark
    public FastMoney fastMoney() {
        FastMoney sum = FastMoney.zero(MONETA_CNY);
        for (FastMoney each : fasts) {
            sum = sum.add(each);
        }
        return sum;
    }

    @Benchmark
    public com.opengamma.strata.basics.currency.Money strataMoney() {
        com.opengamma.strata.basics.currency.Money sum = com.opengamma.strata.basics.currency.Money.zero(STRATA_CNY);
        for (com.opengamma.strata.basics.currency.Money each : stratas) {
            sum = sum.plus(each);
        }
        return sum;
    }

    @Benchmark
    public Money hutoolMoney() {
        Money sum = new Money(0, 0, HUTOOL_CNY);
        for (Money each : hutools) {
            sum.addTo(each);
        }
        return sum;
    }
}
