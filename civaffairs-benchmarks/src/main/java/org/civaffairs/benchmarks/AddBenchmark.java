package org.civaffairs.benchmarks;

import cn.hutool.core.math.Money;
import java.math.BigDecimal;
import org.civaffairs.core.value.Yuan;
import org.javamoney.moneta.FastMoney;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * Adds two amounts and returns a new one. Fair: every peer by its immutable addition. Yuan, BigDecimal, Joda-Money,
 * FastMoney and Strata notice an overflow, Hutool does not.
 */
public class AddBenchmark extends AmountBenchmark {
    long otherFen = 987_654_321;
    Yuan otherYuan = Yuan.ofFen(otherFen);
    BigDecimal otherDecimal = BigDecimal.valueOf(otherFen, 2);
    org.joda.money.Money otherJoda = joda(otherFen);
    FastMoney otherFast = fast(otherFen);
    com.opengamma.strata.basics.currency.Money otherStrata = strata(otherFen);
    Money otherHutool = hutool(otherFen);

    /** Peers must agree. */
    @Setup
    public void agree() {
        Agreement.require(
                fen + otherFen,
                yuan(),
                bareLong(),
                bigDecimal(),
                jodaMoney(),
                fastMoney(),
                strataMoney(),
                hutoolMoney());
    }

    @Benchmark
    public Yuan yuan() {
        return yuan.plus(otherYuan);
    }

    @Benchmark
    public long bareLong() {
        return fen + otherFen;
    }

    @Benchmark
    public BigDecimal bigDecimal() {
        return decimal.add(otherDecimal);
    }

    @Benchmark
    public org.joda.money.Money jodaMoney() {
        return joda.plus(otherJoda);
    }

    @Benchmark
    public FastMoney fastMoney() {
        return fast.add(otherFast);
    }

    @Benchmark
    public com.opengamma.strata.basics.currency.Money strataMoney() {
        return strata.plus(otherStrata);
    }

    @Benchmark
    public Money hutoolMoney() {
        return hutool.add(otherHutool);
    }
}
