package org.civaffairs.benchmarks;

import cn.hutool.core.math.Money;
import com.opengamma.strata.collect.Decimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.money.Monetary;
import javax.money.MonetaryOperator;
import javax.money.RoundingQueryBuilder;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Yuan;
import org.javamoney.moneta.FastMoney;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * Takes 2 % of an amount, rounded half up to the fen. Fair: every peer by its exact decimal arithmetic with the factor
 * ready as an object. Hutool's variant by double is shown apart: it is fast, and it is not exact.
 */
public class PercentBenchmark extends AmountBenchmark {
    Ratio share = Ratio.percent(2);
    BigDecimal factor = new BigDecimal("0.02");
    Decimal strataFactor = Decimal.of("0.02");
    double doubleFactor = 0.02;
    MonetaryOperator halfUp = Monetary.getRounding(
            RoundingQueryBuilder.of().setScale(2).set(RoundingMode.HALF_UP).build());

    /** Peers must agree. */
    @Setup
    public void agree() {
        Agreement.require(2_469_135, yuan(), bareLong(), bigDecimal(), jodaMoney(), fastMoney(), strataMoney());
        Agreement.require(2_469_135, hutoolMoney(), inexactHutoolMoney());
    }

    @Benchmark
    public Yuan yuan() {
        return yuan.times(share, RoundingMode.HALF_UP);
    }

    @Benchmark
    public long bareLong() {
        return (fen * share.numerator() + share.denominator() / 2) / share.denominator();
    }

    @Benchmark
    public BigDecimal bigDecimal() {
        return decimal.multiply(factor).setScale(2, RoundingMode.HALF_UP);
    }

    @Benchmark
    public org.joda.money.Money jodaMoney() {
        return joda.multipliedBy(factor, RoundingMode.HALF_UP);
    }

    @Benchmark
    public FastMoney fastMoney() {
        return fast.multiply(factor).with(halfUp);
    }

    @Benchmark
    public com.opengamma.strata.basics.currency.Money strataMoney() {
        return strata.map(amount -> amount.multipliedBy(strataFactor).roundToScale(2, RoundingMode.HALF_UP));
    }

    @Benchmark
    public Money hutoolMoney() {
        return hutool.multiply(factor, RoundingMode.HALF_UP);
    }

    @Benchmark
    public Money inexactHutoolMoney() {
        return hutool.multiply(doubleFactor);
    }
}
