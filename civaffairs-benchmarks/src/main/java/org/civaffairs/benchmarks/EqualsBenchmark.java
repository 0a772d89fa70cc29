package org.civaffairs.benchmarks;

import cn.hutool.core.math.Money;
import java.math.BigDecimal;
import org.civaffairs.core.value.Yuan;
import org.javamoney.moneta.FastMoney;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * What a hash table asks of a key: {@code hashCode}, then {@code equals} with an equal amount that is another object. Fair:
 * every peer by its own two methods; both objects differ, so none answers by identity.
 */
public class EqualsBenchmark extends AmountBenchmark {
    long sameFen = fen;
    Yuan sameYuan = Yuan.ofFen(fen);
    BigDecimal sameDecimal = BigDecimal.valueOf(fen, 2);
    org.joda.money.Money sameJoda = joda(fen);
    FastMoney sameFast = fast(fen);
    com.opengamma.strata.basics.currency.Money sameStrata = strata(fen);
    Money sameHutool = hutool(fen);

    @Benchmark
    public int yuan() {
        return yuan.equals(sameYuan) ? yuan.hashCode() : 0;
    }

    @Benchmark
    public int bareLong() {
        return fen == sameFen ? Long.hashCode(fen) : 0;
    }

    @Benchmark
    public int bigDecimal() {
        return decimal.equals(sameDecimal) ? decimal.hashCode() : 0;
    }

    @Benchmark
    public int jodaMoney() {
        return joda.equals(sameJoda) ? joda.hashCode() : 0;
    }

    @Benchmark
    public int fastMoney() {
        return fast.equals(sameFast) ? fast.hashCode() : 0;
    }

    @Benchmark
    public int strataMoney() {
        return strata.equals(sameStrata) ? strata.hashCode() : 0;
    }

    @Benchmark
    public int hutoolMoney() {
        return hutool.equals((Object) sameHutool) ? hutool.hashCode() : 0;
    }
}
