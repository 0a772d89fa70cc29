package org.civaffairs.benchmarks;

import cn.hutool.core.math.Money;
import com.opengamma.strata.collect.Decimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.civaffairs.core.value.Yuan;
import org.javamoney.moneta.FastMoney;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * Splits an amount into 7 parts that differ by one fen at most; the first parts carry the fen left over. Fair: Hutool has
 * {@code allocate}; the others have no split, so each gets the usual idiom of one rounded-down part and one a fen larger,
 * made once and shared, as Yuan shares them.
 */
public class SplitBenchmark extends AmountBenchmark {
    int parts = 7;
    BigDecimal divisor = new BigDecimal(7);
    Decimal strataDivisor = Decimal.of(7);

    /** Peers must agree. */
    @Setup
    public void agree() {
        Agreement.require(17_636_682, yuan().get(0), bareLong()[0], bigDecimal()[0], jodaMoney()[0], fastMoney()[0]);
        Agreement.require(17_636_682, strataMoney()[0], hutoolMoney()[0], bareLong()[1], bigDecimal()[1]);
        Agreement.require(17_636_681, yuan().get(6), bareLong()[6], bigDecimal()[6], jodaMoney()[6], fastMoney()[6]);
        Agreement.require(17_636_681, strataMoney()[6], hutoolMoney()[6]);
    }

    @Benchmark
    public java.util.List<Yuan> yuan() {
        return yuan.split(parts);
    }

    @Benchmark
    public long[] bareLong() {
        long[] all = new long[parts];
        long each = fen / parts;
        int left = (int) (fen % parts);
        java.util.Arrays.fill(all, 0, left, each + 1);
        java.util.Arrays.fill(all, left, parts, each);
        return all;
    }

    @Benchmark
    public BigDecimal[] bigDecimal() {
        BigDecimal each = decimal.divide(divisor, 2, RoundingMode.DOWN);
        int left = decimal.subtract(each.multiply(divisor)).unscaledValue().intValue();
        return filled(new BigDecimal[parts], left, each.add(BigDecimal.valueOf(1, 2)), each);
    }

    @Benchmark
    public org.joda.money.Money[] jodaMoney() {
        org.joda.money.Money each = joda.dividedBy(parts, RoundingMode.DOWN);
        int left = joda.minus(each.multipliedBy(parts)).getAmountMinorInt();
        return filled(new org.joda.money.Money[parts], left, each.plusMinor(1), each);
    }

    @Benchmark
    public FastMoney[] fastMoney() {
        FastMoney[] fenAndRest = fast.multiply(100).divideAndRemainder(parts);
        FastMoney each = fenAndRest[0].divide(100);
        int left = (int) fenAndRest[1].getNumber().longValue();
        return filled(new FastMoney[parts], left, each.add(fast(1)), each);
    }

    @Benchmark
    public com.opengamma.strata.basics.currency.Money[] strataMoney() {
        com.opengamma.strata.basics.currency.Money each =
                strata.map(amount -> amount.dividedBy(strataDivisor).roundToScale(2, RoundingMode.DOWN));
        Decimal rest = strata.minus(each.multipliedBy(parts)).getValue().decimal();
        int left = (int) rest.movePoint(2).longValue();
        return filled(new com.opengamma.strata.basics.currency.Money[parts], left, each.plus(strata(1)), each);
    }

    @Benchmark
    public Money[] hutoolMoney() {
        return hutool.allocate(parts);
    }

    private static <T> T[] filled(T[] all, int left, T larger, T each) {
        java.util.Arrays.fill(all, 0, left, larger);
        java.util.Arrays.fill(all, left, all.length, each);
        return all;
    }
}
